/** Makes what a passkey has to sign, once and within five minutes: for signing in, or for one account that gets a further passkey. */
import type { Id } from "../../../kernel/id.ts";
import type { Context } from "../../../platform/context.ts";
import type { CityTransaction } from "../../../platform/database/database.ts";
import { hashToken, newToken } from "../../../platform/token.ts";
import * as store from "../store/passkey.ts";
import { CHALLENGE_TIME } from "./relying-party.ts";

/** Gives the challenge in base64url; only its hash is kept. */
export async function makeChallenge(
  context: Pick<Context, "now" | "random">,
  tx: CityTransaction,
  account: Id<"Account"> | null,
): Promise<string> {
  const at = context.now();
  await store.deleteOldChallenges(tx, { at });
  const { secret, hash } = newToken(context);
  await store.insertChallenge(tx, {
    hash,
    account,
    expires: new Date(at.getTime() + CHALLENGE_TIME),
  });
  return secret;
}

/** Whether this challenge was made here, for this account, and not too long ago. Asked once, it is used up. */
export async function takeChallenge(
  context: Pick<Context, "now">,
  tx: CityTransaction,
  challenge: string,
  account: Id<"Account"> | null,
): Promise<boolean> {
  const taken = await store.takeChallenge(tx, { hash: hashToken(challenge) });
  return taken !== undefined && taken.expires_at > context.now() && taken.account_id === account;
}
