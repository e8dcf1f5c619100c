/** Who is let in to the working pages. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { may } from "../../accounts/index.ts";
import { type PlanAction, permissions } from "../permissions.ts";

/** Whether whoever asks may do this. */
export function isOpen(c: Request<Env>, action: PlanAction): boolean {
  return may(c.var.actor, permissions, action);
}
