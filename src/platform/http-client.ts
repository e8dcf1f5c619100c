/**
 * Asks other servers, and only those that the host has allowed: by https, on the names of an allow-list, at addresses of the public internet
 * that are checked at the moment of connecting (a name that changes its address meanwhile gains nothing), with limits on size and time.
 */
import { lookup } from "node:dns";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Refusal } from "../kernel/refusal.ts";
import { isLoopback, isPublicAddress } from "./public-address.ts";

export type HttpCall = {
  readonly method: "GET" | "POST";
  readonly address: string;
  /** JSON for a POST. */
  readonly body: string | null;
};

export type HttpAnswer = {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** Where it came from in the end. */
  readonly address: string;
};

export type HttpRefusal =
  | (Refusal<
      | "address-not-allowed"
      | "private-address"
      | "unreachable"
      | "too-slow"
      | "too-large"
      | "wrong-content"
      | "too-many-redirects"
    > & { readonly address: string })
  | (Refusal<"status"> & {
      readonly address: string;
      readonly status: number;
      /** Seconds, where the server says when to ask again. */
      readonly retryAfter: number | null;
      /** The first words of the answer. */
      readonly said: string;
    });

export type HttpClient = { request(call: HttpCall): Promise<HttpAnswer | HttpRefusal> };

export type HttpLimits = {
  /** Host names that may be asked, with a port where it is not 443. */
  readonly allowed: readonly string[];
  readonly mostBytes?: number;
  /** For one call with its redirects, in milliseconds. */
  readonly patience?: number;
  /** For tests against a server on this machine: loopback addresses, and plain http to them. */
  readonly loopback?: true;
  /** For somebody at a terminal who has named the server: in whatever network it stands, and by plain http. */
  readonly anywhere?: true;
  /** For files that say by themselves whether they are right. */
  readonly anyContent?: true;
};

const MOST_BYTES = 128_000_000;
const PATIENCE = 120_000;
const MOST_REDIRECTS = 5;
const LONGEST_SAYING = 500;
/** What figures come as. A page in HTML is never figures, and often an error that says 200. */
const CONTENT =
  /^(application\/(json|[\w.+-]+\+json|octet-stream|zip|vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet|vnd\.sdmx\.[\w.+-]+)|text\/(csv|plain|tab-separated-values))\b/i;

export function httpClient(limits: HttpLimits): HttpClient {
  return { request: (call) => follow(call, limits) };
}

async function follow(call: HttpCall, limits: HttpLimits): Promise<HttpAnswer | HttpRefusal> {
  const signal = AbortSignal.timeout(limits.patience ?? PATIENCE);
  let next = call;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const url = allowedUrl(next.address, limits);
    if ("refused" in url) return url;
    const answer = await ask(url, next, limits, signal);
    if (!("redirect" in answer)) return answer;
    const again = answer.status === 307 || answer.status === 308;
    next = again
      ? { ...next, address: answer.redirect }
      : { method: "GET", address: answer.redirect, body: null };
  }
  return { refused: "too-many-redirects", address: call.address };
}

/** The address, when its scheme, host and port are allowed. Names are checked here, the addresses behind them when connecting. */
function allowedUrl(
  address: string,
  { allowed, loopback, anywhere }: HttpLimits,
): URL | HttpRefusal {
  const url = URL.parse(address);
  const refusal = { refused: "address-not-allowed", address } as const;
  if (url === null || url.username !== "" || url.password !== "") return refusal;
  const bare = url.hostname.replace(/^\[|\]$/g, "");
  const local =
    anywhere === true || (loopback === true && (isLoopback(bare) || bare === "localhost"));
  if (url.protocol !== "https:" && !(local && url.protocol === "http:")) return refusal;
  if (!allowed.some((host) => host.toLowerCase() === url.host)) return refusal;
  // No name to look up, so that connecting would not ask us.
  if (isIP(bare) !== 0 && !local && !isPublicAddress(bare)) {
    return { refused: "private-address", address };
  }
  return url;
}

