/** Ends that somebody stands in a department, with the entry of the public record of it, where the person is a salted commitment. */
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { personCommitment } from "../accounts/index.ts";
import { commitTo, type NewEntry } from "../ledger/index.ts";
import type { Placing } from "./begin-place.ts";
import { placeFacts } from "./department.ts";
import * as store from "./store.ts";

/** Gives the entries to record; none where they do not stand there. */
export async function endPlace(
  context: Pick<Context, "now" | "random">,
  tx: CityTransaction,
  { department, account, by, role }: Placing,
): Promise<readonly NewEntry[]> {
  const at = context.now();
  const person = await commitTo(context, tx, personCommitment(account));
  const ended = await store.updatePlaceEnded(tx, {
    department: department.id,
    account,
    at,
    by,
    person: Buffer.from(person, "hex"),
  });
  const facts = placeFacts(department.slug, "out", person);
  return ended === 0
    ? []
    : [{ type: "department.staffed", at, by: role, subject: "people", facts }];
}
