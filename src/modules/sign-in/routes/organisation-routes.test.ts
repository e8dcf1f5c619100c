import { describe, expect, test } from "vitest";
import { testOpenIdProvider } from "../../../../tests/support/openid-provider.ts";
import { signInAs, testApp } from "../../../../tests/support/test-app.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../../tests/support/test-database.ts";
import { readSettings } from "../../../platform/settings.ts";
import { listPeople } from "../../accounts/index.ts";
import { aPerson, theHost } from "../../accounts/testing.ts";
import { aCity } from "../../city/testing.ts";
import { foundDepartment, listDepartments } from "../../departments/index.ts";

const database = await testDatabase();
const BASE = "http://rosario.test";
const kari = {
  sub: "kari-1",
  name: "Kari Nordmann",
  email: "kari@city.example",
  email_verified: true,
};

/** A city, and a provider where its people sign in; `more` are further settings. */
async function aPlace(more: Readonly<Record<string, string>> = {}) {
  const plain = testContext(database);
  const city = await aCity(plain, { name: { en: "Testby" } });
  const home = `/${city.slug}`;
  const provider = await testOpenIdProvider({
    returnTo: [`${BASE}${home}/sign-in/organisation/answer`],
    afterSignOut: [`${BASE}${home}`],
  });
  const settings = readSettings({
    BASE_URL: BASE,
    TIME_ZONE: "Europe/Oslo",
    ...provider.settings,
    ...more,
  });
  if ("refused" in settings) throw new Error(settings.problems.join());
  const context = { ...plain, settings };
  const app = testApp(context);
  provider.setPerson(kari);
  /** To the provider, where the person is let in at once: the address of the way back, and the cookie that the browser holds. */
  const go = async (part = "", session?: string) => {
    const visit = session === undefined ? {} : { cookie: session };
    const begun = await app.get(`${home}/sign-in/organisation${part}`, visit);
    expect(begun.status).toBe(302);
    const cookie = cookieOf(begun);
    const back = await throughProvider(begun.headers.get("location") ?? "");
    return { cookie, back: back.slice(BASE.length) };
  };
  const signIn = async () => {
    const { cookie, back } = await go();
    return app.get(back, { cookie });
  };
  /** The status and the heading of a visit that ends at a page. */
  const refusal = async (answer: Response) => {
    expect(answer.headers.getSetCookie().filter((one) => one.startsWith("rosario-"))).toEqual([]);
    const [, heading = ""] = /<h1>(.*?)<\/h1>/.exec(await answer.text()) ?? [];
    return [answer.status, heading];
  };
  const rolesOf = async (email: string) => {
    const people = await listPeople(context, city.id);
    return people.find((one) => one.email === email)?.roles;
  };
  return { context, city, home, app, provider, go, signIn, refusal, rolesOf };
}

function cookieOf(answer: Response): string {
  return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
}

/** Follows the provider's redirects as a browser would, up to the address that leads back. */
async function throughProvider(first: string): Promise<string> {
  const jar = new Map<string, string>();
  let next = first;
  for (let hops = 0; hops < 10; hops += 1) {
    if (next.startsWith(BASE)) return next;
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(next, { redirect: "manual", headers: { cookie } });
    for (const one of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      jar.set(name, value);
    }
    next = new URL(answer.headers.get("location") ?? "", next).href;
  }
  throw new Error("The provider leads nowhere");
}

/** The session's cookie after signing in. */
function sessionOf(answer: Response): string {
  expect(answer.status).toBe(303);
  const set = answer.headers.getSetCookie().find((one) => one.startsWith("rosario-"));
  return set?.split(";")[0] ?? "";
}

