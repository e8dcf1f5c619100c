/** A member leaves before the term is over: the day is the last one in office. */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { bodySubject } from "./body.ts";
import { findBody } from "./list-bodies.ts";
import { listTerms } from "./list-memberships.ts";
import { mayInBody } from "./may-in-body.ts";
import { isEndReason } from "./membership.ts";
import { permissions } from "./permissions.ts";
import { termEndedFacts } from "./record-facts.ts";
import { holdOthers } from "./store/bodies.ts";
import * as store from "./store/members.ts";

export type EndTermInput = {
  /** The slug. */
  readonly body: string;
  readonly term: Id<"Term">;
  readonly on: LocalDate;
  /** resigned | moved | excluded | died | body-changed */
  readonly reason: string;
};

export type EndTermRefusal = Refusal<
  | "not-permitted"
  | "unknown-reason"
  | "future-date"
  | "unknown-body"
  | "not-your-body"
  | "unknown-term"
  | "until-before-from"
  | "term-over"
>;

export async function endTerm(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { body: slug, term: id, on, reason }: EndTermInput,
): Promise<EndTermRefusal | { readonly ended: true }> {
  if (!may(actor, permissions, "enter-member")) return { refused: "not-permitted" };
  if (!isEndReason(reason)) return { refused: "unknown-reason" };
  if (on > today(context)) return { refused: "future-date" };

  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: bodySubject(slug) });
    const body = await findBody(tx, slug);
    if (body === undefined) return { refused: "unknown-body" };
    if (
      !(await mayInBody(tx, actor, permissions, "enter-member", {
        body: body.id,
        on: today(context),
      }))
    )
      return { refused: "not-your-body" };
    const term = (await listTerms(tx, body.id, today(context))).find((one) => one.id === id);
    if (term === undefined) return { refused: "unknown-term" };
    if (on < term.from) return { refused: "until-before-from" };
    if (term.endReason !== null || (term.until !== null && on >= term.until))
      return { refused: "term-over" };

    const at = context.now();
    await store.insertTermEnd(tx, {
      ...{ term: id, onDate: on, reason, at },
      by: actor?.accountId ?? null,
    });
    await record(tx, {
      ...{ type: "body.term-ended", at, by: actorRole(actor), subject: bodySubject(slug) },
      facts: termEndedFacts({
        seat: term.seatNumber,
        kind: term.kind,
        from: term.from,
        on,
        reason,
      }),
    });
    return { ended: true };
  });
}
