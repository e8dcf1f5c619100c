/** Reads recommendations whole: each with both voices and all that happened to it, in ten statements for any number of them. */

import type { Id } from "../../kernel/id.ts";
import { factDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listDepartments } from "../departments/index.ts";
import { listRights } from "../rights/index.ts";
import { movesOf } from "./deadline.ts";
import type { DepartmentRef, Recommendation, RightRef } from "./recommendation.ts";
import * as life from "./store/life.ts";
import * as store from "./store/recommendations.ts";
import * as voices from "./store/voices.ts";

/** The recommendations of a city, oldest edition first; `edition` is the year of the edition that made them, `right` any that they are about. */
export async function listRecommendations(
  tx: CityTransaction,
  filter: {
    readonly edition?: number;
    readonly right?: Id<"Right">;
    /** The year of an edition in which they stand: made in it or carried into it. */
    readonly standing?: number;
    readonly ids?: readonly Id<"Recommendation">[];
  } = {},
): Promise<readonly Recommendation[]> {
  return readAll(tx, {
    reference: null,
    edition: filter.edition ?? null,
    right: filter.right ?? null,
    standing: filter.standing ?? null,
    ids: filter.ids ?? null,
  });
}

/** The recommendation with this reference; undefined where the city has none. */
export async function findRecommendation(
  tx: CityTransaction,
  reference: string,
): Promise<Recommendation | undefined> {
  const [found] = await readAll(tx, {
    ...{ reference, edition: null, right: null, standing: null, ids: null },
  });
  return found;
}

type Wanted = Parameters<typeof store.listRecommendationRows>[1];

async function readAll(
  tx: CityTransaction,
  wanted: NonNullable<Wanted>,
): Promise<readonly Recommendation[]> {
  const found = await store.listRecommendationRows(tx, wanted);
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const answers = Map.groupBy(await voices.listAnswerRows(tx, { ids }), whose);
  const claims = Map.groupBy(await voices.listClaimRows(tx, { ids }), whose);
  const assessments = Map.groupBy(await voices.listAssessmentRows(tx, { ids }), whose);
  const revisions = Map.groupBy(await life.listRevisionRows(tx, { ids }), whose);
  const moved = Map.groupBy(await life.listMoveRows(tx, { ids }), whose);
  const assigned = Map.groupBy(await life.listAssignmentRows(tx, { ids }), whose);
  const closings = Map.groupBy(await life.listClosingRows(tx, { ids }), whose);
  const rights = await readRights(tx);
  const departments = await readDepartments(tx);
  return found.map((row) => {
    const first = {
      topic: row.topic,
      text: row.text,
      reason: null,
      on: { date: row.adopted_on, precision: row.adopted_precision },
      source: row.source,
    };
    const later = (revisions.get(row.id) ?? []).map((one) => ({
      topic: one.topic,
      text: one.text,
      reason: one.reason,
      on: factDate(one.on_date, one.precision),
      source: one.source,
    }));
    const moves = movesOf(
      row.answer_due_on,
      (moved.get(row.id) ?? []).map((one) => ({
        to: one.due_on,
        by: one.moved_by,
        reason: one.reason,
        on: factDate(one.on_date, one.precision),
        source: one.source,
      })),
    );
    const owners = (assigned.get(row.id) ?? []).flatMap(({ on_date: on, department_id }) => {
      const department = departments(department_id);
      return department === null ? [] : [{ on, department }];
    });
    const { topic, text } = later.at(-1) ?? first;
    return {
      id: row.id,
      reference: row.reference,
      edition: row.edition_year,
      right: row.right_id === null ? null : rights(row.right_id),
      furtherRights: row.further_rights.map(rights),
      articles: row.articles,
      topic,
      text,
      versions: [first, ...later],
      paraphrased: row.paraphrased,
      issuedBy: row.issued_by,
      addressee: row.addressee,
      outsidePowers: row.outside_powers,
      adoptedOn: first.on,
      answerDueOn: moves.at(-1)?.to ?? row.answer_due_on,
      firstDueOn: row.answer_due_on,
      moves,
      judgeFrom: row.judge_from,
      judgeBy: row.judge_by,
      owner: owners.at(-1)?.department ?? null,
      owners,
      source: row.source,
      answers: (answers.get(row.id) ?? []).map((answer) => ({
        kind: answer.kind,
        reason: answer.reason,
        on: factDate(answer.on_date, answer.precision),
        source: answer.source,
        department: departments(answer.department_id),
      })),
      claims: (claims.get(row.id) ?? []).map((claim) => ({
        text: claim.text,
        evidence: claim.evidence,
        on: factDate(claim.on_date, claim.precision),
        department: departments(claim.department_id),
      })),
      assessments: (assessments.get(row.id) ?? []).map((assessment) => ({
        edition: assessment.edition_year,
        verdict: assessment.verdict,
        mark:
          assessment.mark_code === null || assessment.mark_name === null
            ? null
            : { code: assessment.mark_code, name: assessment.mark_name },
        reason: assessment.reason,
        evidence: assessment.evidence,
        dissent: assessment.dissent,
        by: assessment.by_body,
        on: factDate(assessment.on_date, assessment.precision),
        source: assessment.source,
      })),
      carriedInto: row.carried_into,
      closings: (closings.get(row.id) ?? []).map((closing) => ({
        kind: closing.kind,
        reason: closing.reason,
        on: factDate(closing.on_date, closing.precision),
        source: closing.source,
      })),
    };
  });
}

function whose(row: { readonly recommendation_id: Id<"Recommendation"> }): Id<"Recommendation"> {
  return row.recommendation_id;
}

async function readRights(tx: CityTransaction): Promise<(id: Id<"Right">) => RightRef> {
  const rights = new Map((await listRights(tx)).map((right) => [right.id, right]));
  return (id) => {
    const right = rights.get(id);
    if (right === undefined)
      throw new Error("A recommendation names a right that the city has not");
    return { id, slug: right.slug, name: right.name };
  };
}

async function readDepartments(
  tx: CityTransaction,
): Promise<(id: Id<"Department"> | null) => DepartmentRef | null> {
  const departments = new Map((await listDepartments(tx)).map((one) => [one.id, one]));
  return (id) => {
    if (id === null) return null;
    const department = departments.get(id);
    if (department === undefined)
      throw new Error("A fact names a department that the city has not");
    return { id, slug: department.slug, name: department.name };
  };
}
