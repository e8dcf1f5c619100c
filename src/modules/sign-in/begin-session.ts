/** Begins a session: a new secret each time somebody signs in, of which only the hash is kept. */
import type { Id } from "../../kernel/id.ts";
import { type Context, newId } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { newToken } from "../../platform/token.ts";
import { findHolder } from "../accounts/index.ts";
import type { Device } from "./device.ts";
import type { Way } from "./session.ts";
import * as store from "./store/session.ts";

export type Entrance = { readonly way: Way; readonly device: Device };

/** Gives the secret that the person's browser keeps. */
export async function beginSession(
  context: Pick<Context, "now" | "random">,
  tx: CityTransaction,
  account: Id<"Account">,
  { way, device }: Entrance,
): Promise<string> {
  const token = newToken(context);
  const holder = await findHolder(tx, account);
  await store.insertSession(tx, {
    id: newId<"Session">(context),
    hash: token.hash,
    account,
    roles: holder?.roles ?? [],
    way,
    ...device,
    at: context.now(),
  });
  return token.secret;
}
