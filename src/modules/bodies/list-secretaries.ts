/** Reads who is appointed a body's own secretary. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listPersons } from "../accounts/index.ts";
import { isSecretary, type Secretary } from "./secretary.ts";
import * as store from "./store/secretaries.ts";

/** Those of one body, also who does not hold the role now; the first one first. */
export async function listSecretaries(
  tx: CityTransaction,
  body: Id<"Body">,
): Promise<readonly Secretary[]> {
  return (await readSecretaries(tx, body)).get(body) ?? [];
}

/** The same by body, of one body or of all; a body for which nobody is appointed is not in it. */
export async function readSecretaries(
  tx: CityTransaction,
  body: Id<"Body"> | null,
): Promise<ReadonlyMap<Id<"Body">, readonly Secretary[]>> {
  const appointed = await store.listAppointed(tx, { body });
  if (appointed.length === 0) return new Map();
  const people = new Map((await listPersons(tx)).map((one) => [one.id, one]));
  const found = appointed.map(({ body_id, account_id, since }) => {
    const person = people.get(account_id);
    const holdsRole = person !== undefined && isSecretary(person);
    return { body_id, ...{ account: account_id, name: person?.name ?? "", since, holdsRole } };
  });
  return Map.groupBy(found, (one) => one.body_id);
}