describe("the organisation's sign-in", () => {
  test("is offered where the installation has one, and nowhere else", async () => {
    const { app, home } = await aPlace();
    expect(await app.page(`${home}/sign-in`)).toContain("Sign in with City Directory");
    const plain = testContext(database);
    const other = await aCity(plain, {});
    const without = testApp(plain);
    expect(await without.page(`/${other.slug}/sign-in`)).not.toContain("organisation");
    for (const part of ["", "/answer", "/ended"])
      expect((await without.get(`/${other.slug}/sign-in/organisation${part}`)).status).toBe(404);
    expect((await without.get(`/${other.slug}/sign-in/organisation/known`)).status).toBe(403);
    const cookie = await signInAs(plain, other.id, "reader");
    const known = await without.get(`/${other.slug}/sign-in/organisation/known`, { cookie });
    expect(known.headers.get("location")).toBe(`/${other.slug}/account`);
  });

  test("asks with PKCE, state, nonce and the exact way back, and shows no secret in the address", async () => {
    const { app, home, context } = await aPlace();
    const begun = await app.get(`${home}/sign-in/organisation`);
    const asked = new URL(begun.headers.get("location") ?? "").searchParams;
    expect(Object.fromEntries(asked)).toEqual({
      client_id: "rosario",
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: "S256",
      nonce: expect.any(String),
      redirect_uri: `${BASE}${home}/sign-in/organisation/answer`,
      response_type: "code",
      scope: "openid profile email",
      state: expect.any(String),
    });
    expect(begun.headers.get("location")).not.toContain(context.settings.oidc?.clientSecret);
    expect(begun.headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Lax$/);
  });

  test("lets in whoever has an account with the checked address, and binds it to their number there", async () => {
    const { context, city, home, app, provider, signIn } = await aPlace();
    const { account } = await aPerson(context, city.id, { email: kari.email, role: "contributor" });
    const first = await signIn();
    expect(first.headers.get("location")).toBe(`${home}/desk`);
    const page = await app.page(`${home}/account`, { cookie: sessionOf(first) });
    expect(page).toContain("your organisation’s sign-in");
    // Another address there, the same number: still the same person here.
    provider.setPerson({ ...kari, email: "kari.hansen@city.example" });
    sessionOf(await signIn());
    const bound = await ownerQuery(
      "select account_id, subject from sign_in.identity where city_id = $1",
      [city.id],
    );
    expect(bound).toEqual([{ account_id: account, subject: "kari-1" }]);
  });

  test("does not let in somebody else who has got the address", async () => {
    const { context, city, provider, signIn, refusal } = await aPlace();
    await aPerson(context, city.id, { email: kari.email });
    sessionOf(await signIn());
    provider.setPerson({ ...kari, sub: "somebody-else" });
    expect(await refusal(await signIn())).toEqual([403, "This address is somebody else’s"]);
  });

  test.each([
    ["is not checked", { email_verified: false }],
    ["is not said to be checked", { email_verified: undefined }],
    ["is missing", { email: undefined }],
    ["is none", { email: "kari" }],
  ])("binds nobody by an address that %s", async (_, wrong) => {
    const { context, city, provider, signIn, refusal } = await aPlace();
    await aPerson(context, city.id, { email: kari.email });
    provider.setPerson({ ...kari, ...wrong });
    expect(await refusal(await signIn())).toEqual([
      403,
      "City Directory told no checked e-mail address",
    ]);
    expect(
      await ownerQuery("select 1 from sign_in.identity where city_id = $1", [city.id]),
    ).toEqual([]);
  });

  test("takes the address from another claim where the host says so", async () => {
    const { context, city, provider, signIn } = await aPlace({
      OIDC_EMAIL_CLAIM: "preferred_username",
    });
    await aPerson(context, city.id, { email: kari.email });
    provider.setPerson({ sub: "k", name: "Kari", preferred_username: "Kari@City.example" });
    sessionOf(await signIn());
  });

  test("is tied to the account of somebody who has just signed in, where the provider tells no address", async () => {
    const { context, city, home, app, provider, signIn, go } = await aPlace();
    provider.setPerson({ sub: "without-address" });
    const cookie = await signInAs(context, city.id, "reader");
    expect(await app.page(`${home}/account`, { cookie })).toContain(
      "Sign in with City Directory from now on",
    );
    const { cookie: attempt, back } = await go("/known", cookie);
    const tied = sessionOf(await app.get(back, { cookie: `${cookie}; ${attempt}` }));
    expect(await app.page(`${home}/account`, { cookie: tied })).toContain("A reader");
    const later = sessionOf(await signIn());
    expect(await app.page(`${home}/account`, { cookie: later })).toContain(
      "You can sign in with City Directory.",
    );
    // Whoever is known there as one person does not become another here.
    const other = await signInAs(context, city.id, "contributor");
    const again = await go("/known", other);
    const refused = await app.get(again.back, { cookie: `${other}; ${again.cookie}` });
    expect(await refused.text()).toContain("This address is somebody else’s");
  });

  test("is tied to nobody who signed in long ago, is not signed in, or comes from another site", async () => {
    const { context, city, home, app } = await aPlace();
    const path = `${home}/sign-in/organisation/known`;
    expect((await app.get(path)).status).toBe(403);
    const cookie = await signInAs(context, city.id, "reader");
    const headers = { "sec-fetch-site": "cross-site" };
    expect((await app.get(path, { cookie, headers })).status).toBe(403);
    context.setNow("2026-06-01T12:10:01Z");
    expect((await app.get(path, { cookie })).status).toBe(403);
    expect(await app.page(`${home}/account`, { cookie })).toContain("within the last ten minutes");
  });

  test("says plainly to somebody without a role that they have none, and makes no account", async () => {
    const { signIn, refusal, rolesOf } = await aPlace();
    expect(await refusal(await signIn())).toEqual([403, "You have no role here"]);
    expect(await rolesOf(kari.email)).toBeUndefined();
  });

  test("lets nobody in whose last role has ended", async () => {
    const { context, city, signIn, refusal } = await aPlace();
    const { account } = await aPerson(context, city.id, { email: kari.email, role: "reader" });
    sessionOf(await signIn());
    await ownerQuery("update accounts.role_grant set ended_at = now() where account_id = $1", [
      account,
    ]);
    expect(await refusal(await signIn())).toEqual([403, "You have no role here"]);
  });
});

