/** A body is suspended, works again, or is dissolved; with the day and the reason, for everybody to see. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { type FactDate, isCertainlyBefore } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { bodySubject, isStandingChange, possibleChanges } from "./body.ts";
import { findBody, listStandings } from "./list-bodies.ts";
import { permissions } from "./permissions.ts";
import { standingFacts } from "./record-facts.ts";
import * as store from "./store/bodies.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type ChangeStandingInput = {
  /** The slug. */
  readonly body: string;
  /** suspended | revived | dissolved */
  readonly change: string;
  readonly reason: Wording;
  readonly on?: FactDate;
  readonly source?: string | null;
};

export type ChangeStandingRefusal =
  | Refusal<
      | "not-permitted"
      | "unknown-change"
      | "no-reason"
      | "no-source"
      | "future-date"
      | "unknown-body"
      | "impossible-change"
      | "before-change"
    >
  | TooLong;

/** `unchanged` when exactly this was said before. */
export async function changeStanding(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: ChangeStandingInput,
): Promise<ChangeStandingRefusal | { readonly changed: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "change-standing")) return { refused: "not-permitted" };
  const { change, on = { date: today(context), precision: "day" } } = input;
  const reason = tidyWording(input.reason);
  const source = tidyOrNull(input.source);
  if (!isStandingChange(change)) return { refused: "unknown-change" };
  if (isEmptyWording(reason)) return { refused: "no-reason" };
  if (source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };
  const tooLong = findTooLong({ reason, source });
  if (tooLong !== undefined) return tooLong;
  if (on.date > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: bodySubject(input.body) });
    const body = await findBody(tx, input.body);
    if (body === undefined) return { refused: "unknown-body" };
    const facts = standingFacts({ reason, on, source });
    const changes = await listStandings(tx, body.id);
    const isSaid = changes.some(
      (one) => one.change === change && textHash(standingFacts(one)) === textHash(facts),
    );
    if (isSaid) return { unchanged: true };
    if (!possibleChanges(body.standing).includes(change)) return { refused: "impossible-change" };
    const before = changes.at(-1)?.on ?? body.foundedOn;
    if (before !== null && isCertainlyBefore(on, before)) return { refused: "before-change" };

    const at = context.now();
    await store.insertStanding(tx, {
      ...{ body: body.id, change, reason, source, at },
      onDate: on.date,
      precision: on.precision,
      account: actor?.accountId ?? null,
    });
    const type: "body.suspended" | "body.revived" | "body.dissolved" = `body.${change}`;
    const subject = bodySubject(body.slug);
    await record(tx, { type, at, by: actorRole(actor), subject, facts });
    return { changed: true };
  });
}
