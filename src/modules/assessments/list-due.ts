/** Reads what is to be followed up and nobody has said anything of, the earliest first. */
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { DueFollowUp } from "./follow-up.ts";
import * as store from "./store/follow-ups.ts";

export type DueWanted = {
  /** Left out for all. */
  readonly references?: readonly string[] | null;
  /** Only what is due before this day. */
  readonly before?: LocalDate;
};

export async function listDue(
  tx: CityTransaction,
  { references = null, before }: DueWanted,
): Promise<readonly DueFollowUp[]> {
  return (await store.listDueRows(tx, { references, before: before ?? null })).map((row) => ({
    reference: row.reference,
    title: row.title,
    department: row.department_id,
    measure:
      row.impact_number === null || row.place === null
        ? null
        : { impact: row.impact_number, place: row.place, text: row.measure ?? {} },
    dueOn: row.due_on,
    isReadable: row.is_readable === true,
  }));
}

/** How many everybody may know to be late. */
export async function countLate(tx: CityTransaction, on: LocalDate): Promise<number> {
  return (await listDue(tx, { before: on })).filter(({ isReadable }) => isReadable).length;
}
