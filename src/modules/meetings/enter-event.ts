/** An event of the city is entered, before or after it. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { said } from "../../kernel/language.ts";
import { type FactDate, isCertainlyBefore } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { freeSlug } from "../../kernel/slug.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { listRights } from "../rights/index.ts";
import { type CityEvent, eventSubject, isEventKind } from "./event.ts";
import { listEvents } from "./list-events.ts";
import { permissions } from "./permissions.ts";
import { eventFacts } from "./record-facts.ts";
import * as store from "./store/events.ts";
import { holdOthers } from "./store/meetings.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type EnterEventInput = {
  /** Lasting name; left out, one is made from the title. */
  readonly slug?: string;
  readonly kind: string;
  readonly title: Wording;
  readonly text?: Wording;
  readonly starts?: FactDate | null;
  readonly ends?: FactDate | null;
  readonly yearly?: boolean;
  readonly place?: Wording;
  readonly organisers?: Wording;
  readonly accessibility?: Wording;
  readonly rights?: readonly string[];
  readonly source?: string | null;
};

export type EnterEventRefusal =
  | Refusal<
      | "not-permitted"
      | "unknown-kind"
      | "no-title"
      | "no-date"
      | "ends-before"
      | "bad-slug"
      | "slug-taken"
      | "unknown-right"
      | "no-source"
    >
  | TooLong;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `unchanged` when exactly this event was entered before. */
export async function enterEvent(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: EnterEventInput,
): Promise<
  | EnterEventRefusal
  | { readonly event: string }
  | { readonly event: string; readonly unchanged: true }
> {
  if (!may(actor, permissions, "enter-event")) return { refused: "not-permitted" };
  const checked = check(input);
  if ("refused" in checked) return checked;
  if (checked.source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };
  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: "events" });
    const known = new Set((await listRights(tx)).map(({ slug }) => slug));
    if (!checked.rights.every((right) => known.has(right))) return { refused: "unknown-right" };
    const words = JSON.stringify(eventFacts(checked));
    const alike = (await listEvents(tx)).find(
      (one) =>
        (input.slug === undefined || one.slug === input.slug) &&
        JSON.stringify(eventFacts(one)) === words,
    );
    if (alike !== undefined) return { event: alike.slug, unchanged: true };
    const taken = new Set((await store.listEventSlugs(tx)).map(({ slug }) => slug));
    if (input.slug !== undefined && taken.has(input.slug)) return { refused: "slug-taken" };
    const title = said(checked.title, [])?.text ?? "";
    const slug = input.slug ?? freeSlug(title, taken, "event");
    const at = context.now();
    const { starts, ends, ...rest } = checked;
    await store.insertEvent(tx, {
      ...{ ...rest, id: newId<"Event">(context), slug, at, account: actor?.accountId ?? null },
      ...{ startsOn: starts?.date ?? null, startsPrecision: starts?.precision ?? null },
      ...{ endsOn: ends?.date ?? null, endsPrecision: ends?.precision ?? null },
    });
    const entry = { at, by: actorRole(actor), subject: eventSubject(slug) };
    await record(tx, { ...entry, type: "event.entered", facts: eventFacts(checked) });
    return { event: slug };
  });
}

function check(
  input: EnterEventInput,
): EnterEventRefusal | Omit<CityEvent, "id" | "slug" | "audience"> {
  const { kind, starts = null, ends = null, yearly = false, rights = [] } = input;
  const title = tidyWording(input.title);
  const text = tidyWording(input.text ?? {});
  const place = tidyWording(input.place ?? {});
  const organisers = tidyWording(input.organisers ?? {});
  const accessibility = tidyWording(input.accessibility ?? {});
  const source = tidyOrNull(input.source);
  if (!isEventKind(kind)) return { refused: "unknown-kind" };
  if (isEmptyWording(title)) return { refused: "no-title" };
  // A past event is sometimes known without its day; then the source shows that nobody knows better.
  if (starts === null && !yearly && source === null) return { refused: "no-date" };
  if (ends !== null && (starts === null || isCertainlyBefore(ends, starts)))
    return { refused: "ends-before" };
  if (input.slug !== undefined && (!SLUG.test(input.slug) || input.slug.length > 80))
    return { refused: "bad-slug" };
  const words = { title, text, place, organisers, accessibility };
  const tooLong = findTooLong({ ...words, source });
  return tooLong ?? { ...words, kind, starts, ends, yearly, rights: [...new Set(rights)], source };
}
