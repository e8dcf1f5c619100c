/** Who is let in to the working pages, and where the others are sent. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage } from "../../../design/respond.ts";
import { may } from "../../accounts/index.ts";
import { type PlanAction, permissions } from "../permissions.ts";

/** Whether whoever asks may do this. */
export function isOpen(c: Request<Env>, action: PlanAction): boolean {
  return may(c.var.actor, permissions, action);
}

/** Those who are not signed in are asked to; the others are told that this is not theirs to do. */
export function turnAway(c: Request<Env>): Response {
  return refusePage(c, c.var.actor === undefined ? "sign-in-first" : "forbidden");
}
