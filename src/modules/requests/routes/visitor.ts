/**
 * Who visits the pages of what one is asked: somebody who came by the link in their letter, or somebody who is signed in. The link's secret
 * is kept in a cookie that the browser sends to these pages and to no other.
 */
import type { Context as Visit } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Env } from "../../../design/environment.ts";
import { refusePage } from "../../../design/respond.ts";
import type { RefusedVisit } from "../../../design/texts/refusals.ts";
import type { Context } from "../../../platform/context.ts";
import type { Self } from "../author.ts";
import { type OpenLinkRefusal, openLink } from "../open-link.ts";

const REQUEST_COOKIE = "rosario_request";

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
  const secret = getCookie(c, REQUEST_COOKIE);
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
  setCookie(c, REQUEST_COOKIE, secret, {
    path: `/${c.var.city.slug}/requests/mine`,
    httpOnly: true,
    // A letter is another site: strict would not send the cookie when its link is followed.
    sameSite: "Lax",
    secure: context.settings.baseUrl.startsWith("https:"),
  });
}

export function forgetSecret(c: Visit<Env>): void {
  deleteCookie(c, REQUEST_COOKIE, { path: `/${c.var.city.slug}/requests/mine` });
}
