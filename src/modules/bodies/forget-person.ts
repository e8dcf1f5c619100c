/**
 * Forgets the names of an account's terms and what its holder declared, with the salts by which the public record could be tied to them; and
 * that they were a body's own secretary.
 */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Forgotten } from "../../platform/personal-data.ts";
import { forgetSalts } from "../ledger/index.ts";
import { termAbout } from "./person.ts";
import * as interests from "./store/interests.ts";
import * as store from "./store/members.ts";
import { deleteSecretary } from "./store/secretaries.ts";

export async function forgetPerson(
  tx: CityTransaction,
  { account, email }: Forgotten,
): Promise<void> {
  for (const { id } of await store.listTermsOf(tx, { account })) await forgetTerm(tx, id);
  await store.deleteEmail(tx, { email: email.toLowerCase() });
  await deleteSecretary(tx, { account });
}

/** Gives the number of entries of the public record that nobody can tie to a person from now on. */
export async function forgetTerm(tx: CityTransaction, term: Id<"Term">): Promise<number> {
  await store.updateForgotten(tx, { term });
  await interests.updateForgotten(tx, { term });
  return forgetSalts(tx, termAbout(term));
}
