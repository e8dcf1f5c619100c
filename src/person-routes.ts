/** The address at which people get everything that is kept about them. It belongs to no module, as every module keeps something. */
import { Hono } from "hono";
import type { Env } from "./design/environment.ts";
import { refusePage } from "./design/respond.ts";
import { tellPerson } from "./personal-data.ts";
import type { AccessTable } from "./platform/access.ts";
import type { Context } from "./platform/context.ts";

export const personAccess = {
  "GET /account/data.json": "signed-in",
} as const satisfies AccessTable;

export function personRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get("/account/data.json", async (c) => {
    const { actor, city } = c.var;
    if (actor === undefined || actor.accountId === null) return refusePage(c, "sign-in-first");
    const told = await tellPerson(context, city.id, actor.accountId);
    return c.body(`${JSON.stringify(told, null, 2)}\n`, 200, {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${city.slug}-about-me.json"`,
    });
  });
  return routes;
}
