/** An event of the city is entered, before or after it. */
import type { Id } from "../../kernel/id.ts";
import { said } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { freeSlug } from "../../kernel/slug.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { listRights } from "../rights/index.ts";
import { checkEvent, type EventProblem, type WrittenEvent } from "./check-event.ts";
import { eventSubject } from "./event.ts";
import { wordsOf } from "./list-events.ts";
import { permissions } from "./permissions.ts";
import { eventFacts } from "./record-facts.ts";
import * as store from "./store/events.ts";
import { holdOthers } from "./store/meetings.ts";

export type EnterEventInput = WrittenEvent & {
  /** Lasting name; left out, one is made from the title. */
  readonly slug?: string;
};

export type EnterEventRefusal =
  | Refusal<"not-permitted" | "bad-slug" | "slug-taken" | "no-source">
  | EventProblem;

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
  const { slug: wanted } = input;
  if (wanted !== undefined && (!SLUG.test(wanted) || wanted.length > 80))
    return { refused: "bad-slug" };
  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: "events" });
    const known = new Set((await listRights(tx)).map(({ slug }) => slug));
    const checked = checkEvent(input, known);
    if ("refused" in checked) return checked;
    if (checked.source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };
    const words = JSON.stringify(eventFacts(checked));
    // Also one that was changed since: a file that is loaded again finds what it entered.
    const alike = (await store.listVersionRows(tx, { slug: wanted ?? null })).find(
      (one) => JSON.stringify(eventFacts(wordsOf(one))) === words,
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
