/** Moves a milestone to another day, and says why. The first day and every later one stay in sight. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { FactDate, LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { type MeasureForRefusal, measureFor } from "./measure-for.ts";
import { permissions } from "./permissions.ts";
import { earliestDayOf } from "./plan.ts";
import { movedFacts } from "./record-facts.ts";
import { measureSubject } from "./reference.ts";
import { refreshLatest } from "./store/latest.ts";
import * as store from "./store/milestones.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type MoveMilestoneInput = {
  /** The measure's reference. */
  readonly measure: string;
  /** Which of its milestones; 1 is the first. */
  readonly number: number;
  readonly to: LocalDate;
  readonly reason: Wording;
  /** When that was decided: today, unless it was before. */
  readonly on?: FactDate;
  /** How many moves the person had before them; refused when there are others by now. */
  readonly seen?: number;
};

export type MoveMilestoneRefusal =
  | Refusal<
      | "not-permitted"
      | "no-reason"
      | "future-date"
      | "unknown-milestone"
      | "already-reached"
      | "same-day"
      | "before-plan"
      | "said-meanwhile"
    >
  | MeasureForRefusal
  | TooLong;

export async function moveMilestone(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: MoveMilestoneInput,
): Promise<MoveMilestoneRefusal | { readonly moved: true }> {
  if (!may(actor, permissions, "move-milestone")) return { refused: "not-permitted" };
  const { number, to, seen, on = { date: today(context), precision: "day" } } = input;
  const reason = tidyWording(input.reason);
  if (isEmptyWording(reason)) return { refused: "no-reason" };
  const tooLong = findTooLong({ reason });
  if (tooLong !== undefined) return tooLong;
  if (on.date > today(context)) return { refused: "future-date" };
  return context.database.inCity(cityId, async (tx) => {
    const opened = await measureFor(tx, actor, input.measure, on);
    if ("refused" in opened) return opened;
    const { measure } = opened;
    const milestone = measure.milestones.find((one) => one.number === number);
    if (milestone === undefined) return { refused: "unknown-milestone" };
    if (milestone.reached !== null) return { refused: "already-reached" };
    if (milestone.dueOn === to) return { refused: "same-day" };
    if (to < earliestDayOf(measure.plan)) return { refused: "before-plan" };
    if (seen !== undefined && seen !== milestone.moves.length) return { refused: "said-meanwhile" };
    const at = context.now();
    await store.insertMove(tx, {
      id: newId<"MilestoneMove">(context),
      milestone: milestone.id,
      to,
      reason,
      onDate: on.date,
      precision: on.precision,
      at,
      account: actor?.accountId ?? null,
    });
    await refreshLatest(tx, { measure: measure.id });
    await record(tx, {
      type: "milestone.moved",
      at,
      by: actorRole(actor),
      subject: measureSubject(measure.reference),
      facts: {
        ...movedFacts(number, { to, reason, on }, textHash),
        move: milestone.moves.length + 1,
      },
    });
    return { moved: true };
  });
}
