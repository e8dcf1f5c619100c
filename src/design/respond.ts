/** Turns pages into answers. */
import type { Context as Request } from "hono";
import type { VNode } from "preact";
import type { Env } from "./environment.ts";
import { RefusalPage } from "./refusal-page.tsx";
import { renderPage } from "./render.ts";
import type { RefusedVisit } from "./texts/refusals.ts";

const STATUS: Readonly<Record<RefusedVisit, 403 | 404 | 410 | 413 | 429 | 503>> = {
  "not-found": 404,
  forbidden: 403,
  "sign-in-first": 403,
  "foreign-origin": 403,
  "link-unknown": 404,
  "link-used": 410,
  "link-expired": 410,
  "request-link-unknown": 404,
  "request-link-expired": 410,
  "request-link-passed-on": 410,
  "request-link-revoked": 410,
  "too-large": 413,
  "too-often": 429,
  "store-away": 503,
};

type PageStatus = 200 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503;

/** A page as an answer. */
export function respond<E extends Env>(
  request: Request<E>,
  page: VNode,
  status: PageStatus = 200,
): Response {
  return request.html(renderPage(page), status) as Response;
}

/** The page that says, in the visitor's language, why there is nothing else to see. */
export function refusePage<E extends Env>(request: Request<E>, why: RefusedVisit): Response {
  return respond(request, RefusalPage({ frame: request.var.frame, why }), STATUS[why]);
}

/** Those who are not signed in are asked to; the others are told that this is not theirs to do. */
export function turnAway<E extends Env>(request: Request<E>): Response {
  return refusePage(request, request.var.actor === undefined ? "sign-in-first" : "forbidden");
}

/** A table to keep, in UTF-8. */
export function csvFile<E extends Env>(
  request: Request<E>,
  bytes: Uint8Array,
  name: string,
): Response {
  return request.body(new Uint8Array(bytes), 200, {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": `attachment; filename="${name}"`,
  });
}
