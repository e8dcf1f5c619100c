/** Finds what a request is about in the module that it belongs to. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { findMeasure, listMeasures, type Measure } from "../plans/index.ts";
import {
  awaitsAnswer,
  findRecommendation,
  isOver,
  listRecommendations,
  type Recommendation,
} from "../recommendations/index.ts";
import type { RequestForReply, RequestKind } from "./request.ts";
import { publicPath, type Subject, type SubjectState } from "./subject.ts";

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

/** How far the things have come that these requests are about: how much has been said by now, and whether more is wanted. */
export async function readSubjectStates(
  tx: CityTransaction,
  requests: readonly RequestForReply[],
): Promise<ReadonlyMap<Id<"Request">, SubjectState>> {
  const ids = requests
    .filter(({ kind }) => kind !== "measure")
    .map(({ aboutId }) => aboutId as string as Id<"Recommendation">);
  const recommendations =
    ids.length === 0 ? [] : await listRecommendations(tx, { ids: [...new Set(ids)] });
  const known = new Map(recommendations.map((one) => [one.reference, one]));
  const states = new Map<Id<"Request">, SubjectState>();
  for (const request of requests) {
    const recommendation = known.get(request.about);
    const subject =
      request.kind === "measure"
        ? await findSubject(tx, "measure", request.about)
        : recommendation && ofRecommendation(request.kind, recommendation);
    if (subject !== undefined) states.set(request.id, subject);
  }
  return states;
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
