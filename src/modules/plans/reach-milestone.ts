/** A milestone was reached: on which day, and where that can be seen. */
import type { Id } from "../../kernel/id.ts";
import type { FactDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { tidyOrNull } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { type PublishEvidenceRefusal, publishEvidence } from "../evidence/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { type MeasureForRefusal, measureFor } from "./measure-for.ts";
import { permissions } from "./permissions.ts";
import { reachedFacts } from "./record-facts.ts";
import { measureSubject } from "./reference.ts";
import { refreshLatest } from "./store/latest.ts";
import * as store from "./store/milestones.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type ReachMilestoneInput = {
  /** The measure's reference. */
  readonly measure: string;
  /** Which of its milestones; 1 is the first. */
  readonly number: number;
  /** An address or a document's name. */
  readonly evidence: string | null;
  readonly on?: FactDate;
};

export type ReachMilestoneRefusal =
  | Refusal<"not-permitted" | "future-date" | "unknown-milestone" | "already-reached">
  | MeasureForRefusal
  | PublishEvidenceRefusal
  | TooLong;

/** `unchanged` when exactly this was said before. */
export async function reachMilestone(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: ReachMilestoneInput,
): Promise<ReachMilestoneRefusal | { readonly reached: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "reach-milestone")) return { refused: "not-permitted" };
  const { number, on = { date: today(context), precision: "day" } } = input;
  const evidence = tidyOrNull(input.evidence);
  const tooLong = findTooLong({ evidence });
  if (tooLong !== undefined) return tooLong;
  if (on.date > today(context)) return { refused: "future-date" };
  return context.database.inCity(cityId, async (tx) => {
    const opened = await measureFor(tx, actor, input.measure, on);
    if ("refused" in opened) return opened;
    const { measure, department, departmentSlug } = opened;
    const milestone = measure.milestones.find((one) => one.number === number);
    if (milestone === undefined) return { refused: "unknown-milestone" };
    const facts = reachedFacts(number, { evidence, on }, textHash);
    if (milestone.reached !== null) {
      const before = reachedFacts(number, milestone.reached, textHash);
      return textHash(before) === textHash(facts)
        ? { unchanged: true }
        : { refused: "already-reached" };
    }
    const at = context.now();
    const published = await publishEvidence(tx, { evidence, at, by: actorRole(actor) });
    if ("refused" in published) return published;
    await store.insertReached(tx, {
      milestone: milestone.id,
      evidence,
      onDate: on.date,
      precision: on.precision,
      department,
      at,
      account: actor?.accountId ?? null,
    });
    await refreshLatest(tx, { measure: measure.id });
    const subject = measureSubject(measure.reference);
    await record(tx, {
      type: "milestone.reached",
      at,
      by: actorRole(actor),
      subject,
      facts: { ...facts, department: departmentSlug },
    });
    return { reached: true };
  });
}
