/** Makes a one-time link with which a person signs in. */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { CityScope } from "../../platform/http/environment.ts";
import * as store from "./store.ts";
import { newToken } from "./token.ts";

/** How long a link can be used, in minutes. */
export const LINK_MINUTES = 60;

/** Makes a link for an account and gives its whole address. Only its hash is stored. */
export async function makeSignInLink(
  context: Context,
  tx: CityTransaction,
  city: Pick<CityScope, "slug">,
  account: Id<"Account">,
): Promise<string> {
  const at = context.now();
  const token = newToken(context);
  const expires = new Date(at.getTime() + LINK_MINUTES * 60_000);
  await store.insertLink(tx, { hash: token.hash, account, at, expires });
  return `${context.settings.baseUrl}/${city.slug}/sign-in/${token.secret}`;
}
