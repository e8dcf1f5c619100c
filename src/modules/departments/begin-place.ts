/** Puts somebody into a department, with the entry of the public record of it, where the person is a salted commitment that can be forgotten. */
import type { Id } from "../../kernel/id.ts";
import { type Context, newId } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { personCommitment } from "../accounts/index.ts";
import { commitTo, type NewEntry } from "../ledger/index.ts";
import { placeFacts } from "./department.ts";
import * as store from "./store.ts";

export type Placing = {
  readonly department: { readonly id: Id<"Department">; readonly slug: string };
  readonly account: Id<"Account">;
  /** Who placed them, and in which role. */
  readonly by: Id<"Account"> | null;
  readonly role: string;
};

/** Gives the entries to record; none where they stand there already. */
export async function beginPlace(
  context: Pick<Context, "now" | "random">,
  tx: CityTransaction,
  { department, account, by, role }: Placing,
  heads: boolean,
): Promise<readonly NewEntry[]> {
  const at = context.now();
  const person = await commitTo(context, tx, personCommitment(account));
  const begun = await store.insertPlace(tx, {
    id: newId<"Place">(context),
    department: department.id,
    account,
    heads,
    at,
    by,
    person: Buffer.from(person, "hex"),
  });
  const facts = placeFacts(department.slug, heads ? "head" : "member", person);
  return begun === 0
    ? []
    : [{ type: "department.staffed", at, by: role, subject: "people", facts }];
}
