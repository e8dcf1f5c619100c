/**
 * Keeps public pages as compressed bytes for as long as nothing in the city's public record changes. What it keeps belongs to one
 * version of a city: when the version moves on, all of that city's pages are made anew at their next visit.
 */
import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { MiddlewareHandler } from "hono";

type Page = {
  readonly etag: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
  readonly brotli: Uint8Array<ArrayBuffer>;
};

export type PageCache = {
  /** Forgets the pages of one city, or of all: something public has changed, or we may have missed that it has. */
  forget(city?: string): void;
  /** Whether kept pages may be served: not while changes cannot be heard of. Trusting anew starts empty. */
  trust(trusted: boolean): void;
  /** Serves kept pages and keeps new ones. `keyOf` gives the city and the page's key, or undefined where nothing may be kept. */
  middleware(
    keyOf: (request: Parameters<MiddlewareHandler>[0]) => { city: string; key: string } | undefined,
  ): MiddlewareHandler;
};

/** Pages of one city that are kept at most; the oldest go first. */
const KEPT = 2_000;

export function createPageCache(): PageCache {
  const cities = new Map<string, Map<string, Page>>();
  let trusted = true;
  return {
    trust: (next) => {
      trusted = next;
      cities.clear();
    },
    forget: (city) => (city === undefined ? cities.clear() : void cities.delete(city)),
    middleware: (keyOf) => async (request, next) => {
      const place = trusted && request.req.method === "GET" ? keyOf(request) : undefined;
      if (place === undefined) return next();
      const pages = cities.get(place.city) ?? new Map<string, Page>();
      cities.set(place.city, pages);
      const kept = pages.get(place.key);
      if (kept !== undefined) return answer(request.req.raw, kept);
      await next();
      const response = request.res;
      const type = response.headers.get("content-type") ?? "";
      if (response.status !== 200 || !/^text\/html|^text\/csv|json/.test(type)) return;
      const page = pack(new Uint8Array(await response.arrayBuffer()), response.headers);
      // A change that came while the page was made has replaced this city's pages: then it is not kept.
      if (cities.get(place.city) === pages) {
        pages.set(place.key, page);
        const [oldest] = pages.keys();
        if (pages.size > KEPT && oldest !== undefined) pages.delete(oldest);
      }
      request.res = undefined;
      request.res = answer(request.req.raw, page);
    },
  };
}

function pack(plain: Uint8Array<ArrayBuffer>, headers: Headers): Page {
  return {
    etag: createHash("sha256").update(plain).digest("base64url").slice(0, 22),
    headers: [...headers].filter(([name]) => name !== "content-length" && name !== "set-cookie"),
    plain,
    gzip: new Uint8Array(gzipSync(plain)),
    brotli: new Uint8Array(
      brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }),
    ),
  };
}

function answer(request: Request, page: Page): Response {
  const accepted = request.headers.get("accept-encoding") ?? "";
  const encoding = /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : undefined;
  const etag = `"${page.etag}${encoding === undefined ? "" : `-${encoding}`}"`;
  const headers = new Headers(page.headers.map(([name, value]) => [name, value]));
  headers.set("etag", etag);
  headers.append("vary", "accept-encoding, cookie");
  headers.set("cache-control", "no-cache");
  if (request.headers.get("if-none-match") === etag)
    return new Response(null, { status: 304, headers });
  if (encoding !== undefined) headers.set("content-encoding", encoding);
  return new Response(
    encoding === "br" ? page.brotli : encoding === "gzip" ? page.gzip : page.plain,
    { headers },
  );
}
