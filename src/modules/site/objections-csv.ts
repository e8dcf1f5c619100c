/** All objections as a file: one row each, with what the city said last. */
import { type Language, said, type Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import { writeCsv } from "../../platform/csv.ts";
import { type Objection, objectionStanding } from "../objections/index.ts";

const COLUMNS = [
  "reference",
  "organisation",
  "against",
  "what",
  "happened_on",
  "right",
  "article",
  "text",
  "filed_on",
  "answer_due_on",
  "state",
  "days_late",
  "answer",
  "answered_on",
  "answer_reason",
  "withdrawn_on",
  "source",
] as const;

const LENGTHS = { day: 10, month: 7, year: 4 } as const;

/** UTF-8 in the reader's language where a text has it. Dates are no more exact than they are known. */
export function objectionsCsv(
  objections: readonly Objection[],
  preferred: readonly Language[],
  on: LocalDate,
): Uint8Array {
  const words = (wording: Wording | undefined) =>
    wording === undefined ? "" : (said(wording, preferred)?.text ?? "");
  const rows = objections.map((one) => {
    const answer = one.answers.at(-1);
    const standing = objectionStanding(one, on);
    const late =
      standing.state === "late" ? standing.days : "daysLate" in standing ? standing.daysLate : 0;
    return {
      reference: one.reference,
      organisation: one.organisation,
      against: one.against,
      what: words(one.what),
      happened_on: dated(one.happenedOn),
      right: words(one.right?.name),
      article: one.article === null ? "" : `${one.article.instrument} ${one.article.article}`,
      text: words(one.text),
      filed_on: dated(one.filedOn),
      answer_due_on: one.answerDueOn ?? "",
      state: standing.state,
      days_late: late,
      answer: answer?.kind ?? "",
      answered_on: dated(answer?.on ?? null),
      answer_reason: words(answer?.reason),
      withdrawn_on: dated(one.withdrawal?.on ?? null),
      source: one.source ?? "",
    };
  });
  return writeCsv(COLUMNS, rows);
}

function dated(on: Objection["happenedOn"]): string {
  return on === null ? "" : on.date.slice(0, LENGTHS[on.precision]);
}
