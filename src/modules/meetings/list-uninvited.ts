/** Who on the body can be written to about its meeting, and was not told yet when it is: those whose address came after the invitation. */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listAddressees } from "../bodies/index.ts";
import type { Meeting } from "./meeting.ts";
import * as store from "./store/agenda.ts";

export async function listUninvited(
  tx: CityTransaction,
  meeting: Meeting,
  on: LocalDate,
): Promise<ReadonlySet<Id<"Term">>> {
  const tells = `timing-${meeting.timings.length}`;
  const told = await store.listInvited(tx, { meeting: meeting.id, tells });
  const accounts = new Set(told.map(({ account_id }) => account_id));
  const terms = new Set(told.map(({ term_id }) => term_id));
  // Who was invited without an account may have got one since.
  const left = (await listAddressees(tx, meeting.body.id, on)).filter(
    ({ term, account }) => !terms.has(term) && (account === null || !accounts.has(account)),
  );
  return new Set(left.map(({ term }) => term));
}
