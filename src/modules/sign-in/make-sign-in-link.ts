/** Makes a one-time link with which a person signs in. */
import type { Id } from "../../kernel/id.ts";
import { type AddressedCity, cityAddress } from "../../platform/city-address.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { newToken } from "../../platform/token.ts";
import * as store from "./store/session.ts";

/** How long a link can be used, in minutes. */
export const LINK_MINUTES = 60;

/** Makes a link for an account and gives its whole address. Only its hash is stored. `terminal`: the break-glass way in. */
export async function makeSignInLink(
  context: Pick<Context, "now" | "random" | "settings">,
  tx: CityTransaction,
  city: AddressedCity,
  account: Id<"Account">,
  way: "link" | "terminal" = "link",
): Promise<string> {
  const at = context.now();
  const token = newToken(context);
  const expires = new Date(at.getTime() + LINK_MINUTES * 60_000);
  await store.insertLink(tx, { hash: token.hash, account, way, at, expires });
  return `${cityAddress(context.settings, city)}/sign-in/${token.secret}`;
}