/** Looks a name up, and gives its addresses only if every one of them may be called. */
function checkedLookup({ loopback, anywhere }: HttpLimits): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, "", 0);
      const barred = addresses.some(
        ({ address }) =>
          anywhere !== true &&
          !isPublicAddress(address) &&
          !(loopback === true && isLoopback(address)),
      );
      const [first] = addresses;
      if (barred || first === undefined) return callback(privateAddress(), "", 0);
      if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

const BARRED = "ROSARIO_PRIVATE_ADDRESS";

function privateAddress(): NodeJS.ErrnoException {
  return Object.assign(new Error("The name leads to an address that is not public"), {
    code: BARRED,
  });
}

type Redirect = { readonly redirect: string; readonly status: number };

function ask(
  url: URL,
  { method, body, address }: HttpCall,
  limits: HttpLimits,
  signal: AbortSignal,
): Promise<HttpAnswer | HttpRefusal | Redirect> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (signal.aborted) resolve({ refused: "too-slow", address });
      else if (error.code === BARRED) resolve({ refused: "private-address", address });
      else resolve({ refused: "unreachable", address });
    };
    const send = url.protocol === "https:" ? requestHttps : requestHttp;
    const request = send(url, {
      method,
      signal,
      // A connection of its own each time: a kept one would be to an address that nobody checks again.
      agent: false,
      lookup: checkedLookup(limits),
      headers: {
        accept: "application/json, text/csv;q=0.9, */*;q=0.5",
        "accept-encoding": "gzip, deflate, br",
        "user-agent": "Rosario",
        ...(body === null ? {} : { "content-type": "application/json" }),
      },
    });
    request.on("error", failed);
    request.on("response", (response) => {
      heard(response, address, limits).then(resolve, failed);
    });
    request.end(body ?? undefined);
  });
}

async function heard(
  response: IncomingMessage,
  address: string,
  { mostBytes = MOST_BYTES, anyContent }: HttpLimits,
): Promise<HttpAnswer | HttpRefusal | Redirect> {
  const status = response.statusCode ?? 0;
  const { location } = response.headers;
  if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
    response.destroy();
    return { redirect: URL.parse(location, address)?.href ?? "", status };
  }
  const contentType = response.headers["content-type"] ?? "";
  const good = status >= 200 && status < 300;
  if (good && anyContent !== true && !CONTENT.test(contentType)) {
    response.destroy();
    return { refused: "wrong-content", address };
  }
  const bytes = await read(response, good ? mostBytes : LONGEST_SAYING * 20);
  if (good) {
    if (bytes === undefined) return { refused: "too-large", address };
    return { bytes, contentType, address };
  }
  const said = new TextDecoder().decode(bytes ?? new Uint8Array()).slice(0, LONGEST_SAYING);
  const retryAfter = retrySeconds(response.headers["retry-after"]);
  return { refused: "status", address, status, retryAfter, said };
}

/** The whole body, unpacked; undefined when it is more than may be. */
async function read(response: IncomingMessage, most: number): Promise<Uint8Array | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of unpacked(response)) {
    size += (part as Buffer).length;
    if (size > most) {
      response.destroy();
      return undefined;
    }
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}

function unpacked(response: IncomingMessage): AsyncIterable<unknown> {
  const encoding = response.headers["content-encoding"]?.trim().toLowerCase() ?? "";
  const makers = {
    gzip: createGunzip,
    "x-gzip": createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  };
  const make = Object.entries(makers).find(([name]) => name === encoding)?.[1];
  if (make === undefined) return response;
  const through = make();
  response.on("error", (error) => through.destroy(error));
  return response.pipe(through);
}

/** RFC 9110 §10.2.3: seconds, or a date. */
function retrySeconds(header: string | undefined): number | null {
  if (header === undefined) return null;
  if (/^\d{1,6}$/.test(header.trim())) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}
