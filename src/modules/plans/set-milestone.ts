/** Sets a milestone of a measure with the day on which it is due. The day stays; a later one is a move. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { type MeasureForRefusal, measureFor } from "./measure-for.ts";
import { permissions } from "./permissions.ts";
import { setFacts } from "./record-facts.ts";
import { measureSubject } from "./reference.ts";
import { refreshLatest } from "./store/latest.ts";
import * as store from "./store/milestones.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type SetMilestoneInput = {
  /** The measure's reference. */
  readonly measure: string;
  readonly name: Wording;
  readonly dueOn: LocalDate;
  readonly source?: string | null;
};

/** `before-adoption`: the day is before the plan began. */
export type SetMilestoneRefusal =
  | Refusal<"not-permitted" | "no-name">
  | MeasureForRefusal
  | TooLong;

/** Its number within the measure; `unchanged` when the measure has it already. */
export async function setMilestone(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: SetMilestoneInput,
): Promise<
  | SetMilestoneRefusal
  | { readonly number: number }
  | { readonly number: number; readonly unchanged: true }
> {
  if (!may(actor, permissions, "set-milestone")) return { refused: "not-permitted" };
  const { dueOn } = input;
  const name = tidyWording(input.name);
  const source = tidyOrNull(input.source);
  if (isEmptyWording(name)) return { refused: "no-name" };
  const tooLong = findTooLong({ name, source });
  if (tooLong !== undefined) return tooLong;
  return context.database.inCity(cityId, async (tx) => {
    const opened = await measureFor(tx, actor, input.measure, { date: dueOn, precision: "day" });
    if ("refused" in opened) return opened;
    const { measure } = opened;
    const same = measure.milestones.find(
      (one) => one.firstDueOn === dueOn && textHash(one.name) === textHash(name),
    );
    if (same !== undefined) return { number: same.number, unchanged: true };
    const number = measure.milestones.length + 1;
    const at = context.now();
    await store.insertMilestone(tx, {
      id: newId<"Milestone">(context),
      measure: measure.id,
      number,
      name,
      dueOn,
      source,
      at,
      account: actor?.accountId ?? null,
    });
    await refreshLatest(tx, { measure: measure.id });
    await record(tx, {
      type: "milestone.set",
      at,
      by: actorRole(actor),
      subject: measureSubject(measure.reference),
      facts: setFacts({ number, name, dueOn, source }, textHash),
    });
    return { number };
  });
}
