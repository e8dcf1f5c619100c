/** Finds the session that a browser holds, for what people do with their own way in. */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { hashToken } from "../../platform/token.ts";
import { isJustNow, isOver, replacedSince, type Way } from "./session.ts";
import * as store from "./store/session.ts";

export type OwnSession = {
  readonly id: Id<"Session">;
  readonly account: Id<"Account">;
  readonly way: Way;
  /** Whether the person signed in so lately that they may add another way to sign in. */
  readonly justNow: boolean;
};

/** Undefined when it has ended. */
export async function findOwnSession(
  context: Pick<Context, "now">,
  tx: CityTransaction,
  secret: string,
): Promise<OwnSession | undefined> {
  const at = context.now();
  const hash = hashToken(secret);
  const session = await store.findSession(tx, { hash, since: replacedSince(at) });
  if (session === undefined || isOver(session, at)) return undefined;
  const { id, way } = session;
  return { id, account: session.account_id, way, justNow: isJustNow(session.started_at, at) };
}
