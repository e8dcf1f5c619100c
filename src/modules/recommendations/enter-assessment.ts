/** Enters one verdict of the body in a transaction, for a single judgement and for the evaluation of a whole edition alike. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { type FactDate, isCertainlyBefore } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole, HOST } from "../accounts/index.ts";
import { listDepartmentsOf } from "../departments/index.ts";
import { type PublishEvidenceRefusal, publishEvidence } from "../evidence/index.ts";
import { record, textHash } from "../ledger/index.ts";
import type { Assessment, Recommendation } from "./recommendation.ts";
import { assessedFacts } from "./record-facts.ts";
import { recordSubject } from "./reference.ts";
import * as pages from "./store/pages.ts";
import * as voices from "./store/voices.ts";
import type { ScaleMark } from "./verdict-scale.ts";

export type NewAssessment = {
  readonly edition: number;
  readonly mark: ScaleMark;
  readonly reason: Wording;
  readonly evidence: string | null;
  readonly dissent: Wording | null;
  readonly by: Wording;
  readonly on: FactDate;
  readonly source: string | null;
  readonly seen?: number | undefined;
};

export type EnterAssessmentRefusal =
  | Refusal<
      | "bad-edition"
      | "before-adoption"
      | "before-window"
      | "acted-and-judged"
      | "department-acted"
      | "said-meanwhile"
    >
  | PublishEvidenceRefusal;

export async function enterAssessment(
  context: Context,
  tx: CityTransaction,
  actor: Actor | undefined,
  recommendation: Recommendation,
  { seen, mark, ...rest }: NewAssessment,
): Promise<EnterAssessmentRefusal | { readonly assessed: true } | { readonly unchanged: true }> {
  const { id, adoptedOn, assessments, judgeFrom, reference } = recommendation;
  const { edition, reason, evidence, dissent, by, on, source } = rest;
  const { code, name, verdict } = mark;
  if (!Number.isInteger(edition) || edition < recommendation.edition || edition > 2999)
    return { refused: "bad-edition" };
  if (isCertainlyBefore(on, adoptedOn)) return { refused: "before-adoption" };
  // What was published before Rosario was judged when it was judged.
  const isLoaded = actor?.roles.includes(HOST) === true;
  if (!isLoaded && judgeFrom !== null && on.date < judgeFrom) return { refused: "before-window" };
  const acted = await findWhoActed(tx, recommendation, actor);
  if (acted !== undefined) return { refused: acted };
  const assessment: Assessment = { ...rest, verdict, mark: { code, name } };
  const given = wordsOf(assessment);
  if (assessments.some((other) => wordsOf(other) === given)) return { unchanged: true };
  if (seen !== undefined && seen !== assessments.length) return { refused: "said-meanwhile" };

  const at = context.now();
  const published = await publishEvidence(tx, { evidence, at, by: actorRole(actor) });
  if ("refused" in published) return published;
  await voices.insertAssessment(tx, {
    id: newId<"Assessment">(context),
    recommendation: id,
    edition,
    verdict,
    markCode: code,
    markName: name,
    reason,
    evidence,
    dissent,
    byBody: by,
    onDate: on.date,
    precision: on.precision,
    source,
    at,
    account: actor?.accountId ?? null,
  });
  await pages.upsertLatest(tx, { recommendation: id });
  await record(tx, {
    type: "recommendation.assessed",
    at,
    by: actorRole(actor),
    subject: recordSubject(reference),
    facts: assessedFacts(assessment),
  });
  return { assessed: true };
}

type WhoActed = "acted-and-judged" | "department-acted";

/**
 * Why somebody may not judge a recommendation: they spoke for the city on it, or a department did in which they work or worked then.
 * Roles change, and the same person may have answered for the city before they came to the body. Undefined where nothing stands against it.
 */
export async function findWhoActed(
  tx: CityTransaction,
  recommendation: Recommendation,
  actor: Actor | undefined,
): Promise<WhoActed | undefined> {
  return (await findWhoActedOn(tx, [recommendation], actor)).get(recommendation.reference);
}

/** The same for many, by reference; in two statements for any number of them. */
export async function findWhoActedOn(
  tx: CityTransaction,
  recommendations: readonly Recommendation[],
  actor: Actor | undefined,
): Promise<ReadonlyMap<string, WhoActed>> {
  const acted = new Map<string, WhoActed>();
  const account = actor?.accountId ?? null;
  if (account === null || recommendations.length === 0) return acted;
  const ids = recommendations.map(({ id }) => id);
  const rows = await voices.listActsOn(tx, { ids, account });
  const acts = new Map(rows.map((one) => [one.recommendation_id, one]));
  const works = await listDepartmentsOf(tx, account);
  for (const recommendation of recommendations) {
    const { own = 0, colleagues = 0 } = acts.get(recommendation.id) ?? {};
    const spoke = departmentsThatSpoke(recommendation);
    const isTheirs = colleagues > 0 || works.some((department) => spoke.has(department));
    if (own > 0) acted.set(recommendation.reference, "acted-and-judged");
    else if (isTheirs) acted.set(recommendation.reference, "department-acted");
  }
  return acted;
}

function departmentsThatSpoke({ answers, claims }: Recommendation): ReadonlySet<Id<"Department">> {
  return new Set([...answers, ...claims].flatMap(({ department }) => department?.id ?? []));
}

/** What makes two verdicts the same; the words of a mark may have changed since. */
function wordsOf({ mark, ...words }: Assessment): string {
  const { edition, verdict, reason, evidence, dissent, by, on, source } = words;
  return textHash({
    edition,
    verdict,
    mark: mark?.code ?? verdict,
    reason,
    evidence,
    dissent,
    by,
    on,
    source,
  });
}
