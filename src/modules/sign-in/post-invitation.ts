/** Posts the letter that tells somebody of their role, with a link that signs them in. */

import type { Id } from "../../kernel/id.ts";
import type { AddressedCity } from "../../platform/city-address.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { postLetter } from "../../platform/outbox/post-letter.ts";
import type { RoleHolder } from "../accounts/index.ts";
import { makeSignInLink } from "./make-sign-in-link.ts";

/** How the person is told: with a link that signs them in. Without it nobody is written to. */
export type Invitation = {
  readonly city: AddressedCity;
  readonly letter: (link: string) => { readonly subject: string; readonly text: string };
};

export async function postInvitation(
  context: Context,
  tx: CityTransaction,
  { city, letter }: Invitation,
  { account, email }: RoleHolder,
): Promise<Id<"Letter">> {
  const link = await makeSignInLink(context, tx, city, account);
  const posted = await postLetter(context, tx, {
    to: email,
    ...letter(link),
    purpose: "invitation",
  });
  return posted.letter;
}
