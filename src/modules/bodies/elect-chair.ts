/** The body has elected who chairs it, or who stands in, from those in office on that day. The office ends with the term. */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { bodySubject, standingOn } from "./body.ts";
import { findBody, listStandings } from "./list-bodies.ts";
import { listMemberships } from "./list-memberships.ts";
import { mayInBody } from "./may-in-body.ts";
import { isOffice } from "./membership.ts";
import { permissions } from "./permissions.ts";
import { electedFacts } from "./record-facts.ts";
import { holdOthers } from "./store/bodies.ts";
import * as store from "./store/members.ts";

export type ElectChairInput = {
  /** The slug. */
  readonly body: string;
  /** chair | deputy */
  readonly office: string;
  readonly term: Id<"Term">;
  readonly on: LocalDate;
};

export type ElectChairRefusal = Refusal<
  | "not-permitted"
  | "unknown-office"
  | "future-date"
  | "unknown-body"
  | "not-your-body"
  | "body-not-active"
  | "not-a-member"
  | "holds-other-office"
>;

/** `unchanged` when they hold the office on that day already. */
export async function electChair(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: ElectChairInput,
): Promise<ElectChairRefusal | { readonly elected: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "elect-chair")) return { refused: "not-permitted" };
  const { office, on } = input;
  if (!isOffice(office)) return { refused: "unknown-office" };
  if (on > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: bodySubject(input.body) });
    const body = await findBody(tx, input.body);
    if (body === undefined) return { refused: "unknown-body" };
    if (
      !(await mayInBody(tx, actor, permissions, "elect-chair", {
        body: body.id,
        on: today(context),
      }))
    )
      return { refused: "not-your-body" };
    if (standingOn(await listStandings(tx, body.id), on) !== "active")
      return { refused: "body-not-active" };
    const inOffice = await listMemberships(tx, body.id, on);
    const elected = inOffice.find(({ id, kind }) => id === input.term && kind === "member");
    if (elected === undefined) return { refused: "not-a-member" };
    if (office === "chair" ? elected.isChair : elected.isDeputy) return { unchanged: true };
    if (office === "chair" ? elected.isDeputy : elected.isChair)
      return { refused: "holds-other-office" };

    const at = context.now();
    const by = actor?.accountId ?? null;
    await store.insertElection(tx, { body: body.id, office, term: elected.id, onDate: on, at, by });
    await record(tx, {
      type: "body.chair-elected",
      at,
      by: actorRole(actor),
      subject: bodySubject(body.slug),
      facts: electedFacts({ office, seat: elected.seatNumber, from: elected.from, on }),
    });
    return { elected: true };
  });
}
