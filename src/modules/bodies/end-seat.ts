/** A seat ends: from the next day the body does not have it any more. Whoever sits on it leaves first. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { bodySubject } from "./body.ts";
import { findBody } from "./list-bodies.ts";
import { listTerms } from "./list-memberships.ts";
import { listSectors } from "./list-sectors.ts";
import { permissions } from "./permissions.ts";
import { seatEndedFacts } from "./record-facts.ts";
import { holdOthers } from "./store/bodies.ts";
import * as store from "./store/seats.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type EndSeatInput = {
  /** The slug. */
  readonly body: string;
  readonly seat: number;
  /** The last day of the seat. */
  readonly on: LocalDate;
  readonly reason: Wording;
};

export type EndSeatRefusal =
  | Refusal<
      | "not-permitted"
      | "no-reason"
      | "future-date"
      | "unknown-body"
      | "unknown-seat"
      | "seat-ended"
      | "outside-seat"
      | "seat-held"
    >
  | TooLong;

export async function endSeat(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: EndSeatInput,
): Promise<EndSeatRefusal | { readonly ended: true }> {
  if (!may(actor, permissions, "add-seats")) return { refused: "not-permitted" };
  const { on } = input;
  const reason = tidyWording(input.reason);
  if (isEmptyWording(reason)) return { refused: "no-reason" };
  const tooLong = findTooLong({ reason });
  if (tooLong !== undefined) return tooLong;
  if (on > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: bodySubject(input.body) });
    const body = await findBody(tx, input.body);
    if (body === undefined) return { refused: "unknown-body" };
    const seat = (await listSectors(tx, body.id))
      .flatMap(({ seats }) => seats)
      .find(({ number }) => number === input.seat);
    if (seat === undefined) return { refused: "unknown-seat" };
    if (seat.end !== null) return { refused: "seat-ended" };
    if (seat.from !== null && on < seat.from.date) return { refused: "outside-seat" };
    const terms = await listTerms(tx, body.id, today(context));
    if (terms.some((term) => term.seat === seat.id && (term.until === null || term.until > on)))
      return { refused: "seat-held" };

    const at = context.now();
    const by = actor?.accountId ?? null;
    await store.insertSeatEnd(tx, { seat: seat.id, onDate: on, reason, at, by });
    await record(tx, {
      ...{ type: "body.seat-ended", at, by: actorRole(actor), subject: bodySubject(body.slug) },
      facts: seatEndedFacts({ number: seat.number, on, reason }),
    });
    return { ended: true };
  });
}
