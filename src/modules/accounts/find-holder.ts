/** Finds somebody with the roles that they hold now, for signing in. Not for public pages. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Person } from "./list-people.ts";
import * as store from "./store.ts";

/** Undefined where the city has no such account. */
export async function findHolder(
  tx: CityTransaction,
  account: Id<"Account">,
): Promise<Person | undefined> {
  return store.findHolder(tx, { account });
}

/** The same by address, held until the end of the transaction: whoever changes what this person may do waits for its turn. */
export async function findHolderLocked(
  tx: CityTransaction,
  email: string,
): Promise<Pick<Person, "id" | "email" | "roles"> | undefined> {
  const account = await store.findAccountLocked(tx, { email: email.trim().toLowerCase() });
  if (account === undefined) return undefined;
  const held = await store.listRolesOf(tx, { account: account.id });
  return { ...account, roles: held.map(({ role }) => role) };
}
