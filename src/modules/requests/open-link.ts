/** Opens what a secret address opens: the short form or the calendar of one person. It is no way to sign in. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { findPerson, hashToken, newToken } from "../accounts/index.ts";
import { linkedActor } from "./author.ts";
import { type LinkEnd, type LinkPurpose, linkExpiry } from "./link.ts";
import * as store from "./store/letters.ts";

/** Mails break long words; what is longer is no secret of ours. */
const LONGEST_SECRET = 100;

export type OpenLinkRefusal = Refusal<
  "link-unknown" | "link-expired" | "link-passed-on" | "link-revoked"
>;

const WHY: Readonly<Record<LinkEnd, OpenLinkRefusal["refused"]>> = {
  "handed-over": "link-passed-on",
  withdrawn: "link-revoked",
  replaced: "link-revoked",
};

export async function openLink(
  context: Context,
  cityId: Id<"City">,
  { secret, purpose }: { readonly secret: string; readonly purpose: LinkPurpose },
): Promise<OpenLinkRefusal | { readonly actor: Actor }> {
  if (secret.length > LONGEST_SECRET) return { refused: "link-unknown" };
  return context.database.readCity(cityId, async (tx) => {
    const link = await store.findLink(tx, { hash: hashToken(secret) });
    if (link === undefined || link.purpose !== purpose) return { refused: "link-unknown" };
    if (link.revoked_as !== null) return { refused: WHY[link.revoked_as] };
    if (link.expires_at !== null && link.expires_at <= context.now())
      return { refused: "link-expired" };
    const person = await findPerson(tx, link.account_id);
    if (person === undefined) return { refused: "link-unknown" };
    return { actor: linkedActor(person.id, person.name) };
  });
}

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

/** Makes somebody's calendar address anew; the one they had before opens nothing more. */
export async function makeCalendarLink(
  context: Context,
  city: { readonly id: Id<"City">; readonly slug: string },
  account: Id<"Account">,
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

/** Ends every address of somebody: a letter got into wrong hands. The next letter brings a new one. */
export async function revokeLinks(
  context: Context,
  cityId: Id<"City">,
  account: Id<"Account">,
): Promise<void> {
  await context.database.inCity(cityId, async (tx) => {
    const at = context.now();
    await store.updateLinksRevoked(tx, { account, purpose: "form", at, as: "withdrawn" });
    await store.updateLinksRevoked(tx, { account, purpose: "calendar", at, as: "withdrawn" });
  });
}
