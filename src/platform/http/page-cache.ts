/**
 * Keeps public pages as compressed bytes for as long as nothing in the city's public record changes. What it keeps belongs to one
 * version of a city: when the version moves on, all of that city's pages are made anew at their next visit. A kept page is answered
 * before the application sees the visit: there the way to the page costs more than the page.
 */
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { MiddlewareHandler } from "hono";

/** What of a visit says which page it gets: the host, the address as it was sent (path and query), and the cookies. */
export type Visit = {
  readonly host: string;
  readonly address: string;
  readonly cookie: string | undefined;
};

/** The city and the key that a visit's page is kept under; undefined where nothing may be kept. */
export type KeyOf = (visit: Visit) => { readonly city: string; readonly key: string } | undefined;

export type PageCache = {
  /** Forgets the pages of one city, or of all: something public has changed, or we may have missed that it has. */
  forget(city?: string): void;
  /** Whether kept pages may be served: not while changes cannot be heard of. Trusting anew starts empty. */
  trust(trusted: boolean): void;
  /** Answers a visit with its kept page, and gives the status; undefined, with nothing sent, when there is none. */
  answer(
    request: IncomingMessage,
    response: ServerResponse,
    keyOf: KeyOf,
    /** Headers of this one answer, name and value in turn. */
    own?: (request: IncomingMessage) => readonly string[],
  ): 200 | 304 | undefined;
  /** What is kept now, and how often a kept page was the answer. */
  counts(): {
    readonly answered: Readonly<Record<"200" | "304", number>>;
    readonly pages: number;
    readonly bytes: number;
  };
  /** Keeps the pages that are made behind it, with every header that they have there: so it comes first. */
  middleware(keyOf: KeyOf): MiddlewareHandler;
};

type City = { readonly pages: Map<string, Page>; bytes: number };

type Page = {
  readonly brotli: Variant;
  readonly gzip: Variant;
  readonly plain: Variant;
};

/** A page in one encoding. Headers are flat lists, name and value in turn, which Node sends as they are. */
type Variant = {
  readonly etag: string;
  readonly headers: string[];
  /** The headers for a visitor who has the page already. */
  readonly unchanged: string[];
  readonly body: Buffer<ArrayBuffer>;
};

/** Pages of one city that are kept at most; the oldest go first. */
const KEPT = 2_000;
/** Memory that all kept pages may take; beyond it all are forgotten, as somebody is asking for addresses that nobody needs. */
const MOST_BYTES = 256_000_000;

export function createPageCache(): PageCache {
  const cities = new Map<string, City>();
  const answered = { 200: 0, 304: 0 };
  let trusted = true;
  return {
    trust: (next) => {
      trusted = next;
      cities.clear();
    },
    forget: (city) => (city === undefined ? cities.clear() : void cities.delete(city)),
    counts: () => ({
      answered: { ...answered },
      pages: [...cities.values()].reduce((sum, { pages }) => sum + pages.size, 0),
      bytes: [...cities.values()].reduce((sum, { bytes }) => sum + bytes, 0),
    }),
    answer: (request, response, keyOf, own) => {
      if (!trusted || request.method !== "GET") return undefined;
      const { headers: sent } = request;
      const { cookie, host = "", "accept-encoding": accepted, "if-none-match": known } = sent;
      const place = keyOf({ host, address: request.url ?? "", cookie });
      const page = place && cities.get(place.city)?.pages.get(place.key);
      if (page === undefined) return undefined;
      const variant = variantFor(page, accepted);
      const status = isAmong(variant.etag, known) ? 304 : 200;
      const kept = status === 304 ? variant.unchanged : variant.headers;
      const headers = own === undefined ? kept : [...kept, ...own(request)];
      response.writeHead(status, headers).end(status === 304 ? undefined : variant.body);
      answered[status] += 1;
      return status;
    },
    middleware: (keyOf) => async (request, next) => {
      const place =
        trusted && request.req.method === "GET"
          ? keyOf({
              host: new URL(request.req.url).host,
              address: addressOf(request.req.url),
              cookie: request.req.header("cookie"),
            })
          : undefined;
      if (place === undefined) return next();
      const city = cities.get(place.city) ?? { pages: new Map(), bytes: 0 };
      cities.set(place.city, city);
      await next();
      // A change that came while the page was made has taken this city away: then the page is not kept.
      const isCurrent = () => cities.get(place.city) === city;
      if (!mayBeKept(request.res)) {
        // Nothing is remembered of addresses that lead nowhere: anybody can make up as many as they like.
        if (city.pages.size === 0 && isCurrent()) cities.delete(place.city);
        return;
      }
      const page = pack(Buffer.from(await request.res.arrayBuffer()), request.res.headers);
      if (isCurrent()) {
        keep(city, place.key, page);
        const bytes = [...cities.values()].reduce((sum, other) => sum + other.bytes, 0);
        if (bytes > MOST_BYTES) cities.clear();
      }
      request.res = undefined;
      request.res = firstAnswer(request.req.raw.headers, page);
    },
  };
}

/** Path and query of an absolute URL: what a browser sends first. */
function addressOf(url: string): string {
  return url.slice(url.indexOf("/", url.indexOf("//") + 2));
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
  return plain.body.length + gzip.body.length + brotli.body.length;
}

function pack(plain: Buffer<ArrayBuffer>, made: Headers): Page {
  const headers = new Headers(made);
  headers.delete("content-length");
  headers.append("vary", "accept-encoding, cookie");
  headers.set("cache-control", "no-cache");
  const tag = createHash("sha256").update(plain).digest("base64url").slice(0, 22);
  const variant = (body: Buffer<ArrayBuffer>, encoding?: string): Variant => {
    const etag = `"${tag}${encoding === undefined ? "" : `-${encoding}`}"`;
    const unchanged = [...headers, ["etag", etag]].flat();
    const length = ["content-length", `${body.length}`];
    const encoded = encoding === undefined ? [] : ["content-encoding", encoding];
    return { etag, unchanged, headers: [...unchanged, ...encoded, ...length], body };
  };
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } };
  return {
    plain: variant(plain),
    gzip: variant(gzipSync(plain), "gzip"),
    brotli: variant(brotliCompressSync(plain, quality), "br"),
  };
}

function variantFor(page: Page, accepted: string | undefined): Variant {
  if (accepted === undefined) return page.plain;
  return /\bbr\b/.test(accepted) ? page.brotli : /\bgzip\b/.test(accepted) ? page.gzip : page.plain;
}

/** The answer to the visit that the page was made for. */
function firstAnswer(asked: Headers, page: Page): Response {
  const variant = variantFor(page, asked.get("accept-encoding") ?? undefined);
  const isKnown = isAmong(variant.etag, asked.get("if-none-match") ?? undefined);
  const flat = isKnown ? variant.unchanged : variant.headers;
  const headers = new Headers();
  for (let i = 0; i < flat.length; i += 2) headers.append(flat[i] ?? "", flat[i + 1] ?? "");
  return new Response(isKnown ? null : variant.body, { status: isKnown ? 304 : 200, headers });
}

/** Whether a visitor has this version already; compares weakly, as a proxy may have marked the tag (RFC 9110, 13.1.2). */
function isAmong(etag: string, header: string | undefined): boolean {
  if (header === undefined) return false;
  return header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
