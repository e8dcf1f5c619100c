/** Who is let in to the working pages: by role, and in which body. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { type Context, today } from "../../../platform/context.ts";
import { may } from "../../accounts/index.ts";
import { findBody, mayInBody } from "../../bodies/index.ts";
import { type MeetingAction, permissions } from "../permissions.ts";

/** Whether whoever asks may do this in any body. */
export function isOpen(c: Request<Env>, action: MeetingAction): boolean {
  return may(c.var.actor, permissions, action);
}

/** Whether they may in the body of this slug; undefined where it is not there. */
export async function isOpenIn(
  context: Context,
  c: Request<Env>,
  slug: string,
  action: MeetingAction,
): Promise<boolean | undefined> {
  return context.database.readCity(c.var.city.id, async (tx) => {
    const body = (await findBody(tx, slug))?.id;
    if (body === undefined) return undefined;
    return mayInBody(tx, c.var.actor, permissions, action, { on: today(context), body });
  });
}
