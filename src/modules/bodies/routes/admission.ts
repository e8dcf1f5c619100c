/** Who is let in to the working pages. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { type Context, today } from "../../../platform/context.ts";
import { may } from "../../accounts/index.ts";
import { findBody } from "../list-bodies.ts";
import { readReach } from "../may-in-body.ts";
import { type BodyAction, permissions } from "../permissions.ts";

/** Whether whoever asks may do this. */
export function isOpen(c: Request<Env>, action: BodyAction): boolean {
  return may(c.var.actor, permissions, action);
}

/** Whether whoever asks may do one of these in a body; undefined where the body is not there. */
export async function isOpenIn(
  context: Context,
  c: Request<Env>,
  slug: string,
  actions: readonly BodyAction[],
): Promise<boolean | undefined> {
  return context.database.readCity(c.var.city.id, async (tx) => {
    const body = await findBody(tx, slug);
    if (body === undefined) return undefined;
    const reach = await readReach(tx, c.var.actor, { on: today(context), body: body.id });
    return actions.some((action) => reach(permissions, action, body.id));
  });
}
