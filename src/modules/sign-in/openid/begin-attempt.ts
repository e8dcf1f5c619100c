/** Sends somebody to the organisation's sign-in; what must come back is kept for ten minutes, tied to their browser by a secret. */
import type { Id } from "../../../kernel/id.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import type { Context } from "../../../platform/context.ts";
import { newToken } from "../../../platform/token.ts";
import * as store from "../store/openid.ts";
import type { Provider } from "./open-provider.ts";

const TIME = 10 * 60_000;

/**
 * Gives where the visitor goes, and the secret that their browser keeps meanwhile. `account`: of somebody who is signed in here and wants to be
 * known by who they are there.
 */
export async function beginAttempt(
  context: Context,
  cityId: Id<"City">,
  provider: Provider,
  returnTo: string,
  account: Id<"Account"> | null = null,
): Promise<Refusal<"provider-down"> | { readonly href: string; readonly secret: string }> {
  const begun = await provider.begin(returnTo);
  if ("refused" in begun) return begun;
  const { href, state, nonce, verifier } = begun;
  const { secret, hash } = newToken(context);
  const at = context.now();
  await context.database.inCity(cityId, async (tx) => {
    await store.deleteOldAttempts(tx, { at });
    const expires = new Date(at.getTime() + TIME);
    await store.insertAttempt(tx, { hash, account, state, nonce, verifier, expires });
  });
  return { href, secret };
}
