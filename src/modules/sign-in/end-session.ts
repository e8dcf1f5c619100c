/** Ends sessions of a person: the one that their browser holds, another of theirs, or all others. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Context } from "../../platform/context.ts";
import { findOwnSession } from "./find-own-session.ts";
import type { Way } from "./session.ts";
import * as store from "./store/session.ts";

/** Signs out. Gives how the person had signed in; undefined where nobody was signed in any more. */
export async function signOut(
  context: Context,
  cityId: Id<"City">,
  secret: string,
): Promise<Way | undefined> {
  return context.database.inCity(cityId, async (tx) => {
    const own = await findOwnSession(context, tx, secret);
    if (own === undefined) return undefined;
    await store.updateSessionEnded(tx, { at: context.now(), id: own.id, account: own.account });
    return own.way;
  });
}

/** Ends one of the sessions of whoever holds this one. Of somebody else there is nothing to end. */
export async function endSession(
  context: Context,
  cityId: Id<"City">,
  secret: string,
  input: { readonly session: Id<"Session"> },
): Promise<Refusal<"not-signed-in" | "not-open"> | { readonly ended: true }> {
  return context.database.inCity(cityId, async (tx) => {
    const own = await findOwnSession(context, tx, secret);
    if (own === undefined) return { refused: "not-signed-in" };
    const ended = { at: context.now(), id: input.session, account: own.account };
    if ((await store.updateSessionEnded(tx, ended)) === 0) return { refused: "not-open" };
    return { ended: true };
  });
}

/** Gives how many there were. */
export async function endOtherSessions(
  context: Context,
  cityId: Id<"City">,
  secret: string,
): Promise<Refusal<"not-signed-in"> | { readonly ended: number }> {
  return context.database.inCity(cityId, async (tx) => {
    const own = await findOwnSession(context, tx, secret);
    if (own === undefined) return { refused: "not-signed-in" };
    const { id, account } = own;
    return { ended: await store.updateOthersEnded(tx, { at: context.now(), id, account }) };
  });
}
