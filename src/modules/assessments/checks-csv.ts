/** Checks as a file: one row each. */
import { type Language, said, type Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import { type CsvCell, writeCsv } from "../../platform/csv.ts";
import { checkStanding } from "./check.ts";
import { daysLateOf, dueFor } from "./follow-up.ts";
import type { CheckRow } from "./list-check-rows.ts";

const CHECKS = [
  "reference",
  "case_number",
  "title",
  "department",
  "rights",
  "outcome",
  "standing",
  "days_late",
  "conclusion",
  "weighed_on",
  "decision_expected_on",
  "decided_on",
  "review_verdict",
  "follow_up_due_on",
  "follow_up_days_late",
  "followed_up_on",
  "followed_up_days_late",
] as const;

/** UTF-8 in the reader's language where a text has it. */
export function checksCsv(
  checks: readonly CheckRow[],
  preferred: readonly Language[],
  on: LocalDate,
): Uint8Array {
  const words = (wording: Wording) => said(wording, preferred)?.text ?? "";
  return writeCsv(
    CHECKS,
    checks.map((check): Readonly<Record<(typeof CHECKS)[number], CsvCell>> => {
      const standing = checkStanding(check, on);
      const [due] = dueFor(check, "everybody");
      return {
        reference: check.reference,
        case_number: check.caseNumber,
        title: words(check.title),
        department: words(check.department.name),
        rights: check.rights.map(({ name }) => words(name)).join("; "),
        outcome: check.outcome,
        standing: standing.state,
        days_late: standing.state === "full-late" ? standing.days : 0,
        conclusion: standing.state === "assessed" ? (standing.conclusion ?? "") : "",
        weighed_on: check.on,
        decision_expected_on: check.expectedOn,
        decided_on: check.decidedOn ?? "",
        review_verdict: check.verdict ?? "",
        follow_up_due_on: due?.dueOn ?? "",
        follow_up_days_late: due === undefined ? 0 : daysLateOf(due, on),
        followed_up_on: check.followedUp?.on ?? "",
        followed_up_days_late: check.followedUp?.daysLate ?? "",
      };
    }),
  );
}
