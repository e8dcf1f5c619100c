/** What the tables hold of the entries of the public record, for `ledger verify`: each fact with the hashes of its texts, made anew. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { listDepartments } from "../departments/index.ts";
import { listRecommendations } from "./list-recommendations.ts";
import { listScales } from "./list-scales.ts";
import type { Recommendation } from "./recommendation.ts";
import {
  adoptedFacts,
  answeredFacts,
  assessedFacts,
  assignedFacts,
  claimedFacts,
  closedFacts,
  evaluatedFacts,
  movedFacts,
  revisedFacts,
  scaleFacts,
} from "./record-facts.ts";
import { evaluationSubject, recordSubject, SCALE_SUBJECT } from "./reference.ts";
import * as evaluations from "./store/evaluations.ts";
import * as life from "./store/life.ts";
import { listMiskeptRows } from "./store/pages.ts";

/** The types of entries that the tables hold as facts. */
export const RECORDED_TYPES = [
  "recommendation.adopted",
  "recommendation.revised",
  "recommendation.answered",
  "recommendation.assessed",
  "recommendation.assigned",
  "recommendation.carried-over",
  "recommendation.closed",
  "deadline.moved",
  "progress.claimed",
  "verdict-scale.set",
  "evaluation.adopted",
] as const;

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const all = await listRecommendations(tx);
  const subjects = new Map(all.map(({ id, reference }) => [id, recordSubject(reference)]));
  const slugs = new Map((await listDepartments(tx)).map(({ id, slug }) => [id, slug]));
  const ids = all.map(({ id }) => id);
  const whose = (row: { readonly recommendation_id: Id<"Recommendation"> }) =>
    row.recommendation_id;
  const numbers: Numbers = {
    revisions: Map.groupBy(await life.listRevisionRows(tx, { ids }), whose),
    moves: Map.groupBy(await life.listMoveRows(tx, { ids }), whose),
    closings: Map.groupBy(await life.listClosingRows(tx, { ids }), whose),
  };
  const owners = new Map<Id<"Recommendation">, string>();
  const assigned = (await life.listAssignmentRows(tx, { ids })).map((one) => {
    const { recommendation_id: id } = one;
    const from = owners.get(id) ?? null;
    const slug = slugs.get(one.department_id) ?? "";
    owners.set(id, slug);
    return {
      type: "recommendation.assigned",
      subject: subjects.get(id) ?? "",
      facts: assignedFacts(slug, from, one.on_date),
    };
  });
  return [
    ...all.flatMap((one) => factsOf(one, numbers)),
    ...assigned,
    ...(await listScales(tx)).slice(1).map((scale) => ({
      type: "verdict-scale.set",
      subject: SCALE_SUBJECT,
      facts: scaleFacts(scale),
    })),
    ...(await evaluations.listEvaluationRows(tx)).map((row) => ({
      type: "evaluation.adopted",
      subject: evaluationSubject(row.edition_year),
      facts: evaluatedFacts({
        edition: row.edition_year,
        assessed: row.assessed,
        by: row.by_body,
        on: row.on_date,
      }),
    })),
  ];
}

/** Recommendations that the lists, which are read from one table, show otherwise than their facts say. */
export async function listMiskept(tx: CityTransaction): Promise<readonly string[]> {
  return (await listMiskeptRows(tx)).map(({ subject }) => recordSubject(subject));
}

/** As which of several each was said, in their order. */
type Numbered = ReadonlyMap<Id<"Recommendation">, readonly { readonly number: number }[]>;
type Numbers = Readonly<Record<"revisions" | "moves" | "closings", Numbered>>;

function factsOf(one: Recommendation, numbers: Numbers): readonly RecordedFact[] {
  const subject = recordSubject(one.reference);
  const numberOf = (list: keyof Numbers, place: number) => ({
    number: numbers[list].get(one.id)?.[place]?.number ?? null,
  });
  return [
    { type: "recommendation.adopted", subject, facts: adoptedFacts(one) },
    ...one.versions.slice(1).map((version, place) => ({
      type: "recommendation.revised",
      subject,
      facts: { ...revisedFacts(version), ...numberOf("revisions", place) },
    })),
    ...one.moves.map((move, place) => ({
      type: "deadline.moved",
      subject,
      facts: { ...movedFacts(move), ...numberOf("moves", place) },
    })),
    ...one.answers.map((answer) => ({
      type: "recommendation.answered",
      subject,
      facts: answeredFacts(answer),
    })),
    ...one.claims.map((claim) => ({
      type: "progress.claimed",
      subject,
      facts: claimedFacts(claim),
    })),
    ...one.assessments.map((assessment) => ({
      type: "recommendation.assessed",
      subject,
      facts: assessedFacts(assessment),
    })),
    ...one.carriedInto.map((edition) => ({
      type: "recommendation.carried-over",
      subject,
      facts: { edition },
    })),
    ...one.closings.map((closing, place) => ({
      type: "recommendation.closed",
      subject,
      facts: { ...closedFacts(closing), ...numberOf("closings", place) },
    })),
  ];
}
