/** How somebody is reached: by the account that has their address in this city, else at the address itself. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { tidyOrNull } from "../../kernel/written.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { findAccount, isEmailAddress } from "../accounts/index.ts";

/** At most one of both. */
export type Reach = { readonly account: Id<"Account"> | null; readonly email: string | null };

/** Nobody is reached without an address. */
export async function findReach(
  tx: CityTransaction,
  written: string | null | undefined,
): Promise<Reach | Refusal<"bad-email">> {
  const email = tidyOrNull(written)?.toLowerCase() ?? null;
  if (email === null) return { account: null, email };
  const account = await findAccount(tx, email);
  if (account !== undefined) return { account, email: null };
  return isEmailAddress(email) ? { account: null, email } : { refused: "bad-email" };
}
