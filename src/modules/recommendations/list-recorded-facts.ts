/** What the tables hold of the entries of the public record, for `ledger verify`: each fact with the hashes of its texts, made anew. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { textHash } from "../ledger/index.ts";
import { recordSubject } from "./reference.ts";
import * as store from "./store.ts";

/** The types of entries that the tables hold as facts. */
export const RECORDED_TYPES = [
  "recommendation.adopted",
  "recommendation.answered",
  "recommendation.assessed",
  "recommendation.carried-over",
  "progress.claimed",
] as const;

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const rows = await store.listRecommendationRows(tx, {
    reference: null,
    edition: null,
    right: null,
  });
  const ids = rows.map(({ id }) => id);
  const subjects = new Map(rows.map(({ id, reference }) => [id, recordSubject(reference)]));
  const subjectOf = (id: (typeof ids)[number]) => subjects.get(id) ?? "";
  const hashOf = (text: unknown) => (text === null ? null : textHash(text));
  return [
    ...rows.map((row) => ({
      type: "recommendation.adopted",
      subject: recordSubject(row.reference),
      facts: {
        edition: row.edition_year,
        topic: textHash(row.topic),
        text: textHash(row.text),
        addressee: textHash(row.addressee),
        issuedBy: textHash(row.issued_by),
        paraphrased: row.paraphrased,
        on: row.adopted_on,
        precision: row.adopted_precision,
        answerDueOn: row.answer_due_on,
        source: hashOf(row.source),
      },
    })),
    ...rows.flatMap((row) =>
      row.carried_into.map((edition) => ({
        type: "recommendation.carried-over",
        subject: recordSubject(row.reference),
        facts: { edition },
      })),
    ),
    ...(await store.listAnswerRows(tx, { ids })).map((row) => ({
      type: "recommendation.answered",
      subject: subjectOf(row.recommendation_id),
      facts: {
        kind: row.kind,
        reason: textHash(row.reason),
        on: row.on_date,
        precision: row.precision,
        source: hashOf(row.source),
      },
    })),
    ...(await store.listClaimRows(tx, { ids })).map((row) => ({
      type: "progress.claimed",
      subject: subjectOf(row.recommendation_id),
      facts: {
        text: textHash(row.text),
        evidence: hashOf(row.evidence),
        on: row.on_date,
        precision: row.precision,
      },
    })),
    ...(await store.listAssessmentRows(tx, { ids })).map((row) => ({
      type: "recommendation.assessed",
      subject: subjectOf(row.recommendation_id),
      facts: {
        edition: row.edition_year,
        verdict: row.verdict,
        reason: textHash(row.reason),
        body: textHash(row.by_body),
        on: row.on_date,
        precision: row.precision,
        source: hashOf(row.source),
      },
    })),
  ];
}
