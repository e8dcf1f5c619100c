/** How many came to an event, or that nobody counted. What was said last holds; the earlier stays. */
import type { Id } from "../../kernel/id.ts";
import { yearOf } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { tidyOrNull } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { eventSubject, hasBegun } from "./event.ts";
import { findEvent } from "./list-events.ts";
import { permissions } from "./permissions.ts";
import { audienceFacts } from "./record-facts.ts";
import * as store from "./store/events.ts";
import { holdOthers } from "./store/meetings.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type CountAudienceInput = {
  readonly event: string;
  /** Null where nobody counted. */
  readonly people: number | null;
  /** Who counted; not where the event itself can be read. */
  readonly source?: string | null;
  /** In which year, of an event that comes back. */
  readonly year?: number | null;
};

export type CountAudienceRefusal =
  | Refusal<
      | "not-permitted"
      | "unknown-event"
      | "bad-count"
      | "event-not-begun"
      | "no-source"
      | "no-year"
      | "future-date"
      | "event-cancelled"
    >
  | TooLong;

const MOST = 10_000_000;

export async function countAudience(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { event: slug, people, ...input }: CountAudienceInput,
): Promise<CountAudienceRefusal | { readonly counted: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "enter-event")) return { refused: "not-permitted" };
  const source = tidyOrNull(input.source);
  const isCount = people === null || (Number.isInteger(people) && people >= 0 && people <= MOST);
  if (!isCount) return { refused: "bad-count" };
  if (source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };
  const tooLong = findTooLong({ source });
  if (tooLong !== undefined) return tooLong;
  return context.database.inCity(cityId, async (tx) => {
    const subject = eventSubject(slug);
    await holdOthers(tx, { about: subject });
    const event = await findEvent(tx, slug);
    if (event === undefined) return { refused: "unknown-event" };
    if (!hasBegun(event, today(context))) return { refused: "event-not-begun" };
    if (event.cancelledFor !== null) return { refused: "event-cancelled" };
    const year = event.yearly ? (input.year ?? null) : null;
    if (event.yearly && !isYear(year)) return { refused: "no-year" };
    if ((year ?? 0) > yearOf(today(context))) return { refused: "future-date" };
    const audience = { people, source, year };
    const counts = await store.listAudienceRowsOf(tx, { id: event.id });
    const before = counts.findLast((one) => one.year === year);
    if (before !== undefined && before.people === people && before.source === source)
      return { unchanged: true };
    const number = counts.length + 1;
    const at = context.now();
    const account = actor?.accountId ?? null;
    await store.insertAudience(tx, { ...audience, event: event.id, at, account });
    const facts = audienceFacts(number, audience);
    await record(tx, { at, by: actorRole(actor), subject, type: "event.counted", facts });
    return { counted: true };
  });
}

function isYear(year: number | null): boolean {
  return year !== null && Number.isInteger(year) && year >= 1900;
}
