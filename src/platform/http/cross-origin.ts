/**
 * Refuses forms that another site's page sends in our visitor's name. Browsers say where a request comes from (Sec-Fetch-Site, else
 * Origin); a request with neither comes from no browser and carries no visitor's cookie. Method after Go's http.CrossOriginProtection.
 */
import type { MiddlewareHandler } from "hono";

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/** Whether a request that changes something may come from where it comes from. */
export function mayCross(method: string, headers: { get(name: string): string | null }): boolean {
  if (READING.has(method)) return true;
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = headers.get("origin");
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.get("host");
}

export function refuseForeignOrigin(refuse: MiddlewareHandler): MiddlewareHandler {
  return async (request, next) =>
    mayCross(request.req.method, request.req.raw.headers) ? next() : refuse(request, next);
}
