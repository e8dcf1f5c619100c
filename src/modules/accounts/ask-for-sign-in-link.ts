/** Sends a sign-in link to somebody who asks for one. What the asker sees is the same whether the address is known or not. */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../../platform/context.ts";
import type { CityScope } from "../../platform/http/environment.ts";
import { postLetter } from "../../platform/outbox/post-letter.ts";
import { sendLetterNow } from "../../platform/outbox/send-letter-now.ts";
import { LINK_MINUTES, makeSignInLink } from "./make-sign-in-link.ts";
import * as store from "./store.ts";

/** Links that one person may ask for within an hour; more would only fill their mailbox. */
const LINKS_AN_HOUR = 5;

export async function askForSignInLink(
  context: Context,
  city: Pick<CityScope, "id" | "slug">,
  email: string,
  letter: (link: string, minutes: number) => { readonly subject: string; readonly text: string },
): Promise<void> {
  const posted = await context.database.inCity(
    city.id,
    async (tx): Promise<Id<"Letter"> | undefined> => {
      // Locked, so that links asked for at the same moment are counted one after the other.
      const account = await store.findAccountLocked(tx, { email: email.trim().toLowerCase() });
      if (account === undefined) return undefined;
      if ((await store.listRolesOf(tx, { account: account.id })).length === 0) return undefined;
      const at = context.now().getTime();
      const since = new Date(at - 3_600_000);
      const { links } = await store.countLinksSince(tx, { account: account.id, since });
      if (links >= LINKS_AN_HOUR) return undefined;
      const link = await makeSignInLink(context, tx, city, account.id);
      const { letter: id } = await postLetter(context, tx, {
        to: account.email,
        ...letter(link, LINK_MINUTES),
        purpose: "sign-in",
        uselessAfter: new Date(at + LINK_MINUTES * 60_000),
      });
      return id;
    },
  );
  if (posted === undefined) return;
  const sent = sendLetterNow(context, city.id, posted);
  // A mail server takes its time, and only for an address that is known: the asker must not feel it. A terminal takes none.
  if (context.mail.way === "terminal") await sent;
}
