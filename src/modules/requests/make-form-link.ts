/** Makes the address that opens somebody's short form, for one letter. Of its secret only the hash is kept. */
import type { Id } from "../../kernel/id.ts";
import { cityAddress } from "../../platform/city-address.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { newToken } from "../../platform/token.ts";
import { linkExpiry } from "./link.ts";
import * as store from "./store/letters.ts";

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
    address: `${cityAddress(context.settings, city)}/requests/link/${token.secret}`,
    expires,
  };
}
