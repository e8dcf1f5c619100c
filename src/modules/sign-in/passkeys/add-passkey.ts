/** Adds a passkey to the account of somebody who has just signed in, and removes one of theirs. */
import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { Id } from "../../../kernel/id.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import { cityOrigin } from "../../../platform/city-address.ts";
import { type Context, newId } from "../../../platform/context.ts";
import type { NamedCity } from "../../../platform/named-city.ts";
import { findHolder } from "../../accounts/index.ts";
import { findOwnSession } from "../find-own-session.ts";
import * as store from "../store/passkey.ts";
import { makeChallenge, takeChallenge } from "./make-challenge.ts";
import {
  CHALLENGE_TIME,
  NAME_LENGTH,
  type PasskeyAnswer,
  relyingPartyOf,
} from "./relying-party.ts";
import { type PasskeyRefusal, refusalOf } from "./sign-in-with-passkey.ts";

/** Ed25519, ES256 and RS256, as the registry of COSE numbers them: what authenticators have. */
const ALGORITHMS = [-8, -7, -257];

type NotYours = Refusal<"not-signed-in" | "sign-in-again">;
export type AddPasskeyRefusal =
  | NotYours
  | Exclude<PasskeyRefusal, Refusal<"passkey-unknown">>
  | Refusal<"passkey-known" | "name-too-long">;

/** What the browser makes a passkey from. `place` tells passkeys of several cities apart where the person chooses one. */
export async function askForNewPasskey(
  context: Context,
  city: NamedCity,
  secret: string,
  place: string,
): Promise<NotYours | Awaited<ReturnType<typeof generateRegistrationOptions>>> {
  const asked = await context.database.inCity(city.id, async (tx) => {
    const own = await findOwnSession(context, tx, secret);
    const holder = own && (await findHolder(tx, own.account));
    if (own === undefined || holder === undefined) return { refused: "not-signed-in" } as const;
    if (!own.justNow) return { refused: "sign-in-again" } as const;
    const challenge = await makeChallenge(context, tx, own.account);
    return { challenge, holder, known: await store.listPasskeys(tx, { account: own.account }) };
  });
  if (asked.refused !== undefined) return { refused: asked.refused };
  const { challenge, holder, known } = asked;
  return generateRegistrationOptions({
    rpName: "Rosario",
    rpID: relyingPartyOf(cityOrigin(context.settings, city)).id,
    userID: new Uint8Array(Buffer.from(holder.id)),
    userName: `${holder.email} (${place})`,
    userDisplayName: `${holder.name} (${place})`,
    challenge: Buffer.from(challenge, "base64url"),
    timeout: CHALLENGE_TIME,
    attestationType: "none",
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: known.map(({ credential_id }) => ({
      id: Buffer.from(credential_id).toString("base64url"),
    })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
}

export async function addPasskey(
  context: Context,
  city: NamedCity,
  secret: string,
  input: { readonly name: string; readonly answer: PasskeyAnswer },
): Promise<AddPasskeyRefusal | { readonly added: Id<"Passkey"> }> {
  const { name, answer } = input;
  const { id: expectedRPID, origin } = relyingPartyOf(cityOrigin(context.settings, city));
  return context.database.inCity(city.id, async (tx) => {
    const own = await findOwnSession(context, tx, secret);
    if (own === undefined) return { refused: "not-signed-in" };
    if (!own.justNow) return { refused: "sign-in-again" };
    if (name.length > NAME_LENGTH) return { refused: "name-too-long" };
    if (!(await takeChallenge(context, tx, answer.challenge, own.account)))
      return { refused: "challenge-over" };
    const verified = await verifyRegistrationResponse({
      response: answer as unknown as RegistrationResponseJSON,
      expectedChallenge: answer.challenge,
      expectedOrigin: origin,
      expectedRPID,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    }).catch(refusalOf);
    if ("refused" in verified) return verified;
    if (!verified.verified) return { refused: "passkey-refused" };
    const { credential } = verified.registrationInfo;
    const id = newId<"Passkey">(context);
    const inserted = await store.insertPasskey(tx, {
      id,
      account: own.account,
      credential: Buffer.from(credential.id, "base64url"),
      key: credential.publicKey,
      counter: credential.counter,
      name,
      at: context.now(),
    });
    return inserted > 0 ? { added: id } : { refused: "passkey-known" };
  });
}

/** Removes a passkey of whoever holds this session; of somebody else there is nothing to remove. */
export async function removePasskey(
  context: Context,
  city: Pick<NamedCity, "id">,
  secret: string,
  input: { readonly passkey: Id<"Passkey"> },
): Promise<Refusal<"not-signed-in" | "not-there"> | { readonly removed: true }> {
  return context.database.inCity(city.id, async (tx) => {
    const own = await findOwnSession(context, tx, secret);
    if (own === undefined) return { refused: "not-signed-in" };
    const removed = { at: context.now(), id: input.passkey, account: own.account };
    if ((await store.updatePasskeyRemoved(tx, removed)) === 0) return { refused: "not-there" };
    return { removed: true };
  });
}
