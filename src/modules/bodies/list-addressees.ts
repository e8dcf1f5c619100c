/** Reads where those on a body are written to: at the address of their account, else at the one that was entered for them. */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listPersons } from "../accounts/index.ts";
import { listMemberships } from "./list-memberships.ts";
import * as store from "./store/members.ts";

export type Addressee = {
  readonly term: Id<"Term">;
  /** Null where they have none. */
  readonly account: Id<"Account"> | null;
  readonly email: string;
};

/** Those in office on a day, substitutes too; whoever has neither account nor address is not among them. */
export async function listAddressees(
  tx: CityTransaction,
  body: Id<"Body">,
  on: LocalDate,
): Promise<readonly Addressee[]> {
  const persons = new Map((await listPersons(tx)).map(({ id, email }) => [id, email]));
  const entered = await listEnteredAddresses(tx, body);
  return (await listMemberships(tx, body, on)).flatMap(({ id, account }) => {
    const email = account === null ? entered.get(id) : persons.get(account);
    return email === undefined ? [] : [{ term: id, account, email }];
  });
}

/** Of terms without an account, those that have an address. */
export async function listEnteredAddresses(
  tx: CityTransaction,
  body: Id<"Body">,
): Promise<ReadonlyMap<Id<"Term">, string>> {
  return new Map((await store.listEmails(tx, { body })).map(({ id, email }) => [id, email]));
}
