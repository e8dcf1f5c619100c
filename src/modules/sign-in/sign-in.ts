/** Signs a person in with a one-time link: the link is used up and a session begins. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Context } from "../../platform/context.ts";
import { hashToken } from "../../platform/token.ts";
import { beginSession } from "./begin-session.ts";
import type { Device } from "./device.ts";
import * as store from "./store/session.ts";

export type LinkRefusal = Refusal<"link-unknown" | "link-used" | "link-expired">;

/** Whether a link can still be used, without using it: mail programs open links before people do. */
export async function checkLink(
  context: Context,
  cityId: Id<"City">,
  secret: string,
): Promise<LinkRefusal | { readonly usable: true }> {
  return context.database.readCity(cityId, async (tx) => {
    const link = await store.findLink(tx, { hash: hashToken(secret) });
    if (link === undefined) return { refused: "link-unknown" };
    if (link.used_at !== null) return { refused: "link-used" };
    if (link.expires_at <= context.now()) return { refused: "link-expired" };
    return { usable: true };
  });
}

/** Uses a link and gives the secret of the session that begins. */
export async function signIn(
  context: Context,
  cityId: Id<"City">,
  secret: string,
  device: Device = { browser: null, system: null },
): Promise<LinkRefusal | { readonly session: string }> {
  const checked = await checkLink(context, cityId, secret);
  if ("refused" in checked) return checked;
  return context.database.inCity(cityId, async (tx) => {
    const hash = hashToken(secret);
    const link = await store.findLink(tx, { hash });
    if (link === undefined || (await store.updateLinkUsed(tx, { at: context.now(), hash })) === 0) {
      return { refused: "link-used" };
    }
    const { account_id: account, way } = link;
    return { session: await beginSession(context, tx, account, { way, device }) };
  });
}
