/**
 * Enters somebody by their address so that they can be asked for something. They get no role: without one they cannot sign in, and what they
 * are asked for opens with the link in their letter.
 */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { type Context, newId } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { isEmailAddress } from "./email-address.ts";
import * as store from "./store.ts";

/** Gives the account that is there already where the address is known. Who may do this is decided by whoever calls it. */
export async function enterColleague(
  context: Pick<Context, "now" | "random">,
  tx: CityTransaction,
  input: { readonly email: string; readonly name?: string },
): Promise<Refusal<"no-email"> | { readonly account: Id<"Account"> }> {
  const email = input.email.trim().toLowerCase();
  if (!isEmailAddress(email)) return { refused: "no-email" };
  // Without a name they are called by what stands before the @, until somebody invites them by name.
  const name = input.name?.trim() || email.slice(0, email.indexOf("@"));
  await store.insertAccount(tx, { id: newId<"Account">(context), email, name, at: context.now() });
  const account = await store.findAccountByEmail(tx, { email });
  if (account === undefined) throw new Error("An account that was just made is not there");
  return { account: account.id };
}
