/** An event is changed or moved, with the reason: a new version of it. What was said before stays readable. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { dayOf, lastDayOfMonth } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { HOST } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { listRights } from "../rights/index.ts";
import { type ChangeEventRefusal, changeEvent } from "./change-event.ts";
import { checkEvent, type EventProblem, type WrittenEvent } from "./check-event.ts";
import type { EventWords } from "./event.ts";
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
  | Refusal<"no-reason" | "event-cancelled" | "counted-before" | "no-source" | "said-meanwhile">
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
    if (event.cancelledFor !== null) return { refused: "event-cancelled" } as const;
    if (JSON.stringify(eventFacts(checked)) === JSON.stringify(eventFacts(event)))
      return { unchanged: true } as const;
    const reason = tidyWording(input.reason);
    if (isEmptyWording(reason)) return { refused: "no-reason" } as const;
    const tooLong = findTooLong({ reason });
    if (tooLong !== undefined) return tooLong;
    if (seen !== undefined && seen !== event.version) return { refused: "said-meanwhile" } as const;
    if (isAfterCount(checked, await store.listAudienceRowsOf(tx, { id: event.id }), context))
      return { refused: "counted-before" } as const;
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

/** Whether an event would be moved behind a day on which people had already come to it; of a year in which they came, behind that year. */
function isAfterCount(
  { starts, yearly }: Pick<EventWords, "starts" | "yearly">,
  counts: Awaited<ReturnType<typeof store.listAudienceRowsOf>>,
  { settings }: Context,
): boolean {
  if (starts === null || yearly) return false;
  const latest = new Map(counts.map((one) => [one.year, one]));
  return [...latest.values()].some(
    ({ people, year, at }) =>
      people !== null &&
      starts.date > (year === null ? dayOf(at, settings.timeZone) : lastDayOfMonth(year, 12)),
  );
}
