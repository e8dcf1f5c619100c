/** Finds a person of a city with their address and roles, for the modules that write to people. Not for public pages. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Person } from "./list-people.ts";
import * as store from "./store.ts";

/** Undefined where the city has no such account. */
export async function findPerson(
  tx: CityTransaction,
  account: Id<"Account">,
): Promise<Person | undefined> {
  return (await listPersons(tx)).find(({ id }) => id === account);
}

/** Everybody of a city by name, also those who hold no role now. */
export async function listPersons(tx: CityTransaction): Promise<readonly Person[]> {
  return store.listPeople(tx);
}
