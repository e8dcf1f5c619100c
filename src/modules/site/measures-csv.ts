/** Measures as a file: one row each, with where it stands and its money. */
import { type Language, said, type Wording } from "../../kernel/language.ts";
import type { FactDate, LocalDate } from "../../kernel/local-date.ts";
import { type Money, moneyInDigits, sumMoney } from "../../kernel/money.ts";
import { writeCsv } from "../../platform/csv.ts";
import { type BudgetKind, type Measure, madeUpOf, measureStanding } from "../plans/index.ts";

const MEASURE_COLUMNS = [
  "reference",
  "plan",
  "title",
  "text",
  "made_up",
  "department",
  "partners",
  "state",
  "days_late",
  "verdict",
  "without_owner",
  "without_evidence",
  "silent_days",
  "milestones",
  "milestones_reached",
  "times_moved",
  "next_due_on",
  "reports",
  "last_said_on",
  "last_said",
  "last_evidence",
  "planned",
  "granted",
  "spent",
  "serves",
  "source",
] as const;

const LENGTHS = { day: 10, month: 7, year: 4 } as const;

/** `standing`: the measure is real, and that it stands in its plan is made up, with all that its standing says. */
const MADE_UP = { measure: "yes", standing: "standing", nothing: "no" } as const;

/** UTF-8 in the reader's language where a text has it. Dates are no more exact than they are known. */
export function measuresCsv(
  measures: readonly Measure[],
  preferred: readonly Language[],
  on: LocalDate,
): Uint8Array {
  const words = wordsIn(preferred);
  const rows = measures.map((one) => {
    const standing = measureStanding(one, on);
    const open = one.milestones.filter(({ reached }) => reached === null);
    const last = one.progress.at(-1);
    const money = (kind: BudgetKind) =>
      sumMoney(one.budget.filter((line) => line.kind === kind))
        .map(printed)
        .join("; ");
    return {
      reference: one.reference,
      plan: one.plan.reference,
      title: words(one.title),
      text: words(one.text),
      made_up: MADE_UP[madeUpOf(one) ?? "nothing"],
      department: one.department?.slug ?? "",
      partners: words(one.partners),
      state: standing.state,
      days_late: standing.state === "late" ? standing.days : "",
      verdict: standing.state === "evaluated" ? standing.verdict : "",
      without_owner: yesNo(standing.withoutOwner),
      without_evidence: yesNo(standing.withoutEvidence),
      silent_days: standing.silentDays,
      milestones: one.milestones.length,
      milestones_reached: one.milestones.length - open.length,
      times_moved: one.milestones.reduce((sum, { moves }) => sum + moves.length, 0),
      next_due_on: open.map(({ dueOn }) => dueOn).sort()[0] ?? "",
      reports: one.progress.length,
      last_said_on: dated(last?.on),
      last_said: words(last?.text),
      last_evidence: last?.evidence ?? "",
      planned: money("planned"),
      granted: money("granted"),
      spent: money("spent"),
      serves: one.links.map(({ kind, code }) => `${kind}:${code}`).join(" "),
      source: one.source ?? "",
    };
  });
  return writeCsv(MEASURE_COLUMNS, rows);
}

function wordsIn(preferred: readonly Language[]) {
  return (wording: Wording | undefined) =>
    wording === undefined ? "" : (said(wording, preferred)?.text ?? "");
}

function yesNo(is: boolean): string {
  return is ? "yes" : "no";
}

function printed(money: Money): string {
  return `${moneyInDigits(money)} ${money.currency}`;
}

function dated(on: FactDate | undefined): string {
  return on === undefined ? "" : on.date.slice(0, LENGTHS[on.precision]);
}
