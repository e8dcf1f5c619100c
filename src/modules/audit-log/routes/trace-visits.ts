/** Leaves a trace of each signed-in visit that changes something or sees what is not public, whatever came of it. */
import type { MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { Env } from "../../../design/environment.ts";
import type { Access } from "../../../platform/access.ts";
import type { Context } from "../../../platform/context.ts";
import { leaveTrace } from "../leave-trace.ts";
import { actionOf, deedOf, isAskedByPage, leavesTrace, objectOf, outcomeOf } from "../trace.ts";

/** What a route asks for, by its name in the tables: `GET /work/plans`. */
export type AccessOf = (route: string) => Access | undefined;

const CITY = "/:city";

/** `accessOf` comes from the modules' tables, which this module does not know. */
export function traceVisits(context: Context, accessOf: AccessOf): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { actor, city } = c.var;
    await next();
    if (actor === undefined) return;
    const found = matchedRoutes(c).find(({ method }) => method !== "ALL");
    if (found === undefined) return;
    const { method } = c.req;
    const below = found.path === CITY ? "/" : found.path.slice(CITY.length);
    const route = `${found.method} ${below}`;
    // An address that no table names is not known to be public.
    const access = accessOf(route) ?? "signed-in";
    const did = deedOf(method);
    if (!leavesTrace(did, access) || isAskedByPage(route)) return;
    const path = c.req.path.slice(city.slug.length + 1) || "/";
    await leaveTrace(context, city.id, actor, {
      ...{ action: actionOf(access), did, object: objectOf(access, route, path) },
      outcome: outcomeOf(c.res.status),
    });
  };
}
