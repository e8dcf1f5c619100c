/**
 * Where a member without an account is written to is said anew, or that nobody writes to them. Where the address has an account by now, they
 * take part with it from then on. Of this nothing stands in the public record.
 */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { may } from "../accounts/index.ts";
import { bodySubject } from "./body.ts";
import { findBody } from "./list-bodies.ts";
import { listTerms } from "./list-memberships.ts";
import { mayInBody } from "./may-in-body.ts";
import { isSamePerson, overlap } from "./membership.ts";
import { permissions } from "./permissions.ts";
import { findReach, type Reach } from "./reach.ts";
import { holdOthers } from "./store/bodies.ts";
import * as store from "./store/members.ts";

export type ChangeReachInput = {
  /** The slug. */
  readonly body: string;
  readonly term: Id<"Term">;
  /** Empty where nobody writes to them. */
  readonly email: string | null;
};

export type ChangeReachRefusal = Refusal<
  | "not-permitted"
  | "unknown-body"
  | "not-your-body"
  | "unknown-term"
  | "term-over"
  | "has-account"
  | "bad-email"
  | "on-another-seat"
>;

export async function changeReach(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { body: slug, term, email }: ChangeReachInput,
): Promise<ChangeReachRefusal | Reach> {
  if (!may(actor, permissions, "enter-member")) return { refused: "not-permitted" };
  const on = today(context);
  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: bodySubject(slug) });
    const body = await findBody(tx, slug);
    if (body === undefined) return { refused: "unknown-body" };
    if (!(await mayInBody(tx, actor, permissions, "enter-member", { body: body.id, on })))
      return { refused: "not-your-body" };
    const terms = await listTerms(tx, body.id, on);
    const found = terms.find(({ id }) => id === term);
    if (found === undefined || found.innerName === null) return { refused: "unknown-term" };
    if (found.until !== null && found.until < on) return { refused: "term-over" };
    if (found.account !== null) return { refused: "has-account" };
    const reach = await findReach(tx, email);
    if ("refused" in reach) return reach;
    const others = terms.filter((one) => one.id !== term && overlap(one, found));
    const sits = (one: (typeof terms)[number]) =>
      isSamePerson({ ...one, name: one.innerName }, { name: null, account: reach.account });
    if (others.some(sits)) return { refused: "on-another-seat" };
    await store.updateReach(tx, { term, ...reach });
    return reach;
  });
}
