/** What a member declared ties them no longer, from a day on. */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { bodySubject } from "./body.ts";
import { findBody } from "./list-bodies.ts";
import { listInterests } from "./list-interests.ts";
import { listTerms } from "./list-memberships.ts";
import { mayInBody, servesBody } from "./may-in-body.ts";
import { permissions } from "./permissions.ts";
import { interestEndedFacts } from "./record-facts.ts";
import { holdOthers } from "./store/bodies.ts";
import * as store from "./store/interests.ts";

export type EndInterestInput = {
  /** The slug. */
  readonly body: string;
  readonly interest: Id<"Interest">;
  readonly on: LocalDate;
};

export type EndInterestRefusal = Refusal<
  | "not-permitted"
  | "future-date"
  | "unknown-body"
  | "not-your-body"
  | "unknown-interest"
  | "not-your-term"
  | "until-before-from"
  | "interest-over"
>;

export async function endInterest(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { body: slug, interest: id, on }: EndInterestInput,
): Promise<EndInterestRefusal | { readonly ended: true }> {
  if (!may(actor, permissions, "declare-interest")) return { refused: "not-permitted" };
  if (on > today(context)) return { refused: "future-date" };
  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: bodySubject(slug) });
    const body = await findBody(tx, slug);
    if (body === undefined) return { refused: "unknown-body" };
    if (
      !(await mayInBody(tx, actor, permissions, "declare-interest", {
        body: body.id,
        on: today(context),
      }))
    )
      return { refused: "not-your-body" };
    const interest = (await listInterests(tx, body.id)).find((one) => one.id === id);
    if (interest === undefined) return { refused: "unknown-interest" };
    const terms = await listTerms(tx, body.id, today(context));
    const account = actor?.accountId ?? null;
    const isOwn =
      account !== null && terms.find((one) => one.id === interest.term)?.account === account;
    if (!isOwn && !(await servesBody(tx, actor, body.id))) return { refused: "not-your-term" };
    if (interest.from !== null && on < interest.from) return { refused: "until-before-from" };
    if (interest.until !== null && interest.until <= on) return { refused: "interest-over" };

    const at = context.now();
    const ended = await store.insertInterestEnd(tx, { interest: id, onDate: on, at, by: account });
    if (ended === 0) return { refused: "interest-over" };
    await record(tx, {
      ...{ type: "body.interest-ended", at, by: actorRole(actor), subject: bodySubject(slug) },
      facts: interestEndedFacts(interest.seatNumber, on),
    });
    return { ended: true };
  });
}
