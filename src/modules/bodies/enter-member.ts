/** Somebody is entered on a seat, as its member or a substitute, from one day to another. */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { tidyOrNull, tidyText } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { commitTo, record } from "../ledger/index.ts";
import { bodySubject } from "./body.ts";
import { findBody } from "./list-bodies.ts";
import { listMandates } from "./list-mandates.ts";
import { listTerms } from "./list-memberships.ts";
import { listSectors } from "./list-sectors.ts";
import { mandateOn, termUntil } from "./mandate.ts";
import { mayInBody } from "./may-in-body.ts";
import { isSamePerson, isTermKind, type Membership, overlap } from "./membership.ts";
import { permissions } from "./permissions.ts";
import { nameCommitment } from "./person.ts";
import { findReach } from "./reach.ts";
import { enteredFacts } from "./record-facts.ts";
import { holdOthers } from "./store/bodies.ts";
import * as store from "./store/members.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type EnterMemberInput = {
  /** The slug. */
  readonly body: string;
  /** The seat's number in the body. */
  readonly seat: number;
  readonly name: string;
  /** Where they are written to. Whoever has an account with it in this city takes part with that. */
  readonly email?: string | null;
  readonly kind?: string;
  readonly from: LocalDate;
  /** The last day; left out, it is counted by the mandate in force on the first, or by the first one that there was. */
  readonly until?: LocalDate | null;
  /** Whether the public sees the name. */
  readonly named?: boolean;
  readonly source?: string | null;
};

export type EnterMemberRefusal =
  | Refusal<
      | "not-permitted"
      | "no-member"
      | "unknown-term-kind"
      | "until-before-from"
      | "no-source"
      | "unknown-body"
      | "not-your-body"
      | "body-dissolved"
      | "unknown-seat"
      | "outside-seat"
      | "bad-email"
      | "seat-taken"
      | "on-another-seat"
    >
  | TooLong;

/** `unchanged` when exactly this term is there already. */
export async function enterMember(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: EnterMemberInput,
): Promise<
  | EnterMemberRefusal
  | { readonly term: Id<"Term"> }
  | { readonly term: Id<"Term">; readonly unchanged: true }
> {
  if (!may(actor, permissions, "enter-member")) return { refused: "not-permitted" };
  const { kind = "member", from, named = true } = input;
  const name = tidyText(input.name).replace(/\s+/g, " ");
  const source = tidyOrNull(input.source);
  if (name === "") return { refused: "no-member" };
  if (!isTermKind(kind)) return { refused: "unknown-term-kind" };
  if (input.until != null && input.until < from) return { refused: "until-before-from" };
  if (source === null && actor?.roles.includes(HOST)) return { refused: "no-source" };
  const tooLong = findTooLong({ member: name, source });
  if (tooLong !== undefined) return tooLong;

  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: bodySubject(input.body) });
    const body = await findBody(tx, input.body);
    if (body === undefined) return { refused: "unknown-body" };
    if (
      !(await mayInBody(tx, actor, permissions, "enter-member", {
        body: body.id,
        on: today(context),
      }))
    )
      return { refused: "not-your-body" };
    if (body.standing === "dissolved") return { refused: "body-dissolved" };
    const seat = (await listSectors(tx, body.id))
      .flatMap(({ seats }) => seats)
      .find(({ number }) => number === input.seat);
    if (seat === undefined) return { refused: "unknown-seat" };
    // A body often sits before it adopts terms of reference: then the first ones say how long.
    const mandates = await listMandates(tx, body.id);
    const mandate = mandateOn(mandates, from) ?? mandates[0];
    const { until = termUntil(from, mandate?.termMonths ?? null) } = input;
    const since = seat.from ?? body.foundedOn;
    if ((since !== null && from < since.date) || isAfterEnd(seat.end?.on, { from, until }))
      return { refused: "outside-seat" };
    const reach = await findReach(tx, input.email);
    if ("refused" in reach) return reach;
    const someone = { name, account: reach.account };
    const terms = await listTerms(tx, body.id, today(context));
    const meeting = terms.filter((term) => overlap(term, { from, until }));
    const same = terms.find((term) => isSameTerm(term, { seat: seat.id, kind, from, until }));
    if (same !== undefined && isSamePerson({ ...same, name: same.innerName }, someone))
      return { term: same.id, unchanged: true };
    if (meeting.some((term) => term.seat === seat.id && term.kind === kind))
      return { refused: "seat-taken" };
    if (meeting.some((term) => isSamePerson({ ...term, name: term.innerName }, someone)))
      return { refused: "on-another-seat" };

    const id = newId<"Term">(context);
    const at = context.now();
    const person = await commitTo(context, tx, nameCommitment(id, name));
    await store.insertTerm(tx, {
      ...{ id, body: body.id, seat: seat.id, kind, name, named, from, until, source, at },
      ...reach,
      person: Buffer.from(person, "hex"),
      by: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "body.member-entered",
      at,
      by: actorRole(actor),
      subject: bodySubject(body.slug),
      facts: enteredFacts({ seat: seat.number, kind, person, from, until, source }),
    });
    return { term: id };
  });
}

type Asked = {
  readonly seat: Id<"Seat">;
  readonly kind: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
};

function isSameTerm(term: Membership, { seat, kind, from, until }: Asked): boolean {
  return term.seat === seat && term.kind === kind && term.from === from && term.until === until;
}

function isAfterEnd(
  end: LocalDate | undefined,
  { from, until }: { readonly from: LocalDate; readonly until: LocalDate | null },
): boolean {
  return end !== undefined && (from > end || until === null || until > end);
}
