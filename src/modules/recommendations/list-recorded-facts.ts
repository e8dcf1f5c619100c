/** What the tables hold of the entries of the public record, for `ledger verify`: each fact with the hashes of its texts, made anew. */
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
  const assigned = await life.listAssignmentRows(tx, { ids: all.map(({ id }) => id) });
  return [
    ...all.flatMap(factsOf),
    ...assigned.map((one) => ({
      type: "recommendation.assigned",
      subject: subjects.get(one.recommendation_id) ?? "",
      facts: assignedFacts(slugs.get(one.department_id) ?? "", one.on_date),
    })),
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

function factsOf(one: Recommendation): readonly RecordedFact[] {
  const subject = recordSubject(one.reference);
  return [
    { type: "recommendation.adopted", subject, facts: adoptedFacts(one) },
    ...one.versions.slice(1).map((version) => ({
      type: "recommendation.revised",
      subject,
      facts: revisedFacts(version),
    })),
    ...one.moves.map((move) => ({ type: "deadline.moved", subject, facts: movedFacts(move) })),
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
    ...one.closings.map((closing) => ({
      type: "recommendation.closed",
      subject,
      facts: closedFacts(closing),
    })),
  ];
}
