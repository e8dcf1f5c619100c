/** Finds what a request is about in the module that it belongs to. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { findMeasure, listMeasures, listNamedMeasures, type Measure } from "../plans/index.ts";
import {
  awaitsAnswer,
  findRecommendation,
  isOver,
  listRecommendations,
  type Recommendation,
} from "../recommendations/index.ts";
import type { RequestForReply, RequestKind } from "./request.ts";
import { publicPath, type Subject } from "./subject.ts";

/** Undefined where the city has no such thing. */
export async function findSubject(
  tx: CityTransaction,
  kind: RequestKind,
  reference: string,
): Promise<Subject | undefined> {
  if (kind === "measure") {
    const measure = await findMeasure(tx, reference);
    return measure && ofMeasure(measure);
  }
  const found = await findRecommendation(tx, reference);
  return found && ofRecommendation(kind, found);
}

/** Everything of a kind that is still open: the recommendations of an edition that made them, or the measures of a plan. */
export async function listOpenSubjects(
  tx: CityTransaction,
  kind: RequestKind,
  among: string,
): Promise<readonly Subject[]> {
  if (kind === "measure") {
    const measures = await listMeasures(tx, { plan: among });
    return measures.map(ofMeasure).filter(({ isOpen }) => isOpen);
  }
  if (!/^\d{4}$/.test(among)) return [];
  const recommendations = await listRecommendations(tx, { edition: Number(among) });
  return recommendations.map((one) => ofRecommendation(kind, one)).filter(({ isOpen }) => isOpen);
}

/** What these requests are about, as it is by now, read in as many statements as for one of them; what is gone is not there. */
export async function readSubjects(
  tx: CityTransaction,
  requests: readonly RequestForReply[],
): Promise<ReadonlyMap<Id<"Request">, Subject>> {
  const [ofMeasures, others] = [
    requests.filter(({ kind }) => kind === "measure"),
    requests.filter(({ kind }) => kind !== "measure"),
  ];
  const ids = new Set(others.map(({ aboutId }) => aboutId as string as Id<"Recommendation">));
  const recommendations = ids.size === 0 ? [] : await listRecommendations(tx, { ids: [...ids] });
  const references = new Set(ofMeasures.map(({ about }) => about));
  const measures = references.size === 0 ? [] : await listNamedMeasures(tx, [...references]);
  const recommendationNamed = new Map(recommendations.map((one) => [one.reference, one]));
  const measureNamed = new Map(measures.map((one) => [one.reference, one]));
  return new Map([
    ...others.flatMap(({ id, kind, about }) => {
      const found = recommendationNamed.get(about);
      return found === undefined ? [] : [[id, ofRecommendation(kind, found)] as const];
    }),
    ...ofMeasures.flatMap(({ id, about }) => {
      const found = measureNamed.get(about);
      return found === undefined ? [] : [[id, ofMeasure(found)] as const];
    }),
  ]);
}

function ofRecommendation(kind: RequestKind, one: Recommendation): Subject {
  const answers = kind === "answer";
  const lastAnswer = one.answers.at(-1);
  const lastClaim = one.claims.at(-1);
  return {
    kind,
    id: one.id as string as Id<"Subject">,
    reference: one.reference,
    title: one.topic,
    text: one.text,
    from: one.issuedBy,
    path: publicPath(kind, one.reference),
    owner: one.owner?.id ?? null,
    isOpen: answers ? awaitsAnswer(one) : !isOver(one),
    dueOn: answers ? one.answerDueOn : null,
    said: answers ? one.answers.length : one.claims.length,
    last: answers
      ? lastAnswer === undefined
        ? null
        : {
            kind: lastAnswer.kind,
            text: lastAnswer.reason,
            evidence: lastAnswer.source,
            on: lastAnswer.on,
          }
      : lastClaim === undefined
        ? null
        : { kind: null, text: lastClaim.text, evidence: lastClaim.evidence, on: lastClaim.on },
  };
}

/** Reports are wanted while a measure goes on: not once it has ended or somebody has judged it. */
function ofMeasure(measure: Measure): Subject {
  const { reference, plan, progress, endings, evaluations } = measure;
  const last = progress.at(-1);
  const ending = endings.at(-1);
  return {
    kind: "measure",
    id: measure.id as string as Id<"Subject">,
    reference,
    title: measure.title,
    text: measure.text,
    from: plan.title,
    path: publicPath("measure", reference),
    owner: measure.department?.id ?? null,
    isOpen: evaluations.length === 0 && (ending === undefined || ending.kind === "resumed"),
    dueOn: null,
    said: progress.length,
    last:
      last === undefined
        ? null
        : { kind: null, text: last.text, evidence: last.evidence, on: last.on },
  };
}
