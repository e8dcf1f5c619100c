/**
 * How often somebody may come: forms, and pages that cost much, in a minute. Whoever is signed in is counted as a person, everybody else
 * by their address, so that a whole town hall behind one address can work. Sign-in links have limits of their own, in the database.
 */
import type { MiddlewareHandler } from "hono";
import type { Env } from "./design/environment.ts";
import { refusePage } from "./design/respond.ts";
import type { Context } from "./platform/context.ts";
import { addressesIn, clientAddress, directAddress } from "./platform/http/client-address.ts";
import type { Metrics } from "./platform/http/metrics.ts";
import { rateLimit } from "./platform/http/rate-limit.ts";

const READING = ["GET", "HEAD", "OPTIONS"];

/** Searching, files that are made when they are asked for, and what asks another server. */
const COSTLY = /^\/[^/]+\/(search$|log\/proofs\/|sign-in\/organisation)|\.(pdf|docx|xlsx|zip)$/;

/** Stands where the language of the answer and whoever is signed in are known. */
export function limitVisits(context: Context, metrics: Metrics): MiddlewareHandler<Env> {
  const { rateLimitForms, rateLimitPages, trustedProxies } = context.settings;
  const forms = rateLimit(rateLimitForms, context.random);
  const pages = rateLimit(rateLimitPages, context.random);
  const isTrusted = addressesIn(trustedProxies);

  return async (request, next) => {
    const { method, path } = request.req;
    const isForm = !READING.includes(method);
    if (!isForm && !COSTLY.test(path)) return next();
    const forwarded = request.req.header("x-forwarded-for");
    const who =
      request.var.actor?.accountId ?? clientAddress(directAddress(request), forwarded, isTrusted);
    // Without a connection nobody is there to be counted.
    const wait = who === undefined ? undefined : await (isForm ? forms : pages).count(who);
    if (wait === undefined) return next();
    metrics.limited(isForm ? "form" : "page");
    request.header("retry-after", String(wait));
    return refusePage(request, "too-often");
  };
}
