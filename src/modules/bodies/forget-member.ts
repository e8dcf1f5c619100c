/**
 * Forgets who a member was (GDPR art. 17): the name, what they declared and the salts of both go; that somebody sat on the seat stays. For
 * members without an account, whom the forgetting of accounts does not reach.
 */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { bodySubject } from "./body.ts";
import { forgetTerm } from "./forget-person.ts";
import { findBody } from "./list-bodies.ts";
import { listTerms } from "./list-memberships.ts";
import { mayInBody } from "./may-in-body.ts";
import { isInOffice } from "./membership.ts";
import { permissions } from "./permissions.ts";

export type ForgetMemberInput = {
  /** The slug. */
  readonly body: string;
  readonly term: Id<"Term">;
};

export type ForgetMemberRefusal = Refusal<
  "not-permitted" | "unknown-body" | "not-your-body" | "unknown-term" | "still-in-office"
>;

/** `unchanged` when they are forgotten already. Refused as long as the term runs: a public office has a name, if only for the body. */
export async function forgetMember(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: ForgetMemberInput,
): Promise<ForgetMemberRefusal | { readonly forgotten: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "forget-member")) return { refused: "not-permitted" };
  const on = today(context);
  return context.database.inCity(cityId, async (tx) => {
    const body = await findBody(tx, input.body);
    if (body === undefined) return { refused: "unknown-body" };
    if (!(await mayInBody(tx, actor, permissions, "forget-member", { body: body.id, on: on })))
      return { refused: "not-your-body" };
    const term = (await listTerms(tx, body.id, on)).find(({ id }) => id === input.term);
    if (term === undefined) return { refused: "unknown-term" };
    if (isInOffice(term, on) || term.from > on) return { refused: "still-in-office" };
    if (term.innerName === null) return { unchanged: true };
    const entries = await forgetTerm(tx, term.id);
    await record(tx, {
      ...{ type: "body.member-forgotten", at: context.now(), by: actorRole(actor) },
      subject: bodySubject(body.slug),
      facts: { entries },
    });
    return { forgotten: true };
  });
}
