/** The day until which the city owes its answer is moved: by the body, which grants it, or by the city itself. The first day stays in sight. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { type FactDate, isCertainlyBefore, type LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { findRecommendation } from "./list-recommendations.ts";
import { permissions } from "./permissions.ts";
import { type DeadlineMove, isOver } from "./recommendation.ts";
import { movedFacts } from "./record-facts.ts";
import { recordSubject } from "./reference.ts";
import * as life from "./store/life.ts";
import * as pages from "./store/pages.ts";
import * as store from "./store/recommendations.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type MoveDeadlineInput = {
  readonly reference: string;
  readonly to: LocalDate;
  readonly reason: Wording;
  /** Who moved it, where the terminal loads it; of a person it is what their role says. */
  readonly by?: DeadlineMove["by"];
  readonly on?: FactDate;
  readonly source?: string | null;
  /** How many moves the person had before them; refused when there are others by now. */
  readonly seen?: number;
};

export type MoveDeadlineRefusal =
  | Refusal<
      | "not-permitted"
      | "no-reason"
      | "no-source"
      | "future-date"
      | "unknown-recommendation"
      | "before-adoption"
      | "deadline-before-adoption"
      | "answered-already"
      | "nothing-awaited"
      | "said-meanwhile"
    >
  | TooLong;

/** `unchanged` when that is the deadline already. */
export async function moveDeadline(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: MoveDeadlineInput,
): Promise<MoveDeadlineRefusal | { readonly moved: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "move-deadline")) return { refused: "not-permitted" };
  const { reference, to, seen, on = { date: today(context), precision: "day" } } = input;
  const reason = tidyWording(input.reason);
  const source = tidyOrNull(input.source);
  const by = sideOf(actor, input.by);
  if (isEmptyWording(reason)) return { refused: "no-reason" };
  if (source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };
  const tooLong = findTooLong({ reason, source });
  if (tooLong !== undefined) return tooLong;
  if (on.date > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: reference });
    const recommendation = await findRecommendation(tx, reference);
    if (recommendation === undefined) return { refused: "unknown-recommendation" };
    const { id, adoptedOn, answerDueOn, answers, moves } = recommendation;
    if (isCertainlyBefore(on, adoptedOn)) return { refused: "before-adoption" };
    if (to < adoptedOn.date) return { refused: "deadline-before-adoption" };
    if (answers.length > 0) return { refused: "answered-already" };
    if (isOver(recommendation)) return { refused: "nothing-awaited" };
    if (to === answerDueOn) return { unchanged: true };
    if (seen !== undefined && seen !== moves.length) return { refused: "said-meanwhile" };

    const at = context.now();
    await life.insertMove(tx, {
      recommendation: id,
      dueOn: to,
      movedBy: by,
      reason,
      onDate: on.date,
      precision: on.precision,
      source,
      at,
      account: actor?.accountId ?? null,
    });
    await pages.upsertLatest(tx, { recommendation: id });
    await record(tx, {
      type: "deadline.moved",
      at,
      by: actorRole(actor),
      subject: recordSubject(reference),
      facts: {
        ...movedFacts({ from: answerDueOn, to, by, reason, on, source }),
        number: moves.length + 1,
      },
    });
    return { moved: true };
  });
}

/** Who holds roles on both sides moves it for the city: nobody grants themselves more time in the body's name. */
function sideOf(
  actor: Actor | undefined,
  told: DeadlineMove["by"] | undefined,
): DeadlineMove["by"] {
  if (actor?.roles.includes(HOST)) return told ?? "city";
  return actor?.roles.includes("coordinator") ? "city" : "body";
}
