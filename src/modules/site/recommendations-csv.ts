/** All recommendations as a file: one row each, with what the city said last and what the body judged last. */
import { type Language, said, type Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import { writeCsv } from "../../platform/csv.ts";
import { promiseStateOf, type Recommendation } from "../recommendations/index.ts";
import { stateName } from "./state-address.ts";

const COLUMNS = [
  "reference",
  "edition",
  "right",
  "topic",
  "text",
  "paraphrased",
  "issued_by",
  "addressee",
  "adopted_on",
  "answer_due_on",
  "state",
  "answer",
  "answered_on",
  "answer_reason",
  "claims",
  "latest_claim",
  "verdict",
  "judged_on",
  "judged_by",
  "verdict_reason",
  "carried_into",
  "source",
] as const;

const LENGTHS = { day: 10, month: 7, year: 4 } as const;

/** UTF-8 in the reader's language where a text has it. Dates are no more exact than they are known. */
export function recommendationsCsv(
  recommendations: readonly Recommendation[],
  preferred: readonly Language[],
  on: LocalDate,
): Uint8Array {
  const words = (wording: Wording | undefined) =>
    wording === undefined ? "" : (said(wording, preferred)?.text ?? "");
  const rows = recommendations.map((one) => {
    const answer = one.answers.at(-1);
    const claim = one.claims.at(-1);
    const assessment = one.assessments.at(-1);
    return {
      reference: one.reference,
      edition: one.edition,
      right: words(one.right?.name),
      topic: words(one.topic),
      text: words(one.text),
      paraphrased: one.paraphrased ? "yes" : "no",
      issued_by: words(one.issuedBy),
      addressee: words(one.addressee),
      adopted_on: dated(one.adoptedOn),
      answer_due_on: one.answerDueOn ?? "",
      state: stateName(promiseStateOf(one, on)),
      answer: answer?.kind ?? "",
      answered_on: dated(answer?.on),
      answer_reason: words(answer?.reason),
      claims: one.claims.length,
      latest_claim: words(claim?.text),
      verdict: assessment?.verdict ?? "",
      judged_on: dated(assessment?.on),
      judged_by: words(assessment?.by),
      verdict_reason: words(assessment?.reason),
      carried_into: one.carriedInto.join(" "),
      source: one.source ?? "",
    };
  });
  return writeCsv(COLUMNS, rows);
}

function dated(on: Recommendation["adoptedOn"] | undefined): string {
  return on === undefined ? "" : on.date.slice(0, LENGTHS[on.precision]);
}
