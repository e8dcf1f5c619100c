/** What every way in ends with: the session's cookie, and the desk. */
import type { Context as Request } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Env } from "../../../design/environment.ts";
import type { Context } from "../../../platform/context.ts";
import { type Device, deviceOf } from "../device.ts";
import { signOut } from "../end-session.ts";
import { cookieOptions, sessionCookie } from "../session-cookie.ts";

type Visit = Request<Env>;

/** The secret of the session that the visitor's browser holds. */
export function secretOf(context: Context, c: Visit): string | undefined {
  return getCookie(c, sessionCookie(context.settings.baseUrl, c.var.city.slug));
}

export function visitorsDevice(c: Visit): Device {
  return deviceOf(c.req.header("user-agent"));
}

/** A session that the browser held before ends: nothing that is kept of it is good for anything. */
export async function letIn(context: Context, c: Visit, session: string): Promise<Response> {
  const { city } = c.var;
  const { baseUrl } = context.settings;
  const before = secretOf(context, c);
  if (before !== undefined) await signOut(context, city.id, before);
  setCookie(c, sessionCookie(baseUrl, city.slug), session, cookieOptions(baseUrl));
  return c.redirect(`/${city.slug}/desk`, 303);
}
