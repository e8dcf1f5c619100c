/** Reads the versions of a body's mandate. */

import type { Id } from "../../kernel/id.ts";
import { factDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { quorumOf } from "./list-bodies.ts";
import type { Mandate } from "./mandate.ts";
import * as store from "./store/mandates.ts";

/** Every version, the first one first. */
export async function listMandates(
  tx: CityTransaction,
  body: Id<"Body">,
): Promise<readonly Mandate[]> {
  return (await store.listMandateRows(tx, { body })).map(mandateOf);
}

export function mandateOf(row: Awaited<ReturnType<typeof store.listMandateRows>>[number]): Mandate {
  return {
    number: row.number,
    purpose: row.purpose,
    tasks: row.tasks,
    heardIn: row.heard_in,
    heardDays: row.heard_days,
    answerDays: row.answer_days,
    quorum: quorumOf(row.quorum_kind, row.quorum_members),
    termMonths: row.term_months,
    balance: row.balance,
    on: factDate(row.on_date, row.precision),
    source: row.source,
  };
}
