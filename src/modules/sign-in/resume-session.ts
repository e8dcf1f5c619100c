/**
 * Finds who a session belongs to, with the roles they hold now. When these are no longer the roles that its secret was given for, the session
 * gets a new secret: what was kept of the old one opens nothing new (OWASP ASVS 5.0, 7.2.4).
 */
import type { Id } from "../../kernel/id.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { hashToken, newToken } from "../../platform/token.ts";
import { findHolder } from "../accounts/index.ts";
import { isOver, isToBeNoted, replacedSince } from "./session.ts";
import * as store from "./store/session.ts";

export type Resumed = {
  readonly actor: Actor;
  /** The secret that the browser must keep from now on; undefined when it keeps the one it has. */
  readonly secret: string | undefined;
};

/** Undefined when the session has ended, or when no role is left to the person. */
export async function resumeSession(
  context: Context,
  cityId: Id<"City">,
  secret: string,
): Promise<Resumed | undefined> {
  const at = context.now();
  const hash = hashToken(secret);
  const found = await context.database.readCity(cityId, async (tx) => {
    const session = await store.findSession(tx, { hash, since: replacedSince(at) });
    const holder = session && (await findHolder(tx, session.account_id));
    return session && holder && { session, holder };
  });
  if (found === undefined) return undefined;
  const { session, holder } = found;
  const { roles, name, id: accountId } = holder;
  if (isOver(session, at) || roles.length === 0) return undefined;
  const actor = { accountId, name, roles };
  const changed = roles.join() !== session.roles.join();
  if (!changed && !isToBeNoted(session, at)) return { actor, secret: undefined };
  return context.database.inCity(cityId, async (tx) => {
    await store.updateSessionSeen(tx, { at, id: session.id });
    if (!changed) return { actor, secret: undefined };
    const token = newToken(context);
    const replaced = { hash: token.hash, old: hash, roles, at };
    const isNew = (await store.updateSessionSecret(tx, replaced)) > 0;
    return { actor, secret: isNew ? token.secret : undefined };
  });
}
