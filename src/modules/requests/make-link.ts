/** Makes secret addresses: for the short form with each letter, for the calendar when somebody wants one. Of a secret only the hash is kept. */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { newToken } from "../accounts/index.ts";
import type { Self } from "./author.ts";
import { linkExpiry } from "./link.ts";
import * as store from "./store/letters.ts";

/** Makes the address that opens somebody's short form, for one letter. */
export async function makeFormLink(
  context: Context,
  tx: CityTransaction,
  city: { readonly slug: string },
  account: Id<"Account">,
): Promise<{ readonly address: string; readonly expires: Date }> {
  const at = context.now();
  const expires = linkExpiry(at);
  const token = newToken(context);
  await store.insertLink(tx, { hash: token.hash, account, purpose: "form", at, expires });
  return {
    address: `${context.settings.baseUrl}/${city.slug}/requests/link/${token.secret}`,
    expires,
  };
}

/** Makes one's own calendar address anew; the one they had before opens nothing more. */
export async function makeCalendarLink(
  context: Context,
  city: { readonly id: Id<"City">; readonly slug: string },
  { accountId: account }: Self,
): Promise<string> {
  const token = newToken(context);
  await context.database.inCity(city.id, async (tx) => {
    const at = context.now();
    await store.updateLinksRevoked(tx, { account, purpose: "calendar", at, as: "replaced" });
    const link = { hash: token.hash, account, purpose: "calendar" as const, at };
    await store.insertLink(tx, { ...link, expires: null });
  });
  return `${context.settings.baseUrl}/${city.slug}/requests/calendar/${token.secret}.ics`;
}
