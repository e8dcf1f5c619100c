/**
 * Who visits the pages of what one is asked: somebody who came by the link in their letter, or somebody who is signed in. The link's secret
 * is kept in a cookie of its own, which signs nobody in.
 */
import type { Context as Visit } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Env } from "../../../design/environment.ts";
import { refusePage } from "../../../design/respond.ts";
import type { RefusedVisit } from "../../../design/texts/refusals.ts";
import type { Context } from "../../../platform/context.ts";
import { hostCookie } from "../../../platform/http/host-cookie.ts";
import type { Self } from "../author.ts";
import { type OpenLinkRefusal, openLink } from "../open-link.ts";

export type Visitor = {
  readonly actor: Self;
  readonly way: "link" | "signed-in";
};

/** How a link that opens nothing is refused, with what to do. */
export const REFUSED_LINK: Readonly<Record<OpenLinkRefusal["refused"], RefusedVisit>> = {
  "link-unknown": "request-link-unknown",
  "link-expired": "request-link-expired",
  "link-passed-on": "request-link-passed-on",
  "link-revoked": "request-link-revoked",
};

/** The link counts before the session: it was opened last. What is refused is answered with its page. */
export async function findVisitor(context: Context, c: Visit<Env>): Promise<Visitor | Response> {
  const secret = getCookie(c, requestCookie(context, c).name);
  const opened =
    secret === undefined
      ? undefined
      : await openLink(context, c.var.city.id, { secret, purpose: "form" });
  if (opened !== undefined && "actor" in opened) {
    const { actor } = opened;
    if (actor.accountId !== null)
      return { actor: { ...actor, accountId: actor.accountId }, way: "link" };
  }
  const { actor } = c.var;
  if (actor !== undefined && actor.accountId !== null)
    return { actor: { ...actor, accountId: actor.accountId }, way: "signed-in" };
  if (opened !== undefined && "refused" in opened)
    return refusePage(c, REFUSED_LINK[opened.refused]);
  return refusePage(c, "sign-in-first");
}

/** Keeps the secret for these pages until the browser closes. */
export function keepSecret(context: Context, c: Visit<Env>, secret: string): void {
  const { name, options } = requestCookie(context, c);
  setCookie(c, name, secret, options);
}

export function forgetSecret(context: Context, c: Visit<Env>): void {
  const { name, options } = requestCookie(context, c);
  deleteCookie(c, name, options);
}

/** A letter is another site: a strict cookie would not be sent when its link is followed. */
function requestCookie({ settings }: Context, c: Visit<Env>) {
  const city = c.var.city.slug;
  return hostCookie(settings.baseUrl, { kind: "request", city, path: `/${city}/requests/mine` });
}
