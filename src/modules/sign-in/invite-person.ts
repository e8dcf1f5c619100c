/** Invites a person into a city with a role, and gives a further role to somebody who is there already. */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { sendLetterNow } from "../../platform/outbox/send-letter-now.ts";
import { type GiveRoleRefusal, giveRole, may } from "../accounts/index.ts";
import { permissions } from "./permissions.ts";
import { type Invitation, postInvitation } from "./post-invitation.ts";

export type InvitePersonRefusal = Refusal<"not-permitted"> | GiveRoleRefusal;

export type Invited = {
  readonly account: Id<"Account">;
  /**
   * The role is given whether or not the mail server took the letter; whoever invites must know. `not-sent`: it goes out as soon as the server
   * takes it. `refused`: the server never will.
   */
  readonly letter: "sent" | "not-sent" | "refused" | "none";
  /** The last day on which a second person can confirm the role; nobody is written to before. */
  readonly waitsUntil?: LocalDate;
};

export async function invitePerson(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: { readonly name: string; readonly email: string; readonly role: string },
  invitation?: Invitation,
): Promise<InvitePersonRefusal | Invited> {
  if (!may(actor, permissions, "invite-person")) return { refused: "not-permitted" };
  let letter: Id<"Letter"> | undefined;
  const given = await context.database.inCity(cityId, (tx) => {
    // A transaction that lost a deadlock begins anew.
    letter = undefined;
    return giveRole(context, tx, actor, input, async (holder) => {
      letter = invitation && (await postInvitation(context, tx, invitation, holder));
    });
  });
  if ("refused" in given) return given;
  const { account, waitsUntil } = given;
  if (waitsUntil !== undefined) return { account, letter: "none", waitsUntil };
  if (letter === undefined) return { account, letter: "none" };
  const state = await sendLetterNow(context, cityId, letter);
  return { account, letter: state === "waiting" ? "not-sent" : state };
}
