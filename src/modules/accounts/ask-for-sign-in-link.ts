/** Sends a sign-in link to somebody who asks for one. What the asker sees is the same whether the address is known or not. */
import type { Context } from "../../platform/context.ts";
import type { CityScope } from "../../platform/http/environment.ts";
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
  await context.database.inCity(city.id, async (tx) => {
    // Locked, so that links asked for at the same moment are counted one after the other.
    const account = await store.findAccountLocked(tx, { email: email.trim().toLowerCase() });
    if (account === undefined) return;
    if ((await store.listRolesOf(tx, { account: account.id })).length === 0) return;
    const since = new Date(context.now().getTime() - 3_600_000);
    const { links } = await store.countLinksSince(tx, { account: account.id, since });
    if (links >= LINKS_AN_HOUR) return;
    const link = await makeSignInLink(context, tx, city, account.id);
    tx.afterCommit(() => {
      context.mail
        .send({ to: account.email, ...letter(link, LINK_MINUTES) })
        .catch((error: unknown) => {
          context.log.error("A sign-in link could not be sent", { error, city: city.slug });
        });
    });
  });
}
