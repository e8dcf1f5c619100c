/** Finds who a session belongs to: at most 12 hours long, and at most 2 hours idle. */
import type { Id } from "../../kernel/id.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import * as store from "./store.ts";
import { hashToken } from "./token.ts";

const HOUR = 3_600_000;
const LONGEST = 12 * HOUR;
const IDLE = 2 * HOUR;
/** The time of the last visit is written at most this often. */
const NOTED = 60_000;

/** The person whose session this is, with the roles they hold now; undefined when it has ended, or when no role is left to them. */
export async function findActor(
  context: Context,
  cityId: Id<"City">,
  secret: string,
): Promise<Actor | undefined> {
  const at = context.now();
  const hash = hashToken(secret);
  const session = await context.database.readCity(cityId, (tx) => store.findSession(tx, { hash }));
  if (session === undefined) return undefined;
  const idle = at.getTime() - session.seen_at.getTime();
  if (at.getTime() - session.started_at.getTime() > LONGEST || idle > IDLE) return undefined;
  if (session.roles.length === 0) return undefined;
  if (idle > NOTED)
    await context.database.inCity(cityId, (tx) => store.updateSessionSeen(tx, { at, hash }));
  return { accountId: session.account_id, name: session.name, roles: session.roles };
}
