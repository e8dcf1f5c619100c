/** What every working page of the report asks of a visit: whether it is allowed, and the year in its address. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { may } from "../../accounts/index.ts";
import { permissions, type ReportAction } from "../permissions.ts";

export function isAllowed(c: Request<Env>, action: ReportAction): boolean {
  return may(c.var.actor, permissions, action);
}

/** The year that an address names; undefined when it names none. */
export function yearIn(c: Request<Env>): number | undefined {
  const text = c.req.param("year") ?? "";
  return /^\d{4}$/.test(text) ? Number(text) : undefined;
}
