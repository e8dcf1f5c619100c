/**
 * Notes a stage in the making of a plan: a draft with so many measures, and with how many it came back from its hearing and why, as
 * Bergen's equality plan went out with 31 and was adopted with 30.
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { FactDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { findPlan } from "./list-plans.ts";
import { permissions } from "./permissions.ts";
import { isRevisionStage, type PlanRevision } from "./plan.ts";
import { revisedFacts } from "./record-facts.ts";
import { planSubject } from "./reference.ts";
import * as store from "./store/plans.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type RevisePlanInput = {
  /** The plan's reference. */
  readonly plan: string;
  readonly stage: string;
  readonly measures: number;
  readonly change: Wording;
  readonly consultation?: string | null;
  readonly on?: FactDate;
  readonly source?: string | null;
};

export type RevisePlanRefusal =
  | Refusal<
      | "not-permitted"
      | "unknown-stage"
      | "bad-count"
      | "no-change"
      | "no-source"
      | "future-date"
      | "unknown-plan"
    >
  | TooLong;

/** `unchanged` when exactly this was noted before. */
export async function revisePlan(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: RevisePlanInput,
): Promise<RevisePlanRefusal | { readonly revised: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "revise-plan")) return { refused: "not-permitted" };
  const { stage, measures, on = { date: today(context), precision: "day" } } = input;
  const change = tidyWording(input.change);
  const consultation = tidyOrNull(input.consultation);
  const source = tidyOrNull(input.source);
  if (!isRevisionStage(stage)) return { refused: "unknown-stage" };
  if (!Number.isInteger(measures) || measures < 0 || measures > 100_000)
    return { refused: "bad-count" };
  if (isEmptyWording(change)) return { refused: "no-change" };
  const tooLong = findTooLong({ change, consultation, source });
  if (tooLong !== undefined) return tooLong;
  if (on.date > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: `plan/${input.plan}` });
    const plan = await findPlan(tx, input.plan);
    if (plan === undefined) return { refused: "unknown-plan" };
    if (source === null && !plan.demonstration && actor?.roles.includes(HOST))
      return { refused: "no-source" };
    const revision: PlanRevision = { stage, measures, change, consultation, on, source };
    const hash = textHash(revision);
    if (plan.revisions.some((other) => textHash(other) === hash)) return { unchanged: true };
    const at = context.now();
    await store.insertRevision(tx, {
      id: newId<"PlanRevision">(context),
      plan: plan.id,
      stage,
      measures,
      change,
      consultation,
      onDate: on.date,
      precision: on.precision,
      source,
      at,
      account: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "plan.revised",
      at,
      by: actorRole(actor),
      subject: planSubject(input.plan),
      facts: revisedFacts(revision, textHash),
    });
    return { revised: true };
  });
}
