/** Who may see a working page, and the page for those who may not. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage } from "../../../design/respond.ts";
import { may } from "../../accounts/index.ts";
import { permissions, type ReportAction } from "../permissions.ts";

export function isAllowed(c: Request<Env>, action: ReportAction): boolean {
  return may(c.var.actor, permissions, action);
}

export function turnAway(c: Request<Env>): Response {
  return refusePage(c, c.var.actor === undefined ? "sign-in-first" : "forbidden");
}

/** The year that an address names; undefined when it names none. */
export function yearIn(c: Request<Env>): number | undefined {
  const text = c.req.param("year") ?? "";
  return /^\d{4}$/.test(text) ? Number(text) : undefined;
}
