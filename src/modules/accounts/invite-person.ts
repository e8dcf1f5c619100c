/** Invites a person into a city with a role, and gives a further role to somebody who is there already. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { CityScope } from "../../platform/http/environment.ts";
import { postLetter } from "../../platform/outbox/post-letter.ts";
import { sendLetterNow } from "../../platform/outbox/send-letter-now.ts";
import { commitTo, record } from "../ledger/index.ts";
import { isEmailAddress } from "./email-address.ts";
import { makeSignInLink } from "./make-sign-in-link.ts";
import { may } from "./permission.ts";
import { permissions } from "./permissions.ts";
import { personCommitment } from "./person-commitment.ts";
import { actorRole } from "./record-name.ts";
import { isRole, mayHoldTogether } from "./role.ts";
import * as store from "./store.ts";

export type InvitePersonRefusal = Refusal<
  "not-permitted" | "no-name" | "no-email" | "unknown-role" | "acts-and-judges"
>;

/** How the person is told: with a link that signs them in. Without it nobody is written to. */
export type Invitation = {
  readonly city: Pick<CityScope, "slug">;
  readonly letter: (link: string) => { readonly subject: string; readonly text: string };
};

export type Invited = {
  readonly account: Id<"Account">;
  /**
   * The role is given whether or not the mail server took the letter; whoever invites must know. `not-sent`: it goes out as soon as the server
   * takes it. `refused`: the server never will.
   */
  readonly letter: "sent" | "not-sent" | "refused" | "none";
};

type Given =
  | Refusal<"acts-and-judges">
  | { readonly account: Id<"Account">; readonly letter: Id<"Letter"> | undefined };

export async function invitePerson(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: { readonly name: string; readonly email: string; readonly role: string },
  invitation?: Invitation,
): Promise<InvitePersonRefusal | Invited> {
  if (!may(actor, permissions, "invite-person")) return { refused: "not-permitted" };
  const { role } = input;
  const name = input.name.trim();
  const email = input.email.trim().toLowerCase();
  if (name === "") return { refused: "no-name" };
  if (!isEmailAddress(email)) return { refused: "no-email" };
  if (!isRole(role)) return { refused: "unknown-role" };

  const given = await context.database.inCity(cityId, async (tx): Promise<Given> => {
    const at = context.now();
    const by = actor?.accountId ?? null;
    await store.insertAccount(tx, { id: newId<"Account">(context), email, name, at });
    // Locked, so that two invitations at the same moment can't give roles that exclude each other.
    const account = await store.findAccountLocked(tx, { email });
    if (account === undefined) throw new Error("An account that was just made is not there");
    const held = (await store.listRolesOf(tx, { account: account.id })).map((row) => row.role);
    if (!mayHoldTogether([...held, role])) return { refused: "acts-and-judges" };
    const id = newId<"RoleGrant">(context);
    const isNew = (await store.insertRole(tx, { id, account: account.id, role, at, by })) > 0;
    const letter = invitation && (await post(context, tx, invitation, account));
    if (isNew) {
      const person = await commitTo(context, tx, personCommitment(account.id));
      await record(tx, {
        type: "role.given",
        at,
        by: actorRole(actor),
        subject: "people",
        facts: { role, person },
      });
    }
    return { account: account.id, letter };
  });
  if ("refused" in given) return given;
  const { account, letter } = given;
  if (letter === undefined) return { account, letter: "none" };
  const state = await sendLetterNow(context, cityId, letter);
  return { account, letter: state === "waiting" ? "not-sent" : state };
}

async function post(
  context: Context,
  tx: CityTransaction,
  { city, letter }: Invitation,
  { id, email }: { readonly id: Id<"Account">; readonly email: string },
): Promise<Id<"Letter">> {
  const link = await makeSignInLink(context, tx, city, id);
  const posted = await postLetter(context, tx, {
    to: email,
    ...letter(link),
    purpose: "invitation",
  });
  return posted.letter;
}
