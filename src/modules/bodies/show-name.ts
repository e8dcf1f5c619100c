/**
 * A member's name is shown to the public or is not, as the member asks. The public record holds that a choice was made, for no page is kept
 * beyond its next entry; and neither the name nor the choice.
 */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { bodySubject } from "./body.ts";
import { findBody } from "./list-bodies.ts";
import { listTerms } from "./list-memberships.ts";
import { mayInBody } from "./may-in-body.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store/members.ts";

export type ShowNameInput = {
  /** The slug. */
  readonly body: string;
  readonly term: Id<"Term">;
  readonly named: boolean;
};

export type ShowNameRefusal = Refusal<
  "not-permitted" | "unknown-body" | "not-your-body" | "unknown-term"
>;

export async function showName(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { body: slug, term, named }: ShowNameInput,
): Promise<ShowNameRefusal | { readonly named: boolean } | { readonly unchanged: true }> {
  if (actor === undefined) return { refused: "not-permitted" };
  return context.database.inCity(cityId, async (tx) => {
    const body = await findBody(tx, slug);
    if (body === undefined) return { refused: "unknown-body" };
    const found = (await listTerms(tx, body.id, today(context))).find(({ id }) => id === term);
    // Of somebody else's term one learns nothing, not even that it is there.
    const isOwn = found?.account != null && found.account === actor.accountId;
    if (!isOwn) {
      if (!may(actor, permissions, "enter-member")) return { refused: "not-permitted" };
      const asked = { body: body.id, on: today(context) };
      if (!(await mayInBody(tx, actor, permissions, "enter-member", asked)))
        return { refused: "not-your-body" };
    }
    if (found === undefined) return { refused: "unknown-term" };
    if ((found.name !== null) === named || found.innerName === null) return { unchanged: true };
    await store.updateNamed(tx, { term, named });
    await record(tx, {
      ...{ type: "body.name-chosen", at: context.now(), by: actorRole(actor) },
      subject: bodySubject(slug),
      facts: { seat: found.seatNumber },
    });
    return { named };
  });
}
