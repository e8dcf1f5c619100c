/** Reads what somebody sees of their own account: who they are here, their sessions and their passkeys. */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../../platform/context.ts";
import { findHolder, type Person } from "../accounts/index.ts";
import type { Device } from "./device.ts";
import { findOwnSession } from "./find-own-session.ts";
import { openSince, type Way } from "./session.ts";
import * as openid from "./store/openid.ts";
import * as passkeys from "./store/passkey.ts";
import * as store from "./store/session.ts";

export type OpenSession = Device & {
  readonly id: Id<"Session">;
  readonly way: Way;
  readonly beganAt: Date;
  readonly seenAt: Date;
  /** The one that asks. */
  readonly isThis: boolean;
};

export type OwnPasskey = {
  readonly id: Id<"Passkey">;
  readonly name: string;
  readonly addedAt: Date;
  readonly usedAt: Date | null;
};

export type OwnAccount = {
  readonly person: Person;
  readonly sessions: readonly OpenSession[];
  readonly passkeys: readonly OwnPasskey[];
  /** Whether they are known by who they are at the organisation's sign-in. */
  readonly isKnownThere: boolean;
  /** Whether the person signed in so lately that they may add another way to sign in. */
  readonly justNow: boolean;
};

/** Undefined where the session has ended. */
export async function readOwnAccount(
  context: Context,
  cityId: Id<"City">,
  secret: string,
): Promise<OwnAccount | undefined> {
  const { oidc: settings } = context.settings;
  return context.database.readCity(cityId, async (tx) => {
    const own = await findOwnSession(context, tx, secret);
    const person = own && (await findHolder(tx, own.account));
    if (own === undefined || person === undefined) return undefined;
    const { account } = own;
    const open = await store.listSessions(tx, { account, ...openSince(context.now()) });
    const known = await openid.findIdentityOf(tx, { account, issuer: settings?.issuer ?? "" });
    const kept = await passkeys.listPasskeys(tx, { account });
    return {
      person,
      justNow: own.justNow,
      isKnownThere: known !== undefined,
      sessions: open.map(({ started_at, seen_at, ...session }) => ({
        ...session,
        beganAt: started_at,
        seenAt: seen_at,
        isThis: session.id === own.id,
      })),
      passkeys: kept.map(({ id, name, added_at, used_at }) => ({
        id,
        name,
        addedAt: added_at,
        usedAt: used_at,
      })),
    };
  });
}
