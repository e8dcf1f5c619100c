/** At the plan's end, or once the measure has ended, somebody who had no part in it says what came of it. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { type FactDate, lastDayMeant } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { listDepartmentsOf } from "../departments/index.ts";
import { type PublishEvidenceRefusal, publishEvidence } from "../evidence/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { findMeasure } from "./list-measures.ts";
import { type Evaluation, endOf, isVerdict, type Measure } from "./measure.ts";
import { permissions } from "./permissions.ts";
import { earliestDayOf, hasRunOut } from "./plan.ts";
import { evaluatedFacts } from "./record-facts.ts";
import { measureSubject } from "./reference.ts";
import { refreshLatest } from "./store/latest.ts";
import { holdOthers } from "./store/plans.ts";
import * as store from "./store/voices.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type EvaluateMeasureInput = {
  /** The measure's reference. */
  readonly measure: string;
  readonly verdict: string;
  readonly reason: Wording;
  /** Who judges. */
  readonly by: Wording;
  readonly evidence?: string | null;
  readonly on?: FactDate;
  /** Whoever loads facts on the terminal says where the verdict was published. */
  readonly source?: string | null;
  /** How many verdicts the person had before them; refused when there are others by now. */
  readonly seen?: number;
};

export type EvaluateMeasureRefusal =
  | Refusal<
      | "not-permitted"
      | "unknown-verdict"
      | "no-reason"
      | "no-body"
      | "no-source"
      | "future-date"
      | "unknown-measure"
      | "before-adoption"
      | "plan-runs"
      | "acted-and-judged"
      | "department-acted"
      | "said-meanwhile"
    >
  | PublishEvidenceRefusal
  | TooLong;

/** `unchanged` when exactly this was said before. */
export async function evaluateMeasure(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: EvaluateMeasureInput,
): Promise<EvaluateMeasureRefusal | { readonly evaluated: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "evaluate-measure")) return { refused: "not-permitted" };
  const { verdict, seen, on = { date: today(context), precision: "day" } } = input;
  const reason = tidyWording(input.reason);
  const by = tidyWording(input.by);
  const evidence = tidyOrNull(input.evidence);
  const source = tidyOrNull(input.source);
  if (!isVerdict(verdict)) return { refused: "unknown-verdict" };
  if (isEmptyWording(reason)) return { refused: "no-reason" };
  if (isEmptyWording(by)) return { refused: "no-body" };
  const tooLong = findTooLong({ reason, by, evidence, source });
  if (tooLong !== undefined) return tooLong;
  if (on.date > today(context)) return { refused: "future-date" };
  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: `measure/${input.measure}` });
    const measure = await findMeasure(tx, input.measure);
    if (measure === undefined) return { refused: "unknown-measure" };
    if (source === null && !measure.demonstration && actor?.roles.includes(HOST))
      return { refused: "no-source" };
    if (lastDayMeant(on) < earliestDayOf(measure.plan)) return { refused: "before-adoption" };
    if (!hasRunOut(measure.plan, on.date) && endOf(measure) === undefined)
      return { refused: "plan-runs" };
    const part = await partIn(tx, measure.id, actor);
    if (part !== undefined) return { refused: part };
    const evaluation: Evaluation = { verdict, reason, by, evidence, on, source };
    const facts = evaluatedFacts(evaluation, textHash);
    const isThere = measure.evaluations.some(
      (one) => textHash(evaluatedFacts(one, textHash)) === textHash(facts),
    );
    if (isThere) return { unchanged: true };
    if (seen !== undefined && seen !== measure.evaluations.length)
      return { refused: "said-meanwhile" };
    const at = context.now();
    const published = await publishEvidence(tx, { evidence, at, by: actorRole(actor) });
    if ("refused" in published) return published;
    await store.insertEvaluation(tx, {
      id: newId<"Evaluation">(context),
      measure: measure.id,
      verdict,
      reason,
      byBody: by,
      evidence,
      onDate: on.date,
      precision: on.precision,
      source,
      at,
      account: actor?.accountId ?? null,
    });
    await refreshLatest(tx, { measure: measure.id });
    const subject = measureSubject(measure.reference);
    await record(tx, {
      type: "measure.evaluated",
      at,
      by: actorRole(actor),
      subject,
      facts: { ...facts, number: measure.evaluations.length + 1 },
    });
    return { evaluated: true };
  });
}

/** What part somebody has had in a measure: they spoke for it themselves, or work in a department that has or had it. */
export async function partIn(
  tx: CityTransaction,
  measure: Measure["id"],
  actor: Actor | undefined,
): Promise<"acted-and-judged" | "department-acted" | undefined> {
  const account = actor?.accountId ?? null;
  if (account === null) return undefined;
  if ((await store.countActsFor(tx, { measure, by: account })).acts > 0) return "acted-and-judged";
  const places = await listDepartmentsOf(tx, account);
  const acting = await store.listActingDepartments(tx, { measure });
  return acting.some(({ department_id }) => places.includes(department_id))
    ? "department-acted"
    : undefined;
}
