/** Commitments as a file: one row each, dates no more exact than they are known. */
import { plain, type View } from "../../design/view.ts";
import type { FactDate, LocalDate } from "../../kernel/local-date.ts";
import { writeCsv } from "../../platform/csv.ts";
import { commitmentStanding, type KeptCommitment } from "./commitment.ts";

type Reader = Pick<View, "preferred">;

const COLUMNS = [
  "number",
  "commitment",
  "in_force",
  "made_on",
  "right",
  "owner_department",
  "owner_named",
  "due_on",
  "first_due_on",
  "times_moved",
  "city_says",
  "said_on",
  "reason",
  "evidence",
  "late",
  "days_late",
  "silent_days",
  "source",
] as const;

/** UTF-8 in the reader's language where a text has it. */
export function commitmentsCsv(
  commitments: readonly KeptCommitment[],
  reader: Reader,
  on: LocalDate,
): Uint8Array {
  return writeCsv(
    COLUMNS,
    commitments.map((one) => {
      const standing = commitmentStanding(one, on);
      const owner = one.owners.at(-1);
      const last = one.statements.at(-1);
      return {
        number: one.number,
        commitment: plain(reader, one.text),
        in_force: yesNo(one.inForce),
        made_on: dated(one.on),
        right: one.right?.slug ?? "",
        owner_department: owner?.department?.slug ?? "",
        owner_named: owner?.named == null ? "" : plain(reader, owner.named),
        due_on: dated(one.deadlines.at(-1)?.dueOn),
        first_due_on: dated(one.deadlines[0]?.dueOn),
        times_moved: standing.moved,
        city_says: standing.said ?? "",
        said_on: dated(last?.on),
        reason: last === undefined ? "" : plain(reader, last.reason),
        evidence: last?.evidence ?? "",
        late: yesNo(standing.isLate),
        days_late: standing.daysLate,
        silent_days: standing.silentDays,
        source: one.source ?? "",
      };
    }),
  );
}

function yesNo(is: boolean): string {
  return is ? "yes" : "no";
}

function dated(on: FactDate | undefined): string {
  return on === undefined ? "" : on.date.slice(0, { day: 10, month: 7, year: 4 }[on.precision]);
}
