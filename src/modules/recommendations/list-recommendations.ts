/** Reads recommendations whole: each with both voices, in six statements for any number of them. */
import type { Id } from "../../kernel/id.ts";
import type { FactDate, LocalDate, Precision } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listRights, type Right } from "../rights/index.ts";
import type { Recommendation } from "./recommendation.ts";
import * as store from "./store.ts";

/** The recommendations of a city, oldest edition first; `edition` is the year of the edition that made them. */
export async function listRecommendations(
  tx: CityTransaction,
  filter: { readonly edition?: number; readonly right?: Id<"Right"> } = {},
): Promise<readonly Recommendation[]> {
  return readAll(tx, {
    reference: null,
    edition: filter.edition ?? null,
    right: filter.right ?? null,
  });
}

/** The recommendation with this reference; undefined where the city has none. */
export async function findRecommendation(
  tx: CityTransaction,
  reference: string,
): Promise<Recommendation | undefined> {
  const [found] = await readAll(tx, { reference, edition: null, right: null });
  return found;
}

type Wanted = {
  readonly reference: string | null;
  readonly edition: number | null;
  readonly right: Id<"Right"> | null;
};

async function readAll(tx: CityTransaction, wanted: Wanted): Promise<readonly Recommendation[]> {
  const found = await store.listRecommendationRows(tx, wanted);
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const answers = Map.groupBy(await store.listAnswerRows(tx, { ids }), whose);
  const claims = Map.groupBy(await store.listClaimRows(tx, { ids }), whose);
  const assessments = Map.groupBy(await store.listAssessmentRows(tx, { ids }), whose);
  const rights = new Map((await listRights(tx)).map((right) => [right.id, right]));
  return found.map((row) => ({
    id: row.id,
    reference: row.reference,
    edition: row.edition_year,
    right: row.right_id === null ? null : getRight(rights, row.right_id),
    topic: row.topic,
    text: row.text,
    paraphrased: row.paraphrased,
    issuedBy: row.issued_by,
    addressee: row.addressee,
    adoptedOn: { date: row.adopted_on, precision: row.adopted_precision },
    answerDueOn: row.answer_due_on,
    source: row.source,
    answers: (answers.get(row.id) ?? []).map((answer) => ({
      kind: answer.kind,
      reason: answer.reason,
      on: dateOf(answer),
      source: answer.source,
    })),
    claims: (claims.get(row.id) ?? []).map((claim) => ({
      text: claim.text,
      evidence: claim.evidence,
      on: dateOf(claim),
    })),
    assessments: (assessments.get(row.id) ?? []).map((assessment) => ({
      edition: assessment.edition_year,
      verdict: assessment.verdict,
      reason: assessment.reason,
      by: assessment.by_body,
      on: dateOf(assessment),
      source: assessment.source,
    })),
    carriedInto: row.carried_into,
  }));
}

function whose(row: { readonly recommendation_id: Id<"Recommendation"> }): Id<"Recommendation"> {
  return row.recommendation_id;
}

function dateOf(row: { readonly on_date: LocalDate; readonly precision: Precision }): FactDate {
  return { date: row.on_date, precision: row.precision };
}

function getRight(
  rights: ReadonlyMap<Id<"Right">, Right>,
  id: Id<"Right">,
): Recommendation["right"] {
  const right = rights.get(id);
  if (right === undefined) throw new Error("A recommendation names a right that the city has not");
  return { id, slug: right.slug, name: right.name };
}
