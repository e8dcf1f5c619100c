/** What a meeting changed: a statement tied to one of its decisions or to a recommendation, so that everybody can look it up. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { record } from "../ledger/index.ts";
import { findRecommendation } from "../recommendations/index.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import { effectFacts } from "./record-facts.ts";
import * as store from "./store/questions.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type StateEffectInput = OnMeeting & {
  readonly text: Wording;
  readonly decision?: number | null;
  readonly recommendation?: string | null;
  readonly source?: string | null;
};

export type StateEffectRefusal =
  | ChangeMeetingRefusal
  | Refusal<"not-held" | "no-text" | "no-tie" | "unknown-decision" | "unknown-recommendation">
  | TooLong;

export async function stateEffect(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: StateEffectInput,
): Promise<StateEffectRefusal | { readonly stated: true }> {
  const how = { action: "run-meeting", on: input } as const;
  return changeMeeting(context, cityId, actor, how, async ({ tx, meeting, entry, at, account }) => {
    const text = tidyWording(input.text);
    const { decision = null } = input;
    const recommendation = tidyOrNull(input.recommendation);
    const source = tidyOrNull(input.source);
    if (meeting.held === null) return { refused: "not-held" } as const;
    if (isEmptyWording(text)) return { refused: "no-text" } as const;
    const tooLong = findTooLong({ text, source });
    if (tooLong !== undefined) return tooLong;
    if (decision === null && recommendation === null) return { refused: "no-tie" } as const;
    if (decision !== null && !meeting.decisions.some(({ number }) => number === decision))
      return { refused: "unknown-decision" } as const;
    if (recommendation !== null && (await findRecommendation(tx, recommendation)) === undefined)
      return { refused: "unknown-recommendation" } as const;
    const number = meeting.effects.length + 1;
    const effect = { text, decision, recommendation, source, on: today(context) };
    await store.insertEffect(tx, {
      ...{ ...effect, onDate: effect.on, meeting: meeting.id, number, at, account },
    });
    const facts = effectFacts(number, effect);
    await record(tx, { ...entry, type: "meeting.effect-stated", facts });
    return { stated: true } as const;
  });
}
