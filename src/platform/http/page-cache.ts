/**
 * Keeps public pages as compressed bytes for as long as nothing in the city's public record changes. What it keeps belongs to one
 * version of a city: when the version moves on, all of that city's pages are made anew at their next visit.
 */
import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { MiddlewareHandler } from "hono";

type City = { readonly pages: Map<string, Page>; bytes: number };

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
/** Memory that all kept pages may take; beyond it all are forgotten, as somebody is asking for addresses that nobody needs. */
const MOST_BYTES = 256_000_000;

export function createPageCache(): PageCache {
  const cities = new Map<string, City>();
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
      const city = cities.get(place.city) ?? { pages: new Map(), bytes: 0 };
      cities.set(place.city, city);
      const kept = city.pages.get(place.key);
      if (kept !== undefined) return answer(request.req.raw, kept);
      await next();
      // A change that came while the page was made has taken this city away: then the page is not kept.
      const isCurrent = () => cities.get(place.city) === city;
      if (!mayBeKept(request.res)) {
        // Nothing is remembered of addresses that lead nowhere: anybody can make up as many as they like.
        if (city.pages.size === 0 && isCurrent()) cities.delete(place.city);
        return;
      }
      const page = pack(new Uint8Array(await request.res.arrayBuffer()), request.res.headers);
      if (isCurrent()) {
        keep(city, place.key, page);
        const bytes = [...cities.values()].reduce((sum, other) => sum + other.bytes, 0);
        if (bytes > MOST_BYTES) cities.clear();
      }
      request.res = undefined;
      request.res = answer(request.req.raw, page);
    },
  };
}

/** Whole pages for everybody: not what sets a cookie, nor what says itself that it must not be stored. */
function mayBeKept({ status, headers }: Response): boolean {
  return (
    status === 200 &&
    /^text\/html|^text\/csv|json/.test(headers.get("content-type") ?? "") &&
    !headers.has("set-cookie") &&
    !/no-store|private/.test(headers.get("cache-control") ?? "")
  );
}

function keep(city: City, key: string, page: Page): void {
  const before = city.pages.get(key);
  city.pages.set(key, page);
  city.bytes += sizeOf(page) - (before === undefined ? 0 : sizeOf(before));
  const [oldest] = city.pages;
  if (city.pages.size <= KEPT || oldest === undefined) return;
  city.pages.delete(oldest[0]);
  city.bytes -= sizeOf(oldest[1]);
}

function sizeOf({ plain, gzip, brotli }: Page): number {
  return plain.length + gzip.length + brotli.length;
}

function pack(plain: Uint8Array<ArrayBuffer>, headers: Headers): Page {
  return {
    etag: createHash("sha256").update(plain).digest("base64url").slice(0, 22),
    headers: [...headers].filter(([name]) => name !== "content-length"),
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
  if (isAmong(etag, request.headers.get("if-none-match"))) {
    return new Response(null, { status: 304, headers });
  }
  if (encoding !== undefined) headers.set("content-encoding", encoding);
  return new Response(
    encoding === "br" ? page.brotli : encoding === "gzip" ? page.gzip : page.plain,
    { headers },
  );
}

/** Whether a visitor has this version already; compares weakly, as a proxy may have marked the tag (RFC 9110, 13.1.2). */
function isAmong(etag: string, header: string | null): boolean {
  return (header ?? "").split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