describe("what can go wrong on the way", () => {
  test("a state that was not given is refused", async () => {
    const { context, city, app, go, refusal } = await aPlace();
    await aPerson(context, city.id, { email: kari.email });
    const { cookie, back } = await go();
    const wrong = back.replace(/state=[^&]+/, "state=made-up");
    expect(await refusal(await app.get(wrong, { cookie }))).toEqual([
      403,
      "The answer of City Directory does not hold",
    ]);
  });

  test("an answer is good once: neither its code nor its cookie lets anybody in again", async () => {
    const { context, city, app, go, refusal } = await aPlace();
    await aPerson(context, city.id, { email: kari.email });
    const { cookie, back } = await go();
    sessionOf(await app.get(back, { cookie }));
    expect(await refusal(await app.get(back, { cookie }))).toEqual([403, "This sign-in is over"]);
    // With a fresh attempt's cookie, the old code is still used up.
    const { cookie: fresh, back: second } = await go();
    const code = /code=[^&]+/.exec(back)?.[0] ?? "";
    const replayed = second.replace(/code=[^&]+/, code);
    expect(await refusal(await app.get(replayed, { cookie: fresh }))).toEqual([
      403,
      "The answer of City Directory does not hold",
    ]);
  });

  test("an answer opens nothing in another browser, in another city, or after ten minutes", async () => {
    const { context, city, app, go, refusal, home } = await aPlace();
    await aPerson(context, city.id, { email: kari.email });
    const { cookie, back } = await go();
    expect(await refusal(await app.get(back))).toEqual([403, "This sign-in is over"]);
    const other = await aCity(context, {});
    const elsewhere = cookie.replace(city.slug, other.slug);
    const there = back.replace(home, `/${other.slug}`);
    expect(await refusal(await app.get(there, { cookie: elsewhere }))).toEqual([
      403,
      "This sign-in is over",
    ]);
    context.setNow("2026-06-01T12:10:00Z");
    expect(await refusal(await app.get(back, { cookie }))).toEqual([403, "This sign-in is over"]);
  });

  test.each<[string, (claims: Record<string, unknown>) => void]>([
    ["for another audience", (claims) => Object.assign(claims, { aud: "another" })],
    ["of another issuer", (claims) => Object.assign(claims, { iss: "https://evil.example" })],
    ["with another nonce", (claims) => Object.assign(claims, { nonce: "made-up" })],
    ["that is over", (claims) => Object.assign(claims, { exp: 1_600_000_000 })],
    ["about nobody", (claims) => delete claims.sub],
    ["about somebody else than the rest", (claims) => Object.assign(claims, { sub: "other" })],
  ])("a token %s is refused", async (_, change) => {
    const { context, city, provider, signIn, refusal } = await aPlace();
    await aPerson(context, city.id, { email: kari.email });
    provider.tamper(change);
    expect(await refusal(await signIn())).toEqual([
      403,
      "The answer of City Directory does not hold",
    ]);
    provider.tamper(undefined);
    sessionOf(await signIn());
  });

  test("a token that another key has signed is refused, whatever it says", async () => {
    const { context, city, provider, signIn, refusal } = await aPlace();
    await aPerson(context, city.id, { email: kari.email });
    provider.forge(true);
    expect(await refusal(await signIn())).toEqual([
      403,
      "The answer of City Directory does not hold",
    ]);
    provider.forge(false);
    sessionOf(await signIn());
  });

  test("whoever the provider does not let in is told so", async () => {
    const { provider, signIn, refusal } = await aPlace();
    provider.setPerson(undefined);
    expect(await refusal(await signIn())).toEqual([403, "City Directory did not let you in"]);
  });

  test("a sign-in weaker than asked is refused", async () => {
    const { context, city, app, home, provider, signIn, refusal } = await aPlace({
      OIDC_ACR: "high",
    });
    await aPerson(context, city.id, { email: kari.email });
    const begun = await app.get(`${home}/sign-in/organisation`);
    expect(begun.headers.get("location")).toContain("acr_values=high");
    for (const acr of [undefined, "low"]) {
      provider.setPerson({ ...kari, ...(acr === undefined ? {} : { acr }) });
      expect(await refusal(await signIn())).toEqual([403, "A stronger sign-in is needed"]);
    }
    provider.setPerson({ ...kari, acr: "high" });
    sessionOf(await signIn());
  });

  test("a provider that is down is said to be, in the visitor's language, and the link by mail works", async () => {
    const { context, city, app, home, provider } = await aPlace();
    await aPerson(context, city.id, { email: kari.email });
    await provider.stop();
    const answer = await app.get(`${home}/sign-in/organisation`, { cookie: "rosario_language=nb" });
    expect(answer.status).toBe(503);
    const page = await answer.text();
    expect(page).toContain("City Directory svarer ikke");
    expect(page).toContain(`href="${home}/sign-in"`);
    await app.post(`${home}/sign-in`, { email: kari.email });
    expect(context.letters).toHaveLength(1);
  });

  test("a provider that goes down on the way is said to be", async () => {
    const { provider, app, go, refusal } = await aPlace();
    const { cookie, back } = await go();
    await provider.stop();
    expect(await refusal(await app.get(back, { cookie }))).toEqual([
      503,
      "City Directory does not answer",
    ]);
  });

  test("a provider that never answers is given up", async () => {
    const { provider, app, home, refusal } = await aPlace();
    provider.fallSilent();
    expect(await refusal(await app.get(`${home}/sign-in/organisation`))).toEqual([
      503,
      "City Directory does not answer",
    ]);
  });

  test("what the provider says of itself is asked once, and its keys with the first token", async () => {
    const { context, city, provider, signIn } = await aPlace();
    await aPerson(context, city.id, { email: kari.email });
    for (let times = 0; times < 3; times += 1) sessionOf(await signIn());
    expect(provider.asked.get("/.well-known/openid-configuration")).toBe(1);
    expect(provider.asked.get("/jwks") ?? 0).toBe(1);
  });
});

