// Signing in with a passkey as a browser and its device do it, made here from keys, so that each part of the answer can be wrong alone.
import { createHash, createSign, generateKeyPairSync, randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { testContext } from "../../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../../tests/support/test-database.ts";
import { endRole } from "../../accounts/index.ts";
import { aPerson, theHost } from "../../accounts/testing.ts";
import { aCity } from "../../city/testing.ts";
import { resumeSession } from "../resume-session.ts";
import { signIn } from "../sign-in.ts";
import { aLinkSecret } from "../testing.ts";
import { askForNewPasskey } from "./add-passkey.ts";
import type { PasskeyAnswer } from "./relying-party.ts";
import { askForPasskey, signInWithPasskey } from "./sign-in-with-passkey.ts";

const database = await testDatabase();
const device = { browser: "Firefox", system: "Linux" };
const base64url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString("base64url");
const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest();

const PRESENT = 0x01;
const VERIFIED = 0x04;

/** What a device signs; each part may be another than it should be. */
type Signed = {
  readonly challenge: string;
  readonly counter?: number;
  readonly flags?: number;
  readonly origin?: string;
  readonly rpId?: string;
  readonly type?: string;
  readonly userHandle?: string;
};

/** A person with a passkey that has been used four times, in a city. */
async function aPlace() {
  const context = testContext(database);
  const city = await aCity(context, {});
  const { account } = await aPerson(context, city.id, { role: "reader" });
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const credential = randomBytes(16);
  const cose = Buffer.concat([
    Buffer.from("a5010203262001215820", "hex"),
    Buffer.from(x, "base64url"),
    Buffer.from("225820", "hex"),
    Buffer.from(y, "base64url"),
  ]);
  await ownerQuery(
    `insert into sign_in.passkey (city_id, id, account_id, credential_id, public_key, counter, name, added_at)
     values ($1, gen_random_uuid(), $2, $3, $4, 4, 'key', now())`,
    [city.id, account, credential, cose],
  );
  const sign = (signed: Signed): PasskeyAnswer => {
    const { challenge, counter = 5, flags = PRESENT | VERIFIED, type = "webauthn.get" } = signed;
    const { origin = "http://rosario.test", rpId = "rosario.test", userHandle = account } = signed;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const authenticatorData = Buffer.concat([sha256(rpId), Buffer.from([flags]), count]);
    const clientData = JSON.stringify({ type, challenge, origin, crossOrigin: false });
    const toSign = Buffer.concat([authenticatorData, sha256(clientData)]);
    return {
      id: base64url(credential),
      rawId: base64url(credential),
      type: "public-key",
      challenge,
      response: {
        clientDataJSON: base64url(clientData),
        authenticatorData: base64url(authenticatorData),
        signature: createSign("sha256").update(toSign).sign(privateKey, "base64url"),
        userHandle: base64url(userHandle),
      },
    };
  };
  const ask = async () => (await askForPasskey(context, city)).challenge;
  const send = (answer: PasskeyAnswer) => signInWithPasskey(context, city, answer, device);
  return { context, city, account, sign, ask, send };
}

describe("signInWithPasskey", () => {
  test("signs in its owner, by a session that says how", async () => {
    const { context, city, account, sign, ask, send } = await aPlace();
    const signedIn = await send(sign({ challenge: await ask() }));
    const session = "session" in signedIn ? signedIn.session : "";
    const resumed = await resumeSession(context, city.id, session);
    expect(resumed?.actor.accountId).toBe(account);
    expect(
      await ownerQuery("select way, browser from sign_in.session where city_id = $1", [city.id]),
    ).toEqual([{ way: "passkey", browser: "Firefox" }]);
  });

  test.each<[string, string, Partial<Signed>]>([
    ["without a check of the person", "not-verified", { flags: PRESENT }],
    ["without anybody there", "passkey-refused", { flags: VERIFIED }],
    ["for another site", "passkey-refused", { origin: "https://rosario.test.evil.example" }],
    ["for another host", "passkey-refused", { rpId: "evil.example" }],
    ["of the making of a passkey", "passkey-refused", { type: "webauthn.create" }],
    ["of somebody else", "passkey-refused", { userHandle: "somebody-else" }],
    ["with a counter that stands still", "passkey-refused", { counter: 4 }],
    ["with a counter that goes back", "passkey-refused", { counter: 1 }],
  ])("refuses what was signed %s: %s", async (_, refused, wrong) => {
    const { city, sign, ask, send } = await aPlace();
    expect(await send(sign({ challenge: await ask(), ...wrong }))).toEqual({ refused });
    expect(await ownerQuery("select 1 from sign_in.session where city_id = $1", [city.id])).toEqual(
      [],
    );
    // Nothing is spoiled for the owner.
    expect(await send(sign({ challenge: await ask() }))).toHaveProperty("session");
  });

  test("refuses a signature over something else", async () => {
    const { sign, ask, send } = await aPlace();
    const challenge = await ask();
    const { response } = sign({ challenge: await ask() });
    const answer = sign({ challenge });
    const signature = response.signature;
    expect(await send({ ...answer, response: { ...answer.response, signature } })).toEqual({
      refused: "passkey-refused",
    });
  });

  test("takes a challenge once, also when many answer at the same moment", async () => {
    const { sign, ask, send } = await aPlace();
    const answer = sign({ challenge: await ask() });
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(answer)));
    expect(answers.filter((one) => "session" in one)).toHaveLength(1);
    expect(answers.filter((one) => "refused" in one)).toEqual(
      Array.from({ length: 4 }, () => ({ refused: "challenge-over" })),
    );
  });

  test("takes no challenge after five minutes, none that was made up, and none of another city", async () => {
    const { context, sign, ask, send } = await aPlace();
    const other = await aPlace();
    const challenge = await ask();
    context.setNow("2026-06-01T12:05:00Z");
    expect(await send(sign({ challenge }))).toEqual({ refused: "challenge-over" });
    const madeUp = base64url(randomBytes(32));
    expect(await send(sign({ challenge: madeUp }))).toEqual({ refused: "challenge-over" });
    expect(await send(sign({ challenge: await other.ask() }))).toEqual({
      refused: "challenge-over",
    });
  });

  test("takes no challenge that was made for adding a passkey", async () => {
    const { context, city, account, sign, send } = await aPlace();
    const signedIn = await signIn(context, city.id, await aLinkSecret(context, city.id, account));
    const session = "session" in signedIn ? signedIn.session : "";
    const options = await askForNewPasskey(context, city, session, "York");
    const challenge = "challenge" in options ? options.challenge : "";
    expect(await send(sign({ challenge }))).toEqual({ refused: "challenge-over" });
  });

  test("knows no passkey of another city, none that was removed, and nobody without a role", async () => {
    const { context, city, account, sign, ask, send } = await aPlace();
    const other = await aPlace();
    expect(await other.send(sign({ challenge: await other.ask() }))).toEqual({
      refused: "passkey-unknown",
    });
    await ownerQuery("update sign_in.passkey set removed_at = now() where city_id = $1", [city.id]);
    expect(await send(sign({ challenge: await ask() }))).toEqual({ refused: "passkey-unknown" });
    await ownerQuery("update sign_in.passkey set removed_at = null where city_id = $1", [city.id]);
    await endRole(context, city.id, theHost, { account, role: "reader" });
    expect(await send(sign({ challenge: await ask() }))).toEqual({ refused: "passkey-unknown" });
  });

  test("is for the host of the city's own address, where it has one", async () => {
    const { context, city, sign } = await aPlace();
    const own = { ...city, domain: "rights.york.example" };
    const asked = await askForPasskey(context, own);
    expect(asked.rpId).toBe("rights.york.example");
    const { challenge } = asked;
    const there = { rpId: "rights.york.example", origin: "http://rights.york.example" };
    expect(
      await signInWithPasskey(context, own, sign({ challenge, ...there }), device),
    ).toHaveProperty("session");
  });

  test("asks everybody the same, whoever has a passkey here", async () => {
    const { context, city } = await aPlace();
    const empty = await aCity(context, {});
    const { challenge: one, ...here } = await askForPasskey(context, city);
    const { challenge: other, ...there } = await askForPasskey(context, empty);
    expect(here).toEqual(there);
    expect(here).toMatchObject({ userVerification: "required", rpId: "rosario.test" });
    expect(one).not.toBe(other);
  });
});
