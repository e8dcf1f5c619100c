/** Makes one's own calendar address anew; the one before opens nothing more. Of its secret only the hash is kept. */
import type { Id } from "../../kernel/id.ts";
import { cityAddress } from "../../platform/city-address.ts";
import type { Context } from "../../platform/context.ts";
import { newToken } from "../../platform/token.ts";
import type { Self } from "./author.ts";
import * as store from "./store/letters.ts";

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
  return `${cityAddress(context.settings, city)}/requests/calendar/${token.secret}.ics`;
}