describe("groups", () => {
  const mapped = { OIDC_ROLES: "staff=contributor@housing, watchers=reader, chiefs=coordinator" };

  test("give somebody new a role and a place, recorded without their name", async () => {
    const { context, city, provider, signIn, rolesOf } = await aPlace(mapped);
    await foundDepartment(context, city.id, theHost, { name: { en: "Housing" }, slug: "housing" });
    provider.setPerson({ ...kari, groups: ["staff", "unheard-of"] });
    sessionOf(await signIn());
    expect(await rolesOf(kari.email)).toEqual(["contributor"]);
    const departments = await database.readCity(city.id, (tx) => listDepartments(tx));
    expect(departments[0]?.people).toHaveLength(1);
    const entries = await ownerQuery<{ body: string }>(
      "select body from ledger.entry where city_id = $1 and body like '%role.given%'",
      [city.id],
    );
    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).not.toMatch(/kari/i);
  });

  test("end what they gave, and leave what was given by hand", async () => {
    const { context, city, provider, signIn, rolesOf, refusal } = await aPlace(mapped);
    provider.setPerson({ ...kari, groups: ["staff", "watchers"] });
    sessionOf(await signIn());
    expect(await rolesOf(kari.email)).toEqual(["contributor", "reader"]);
    provider.setPerson({ ...kari, groups: ["watchers"] });
    sessionOf(await signIn());
    expect(await rolesOf(kari.email)).toEqual(["reader"]);
    await aPerson(context, city.id, { email: kari.email, role: "statistician" });
    provider.setPerson({ ...kari, groups: [] });
    sessionOf(await signIn());
    expect(await rolesOf(kari.email)).toEqual(["statistician"]);
    await ownerQuery("update accounts.role_grant set ended_at = now() where city_id = $1", [
      city.id,
    ]);
    expect(await refusal(await signIn())).toEqual([403, "You have no role here"]);
  });

  test("leave a role that somebody had by hand before, when they lose the group", async () => {
    const { context, city, provider, signIn, rolesOf } = await aPlace(mapped);
    await aPerson(context, city.id, { email: kari.email, role: "reader" });
    provider.setPerson({ ...kari, groups: ["watchers"] });
    sessionOf(await signIn());
    provider.setPerson({ ...kari, groups: [] });
    sessionOf(await signIn());
    expect(await rolesOf(kari.email)).toEqual(["reader"]);
  });

  test("give no role on the other side, and change nothing then", async () => {
    const { context, city, provider, signIn, refusal, rolesOf } = await aPlace({
      OIDC_ROLES: "staff=contributor, watchers=reader, council=body-secretary",
    });
    provider.setPerson({ ...kari, groups: ["staff", "watchers", "council"] });
    const heading = "Your groups give roles on two sides";
    expect(await refusal(await signIn())).toEqual([403, heading]);
    expect(await rolesOf(kari.email)).toBeUndefined();
    await aPerson(context, city.id, { email: kari.email, role: "coordinator" });
    provider.setPerson({ ...kari, groups: ["watchers", "council"] });
    expect(await refusal(await signIn())).toEqual([403, heading]);
    expect(await rolesOf(kari.email)).toEqual(["coordinator"]);
  });

  test("do not take the last coordinator away", async () => {
    const { context, city, provider, signIn, rolesOf } = await aPlace(mapped);
    provider.setPerson({ ...kari, groups: ["chiefs"] });
    sessionOf(await signIn());
    provider.setPerson({ ...kari, groups: ["watchers"] });
    sessionOf(await signIn());
    expect(await rolesOf(kari.email)).toEqual(["coordinator", "reader"]);
    await aPerson(context, city.id, { email: "ola@city.example" });
    sessionOf(await signIn());
    expect(await rolesOf(kari.email)).toEqual(["reader"]);
  });

  test("only propose a role that takes two people", async () => {
    const { provider, signIn, refusal, rolesOf } = await aPlace({
      OIDC_ROLES: "council=body-secretary",
    });
    provider.setPerson({ ...kari, groups: ["council"] });
    expect(await refusal(await signIn())).toEqual([403, "You have no role here"]);
    expect(await rolesOf(kari.email)).toEqual([]);
  });

  test("of one city give nothing in another", async () => {
    const place = await aPlace({ OIDC_ROLES: "staff=elsewhere:contributor" });
    place.provider.setPerson({ ...kari, groups: ["staff"] });
    expect(await place.refusal(await place.signIn())).toEqual([403, "You have no role here"]);
  });

  test("may stand deeper in the claims, and a role that nobody knows gives nothing", async () => {
    const { provider, signIn, rolesOf } = await aPlace({
      OIDC_ROLES_CLAIM: "realm_access.roles",
      OIDC_ROLES: "staff=reader,boss=emperor",
    });
    provider.setPerson({ ...kari, realm_access: { roles: ["staff", "boss"] } });
    sessionOf(await signIn());
    expect(await rolesOf(kari.email)).toEqual(["reader"]);
  });
});

test("signing out here leads to the page that tells where one is signed in still", async () => {
  const { context, city, app, home, provider, signIn } = await aPlace();
  await aPerson(context, city.id, { email: kari.email });
  const cookie = sessionOf(await signIn());
  const out = await app.post(`${home}/sign-out`, {}, { cookie });
  expect(out.headers.get("location")).toBe(`${home}/sign-in/organisation/ended`);
  const page = await app.page(`${home}/sign-in/organisation/ended`);
  expect(page).toContain("You are signed out");
  const href = /href="([^"]+\/session\/end[^"]*)"/.exec(page)?.[1]?.replaceAll("&amp;", "&") ?? "";
  expect(href.startsWith(provider.issuer)).toBe(true);
  expect(new URL(href).searchParams.get("post_logout_redirect_uri")).toBe(`${BASE}${home}`);
  expect((await fetch(href)).status).toBe(200);
});
