/** Opens what a secret address opens: the short form or the calendar of one person. It is no way to sign in. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { hashToken } from "../../platform/token.ts";
import { findPerson } from "../accounts/index.ts";
import { linkedActor } from "./author.ts";
import type { LinkEnd, LinkPurpose } from "./link.ts";
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

/** Whoever the address was made for, without any role; or why it opens nothing more. */
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
