/**
 * Signs a person in with a passkey. It names its owner itself, so that nobody has to say who they are before. The person must have been
 * verified by their device, by a PIN or a finger: something they have and something they know or are (OWASP ASVS 5.0, 6.3.3).
 */

import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import {
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from "@simplewebauthn/server";
import type { Refusal } from "../../../kernel/refusal.ts";
import { cityOrigin } from "../../../platform/city-address.ts";
import type { Context } from "../../../platform/context.ts";
import type { NamedCity } from "../../../platform/named-city.ts";
import { findHolder } from "../../accounts/index.ts";
import { beginSession } from "../begin-session.ts";
import type { Device } from "../device.ts";
import * as store from "../store/passkey.ts";
import { makeChallenge, takeChallenge } from "./make-challenge.ts";
import { CHALLENGE_TIME, type PasskeyAnswer, relyingPartyOf } from "./relying-party.ts";

export type PasskeyRefusal = Refusal<
  "challenge-over" | "passkey-unknown" | "not-verified" | "passkey-refused"
>;

/** What the browser is asked to sign: the same for everybody. */
export async function askForPasskey(
  context: Context,
  city: NamedCity,
): Promise<Awaited<ReturnType<typeof generateAuthenticationOptions>>> {
  const challenge = await context.database.inCity(city.id, (tx) =>
    makeChallenge(context, tx, null),
  );
  return generateAuthenticationOptions({
    rpID: relyingPartyOf(cityOrigin(context.settings, city)).id,
    challenge: Buffer.from(challenge, "base64url"),
    userVerification: "required",
    timeout: CHALLENGE_TIME,
  });
}

/** Gives the secret of the session that begins. */
export async function signInWithPasskey(
  context: Context,
  city: NamedCity,
  answer: PasskeyAnswer,
  device: Device,
): Promise<PasskeyRefusal | { readonly session: string }> {
  const { id: expectedRPID, origin } = relyingPartyOf(cityOrigin(context.settings, city));
  return context.database.inCity(city.id, async (tx) => {
    if (!(await takeChallenge(context, tx, answer.challenge, null)))
      return { refused: "challenge-over" };
    const credential = Buffer.from(answer.id, "base64url");
    const passkey = await store.findPasskeyLocked(tx, { credential });
    if (passkey === undefined) return { refused: "passkey-unknown" };
    const account = passkey.account_id;
    if (answer.response.userHandle !== Buffer.from(account).toString("base64url"))
      return { refused: "passkey-refused" };
    const verified = await verifyAuthenticationResponse({
      response: answer as unknown as AuthenticationResponseJSON,
      expectedChallenge: answer.challenge,
      expectedOrigin: origin,
      expectedRPID,
      credential: {
        id: answer.id,
        publicKey: new Uint8Array(passkey.public_key),
        counter: passkey.counter,
      },
      requireUserVerification: true,
    }).catch(refusalOf);
    if ("refused" in verified) return verified;
    if (!verified.verified) return { refused: "passkey-refused" };
    const holder = await findHolder(tx, account);
    if (holder === undefined || holder.roles.length === 0) return { refused: "passkey-unknown" };
    const at = context.now();
    const counter = verified.authenticationInfo.newCounter;
    await store.updatePasskeyUsed(tx, { counter, at, id: passkey.id });
    return { session: await beginSession(context, tx, account, { way: "passkey", device }) };
  });
}

/** The library throws whatever is wrong with an answer, in words only. */
export function refusalOf(error: unknown): Refusal<"not-verified" | "passkey-refused"> {
  const unverified = error instanceof Error && /user could not be verified/i.test(error.message);
  return { refused: unverified ? "not-verified" : "passkey-refused" };
}
