/** An event is changed or moved, with the reason: a new version of it. What was said before stays readable. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { HOST } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { listRights } from "../rights/index.ts";
import { type ChangeEventRefusal, changeEvent } from "./change-event.ts";
import { checkEvent, type EventProblem, type WrittenEvent } from "./check-event.ts";
import { eventFacts, revisedFacts } from "./record-facts.ts";
import * as store from "./store/events.ts";
import { findTooLong } from "./written.ts";

export type ReviseEventInput = WrittenEvent & {
  readonly event: string;
  readonly reason: Wording;
  /** Which version the person had before them; refused when there is another by now. */
  readonly seen?: number;
};

export type ReviseEventRefusal =
  | ChangeEventRefusal
  | Refusal<"no-reason" | "cancelled-already" | "no-source" | "said-meanwhile">
  | EventProblem;

export async function reviseEvent(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { event: slug, seen, ...input }: ReviseEventInput,
): Promise<ReviseEventRefusal | { readonly version: number } | { readonly unchanged: true }> {
  return changeEvent(context, cityId, actor, slug, async ({ tx, event, entry, at, account }) => {
    const known = new Set((await listRights(tx)).map((right) => right.slug));
    const checked = checkEvent(input, known);
    if ("refused" in checked) return checked;
    if (checked.source === null && actor?.roles.includes(HOST))
      return { refused: "no-source" } as const;
    if (event.cancelledFor !== null) return { refused: "cancelled-already" } as const;
    if (JSON.stringify(eventFacts(checked)) === JSON.stringify(eventFacts(event)))
      return { unchanged: true } as const;
    const reason = tidyWording(input.reason);
    if (isEmptyWording(reason)) return { refused: "no-reason" } as const;
    const tooLong = findTooLong({ reason });
    if (tooLong !== undefined) return tooLong;
    if (seen !== undefined && seen !== event.version) return { refused: "said-meanwhile" } as const;
    const number = event.version + 1;
    const { starts, ends, ...rest } = checked;
    await store.insertVersion(tx, {
      ...{ ...rest, id: event.id, number, reason, at, account },
      ...{ startsOn: starts?.date ?? null, startsPrecision: starts?.precision ?? null },
      ...{ endsOn: ends?.date ?? null, endsPrecision: ends?.precision ?? null },
    });
    const facts = revisedFacts(number, checked, reason);
    await record(tx, { ...entry, type: "event.revised", facts });
    return { version: number };
  });
}
