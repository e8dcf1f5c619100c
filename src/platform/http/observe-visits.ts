/**
 * Gives each visit its number, and notes at its end what came of it: in the metrics, and in the log where it is to tell of visits. It
 * notes the route's pattern and never the address, which may hold a secret; and nothing of whoever came.
 */
import type { MiddlewareHandler } from "hono";
import type { Log } from "../log.ts";
import type { CityVariables } from "./environment.ts";
import type { Metrics } from "./metrics.ts";
import { requestIdOf } from "./request-id.ts";

export const REQUEST_ID = "x-request-id";

export function observeVisits({
  metrics,
  log,
  newId,
}: {
  readonly metrics: Metrics;
  /** Undefined: the log does not tell of visits. */
  readonly log: Log | undefined;
  readonly newId: () => string;
}): MiddlewareHandler<{ Variables: CityVariables }> {
  return async (request, next) => {
    const begun = performance.now();
    const id = requestIdOf(request.req.header(REQUEST_ID), newId);
    request.set("requestId", id);
    await next();
    request.header(REQUEST_ID, id);
    const { method, routePath: route } = request.req;
    const { status } = request.res;
    const milliseconds = performance.now() - begun;
    metrics.answered({ method, route, status, seconds: milliseconds / 1000 });
    log?.info("Answered", {
      request: id,
      method,
      route,
      status,
      milliseconds: Math.round(milliseconds * 10) / 10,
      // Only a city that is there: else the word may be anything.
      city: request.var.city?.slug,
    });
  };
}
