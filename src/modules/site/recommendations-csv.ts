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
  "further_rights",
  "articles",
  "topic",
  "text",
  "paraphrased",
  "issued_by",
  "addressee",
  "outside_powers",
  "owner",
  "adopted_on",
  "first_due_on",
  "answer_due_on",
  "deadline_moves",
  "judge_from",
  "judge_by",
  "state",
  "answer",
  "answered_on",
  "answer_reason",
  "claims",
  "latest_claim",
  "verdict",
  "mark",
  "judged_on",
  "judged_by",
  "verdict_reason",
  "dissent",
  "wordings",
  "carried_into",
  "closed_as",
  "closed_on",
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
    const closing = one.closings.at(-1);
    return {
      reference: one.reference,
      edition: one.edition,
      right: words(one.right?.name),
      further_rights: one.furtherRights.map(({ name }) => words(name)).join("; "),
      articles: one.articles
        .map(({ instrument, article }) => `${instrument} ${article}`)
        .join("; "),
      topic: words(one.topic),
      text: words(one.text),
      paraphrased: one.paraphrased ? "yes" : "no",
      issued_by: words(one.issuedBy),
      addressee: words(one.addressee),
      outside_powers: one.outsidePowers ? "yes" : "no",
      owner: words(one.owner?.name),
      adopted_on: dated(one.adoptedOn),
      first_due_on: one.firstDueOn ?? "",
      answer_due_on: one.answerDueOn ?? "",
      deadline_moves: one.moves.length,
      judge_from: one.judgeFrom ?? "",
      judge_by: one.judgeBy ?? "",
      state: stateName(promiseStateOf(one, on)),
      answer: answer?.kind ?? "",
      answered_on: dated(answer?.on),
      answer_reason: words(answer?.reason),
      claims: one.claims.length,
      latest_claim: words(claim?.text),
      verdict: assessment?.verdict ?? "",
      mark: words(assessment?.mark?.name),
      judged_on: dated(assessment?.on),
      judged_by: words(assessment?.by),
      verdict_reason: words(assessment?.reason),
      dissent: words(assessment?.dissent ?? undefined),
      wordings: one.versions.length,
      carried_into: one.carriedInto.join(" "),
      closed_as: closing?.kind ?? "",
      closed_on: dated(closing?.on),
      source: one.source ?? "",
    };
  });
  return writeCsv(COLUMNS, rows);
}

function dated(on: Recommendation["adoptedOn"] | undefined): string {
  return on === undefined ? "" : on.date.slice(0, LENGTHS[on.precision]);
}
