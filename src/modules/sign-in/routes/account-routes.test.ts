import { describe, expect, test } from "vitest";
import { testApp } from "../../../../tests/support/test-app.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../../tests/support/test-database.ts";
import { readSettings } from "../../../platform/settings.ts";
import { aPerson } from "../../accounts/testing.ts";
import { aCity } from "../../city/testing.ts";
import { aLinkSecret } from "../testing.ts";

const database = await testDatabase();
const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

/** A city with one person, who can sign in as often as a test wants. */
async function aPlace(baseUrl = "http://rosario.test") {
  const settings = readSettings({ BASE_URL: baseUrl, TIME_ZONE: "Europe/Oslo" });
  if ("refused" in settings) throw new Error(settings.problems.join());
  const context = { ...testContext(database), settings };
  const city = await aCity(context, { name: { en: "Testby" } });
  const app = testApp(context);
  const home = `/${city.slug}`;
  const { account } = await aPerson(context, city.id, { name: "Kari", email: "kari@city.example" });
  const signIn = async (visit: { cookie?: string; userAgent?: string } = {}) => {
    const { cookie, userAgent = FIREFOX } = visit;
    const secret = await aLinkSecret(context, city.id, account);
    const headers = { "user-agent": userAgent };
    const given = cookie === undefined ? { headers } : { headers, cookie };
    const used = await app.post(`${home}/sign-in/${secret}`, {}, given);
    return used.headers.get("set-cookie")?.split(";")[0] ?? "";
  };
  const sessions = async (cookie: string) =>
    [
      ...(await app.page(`${home}/account`, { cookie })).matchAll(
        /name="session" value="([0-9a-f-]{36})"/g,
      ),
    ].map(([, id]) => id ?? "");
  return { context, city, app, home, account, signIn, sessions };
}

describe("the cookie of a session", () => {
  test("is the host's alone over HTTPS, one for each city", async () => {
    const { app, city, home, context, account } = await aPlace("https://rights.city.example");
    const secret = await aLinkSecret(context, city.id, account);
    const used = await app.post(`${home}/sign-in/${secret}`, {});
    const cookie = used.headers.get("set-cookie") ?? "";
    expect(cookie.startsWith(`__Host-rosario-${city.slug}=`)).toBe(true);
    expect(cookie).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const pair = cookie.split(";")[0] ?? "";
    expect(await app.page(`${home}/account`, { cookie: pair })).toContain("kari@city.example");
    const ended = await app.post(`${home}/sign-out`, {}, { cookie: pair });
    expect(ended.headers.get("set-cookie")).toMatch(/^__Host-rosario-.*Max-Age=0.*Secure/);
  });

  test("of one city opens no other", async () => {
    const place = await aPlace();
    const other = await aCity(place.context, { name: { en: "Elsewhere" } });
    const cookie = await place.signIn();
    const renamed = cookie.replace(place.city.slug, other.slug);
    for (const sent of [cookie, renamed])
      expect((await place.app.get(`/${other.slug}/account`, { cookie: sent })).status).toBe(403);
  });

  test("is a new one after signing in again, and the old session is over", async () => {
    const { app, home, signIn } = await aPlace();
    const first = await signIn();
    const second = await signIn({ cookie: first });
    expect(second).not.toBe(first);
    expect((await app.get(`${home}/account`, { cookie: first })).status).toBe(403);
    expect((await app.get(`${home}/account`, { cookie: second })).status).toBe(200);
  });

  test("is replaced in the browser when the person gets a role", async () => {
    const { app, context, city, home, signIn } = await aPlace();
    const cookie = await signIn();
    await aPerson(context, city.id, { role: "contributor", email: "kari@city.example" });
    const visit = await app.get(`${home}/account`, { cookie });
    const replaced = visit.headers.get("set-cookie")?.split(";")[0] ?? "";
    expect(replaced.split("=")[0]).toBe(cookie.split("=")[0]);
    expect(replaced).not.toBe(cookie);
    expect((await app.get(`${home}/account`, { cookie: replaced })).status).toBe(200);
  });

  test("stays gone when signing out is the first visit after a role came", async () => {
    const { app, context, city, home, signIn } = await aPlace();
    const cookie = await signIn();
    await aPerson(context, city.id, { role: "contributor", email: "kari@city.example" });
    const out = await app.post(`${home}/sign-out`, {}, { cookie });
    expect(out.headers.getSetCookie()).toEqual([expect.stringMatching(/Max-Age=0/)]);
  });
});

describe("my account", () => {
  test("is for whoever is signed in", async () => {
    const { app, home } = await aPlace();
    expect((await app.get(`${home}/account`)).status).toBe(403);
    for (const path of ["passkeys", "passkeys/options", "passkeys/removed", "sessions/ended"])
      expect((await app.post(`${home}/account/${path}`, {})).status).toBe(403);
  });

  test("lists where one is signed in, in plain words, and marks this one", async () => {
    const { app, home, signIn } = await aPlace();
    await signIn({ userAgent: "curl/8" });
    const cookie = await signIn();
    const answer = await app.get(`${home}/account`, { cookie });
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const page = await answer.text();
    expect(page).toContain("Firefox on Linux");
    expect(page).toContain("a device we do not know");
    expect(page).toContain("link by mail");
    expect(page).toContain("this one");
    expect(page).toContain("2 sessions");
    expect(page).toContain("1 Jun 2026, 14:00");
  });

  test("ends one of the sessions, and all others", async () => {
    const { app, home, signIn, sessions } = await aPlace();
    const [first, second, third] = [await signIn(), await signIn(), await signIn()];
    const others = await sessions(third);
    expect(others).toHaveLength(2);
    const path = `${home}/account/sessions/ended`;
    const ended = await app.post(path, { session: others[0] ?? "" }, { cookie: third });
    expect(ended.headers.get("location")).toBe(`${home}/account?done=session-ended`);
    const open = async () =>
      Promise.all(
        [first, second, third].map(
          async (cookie) => (await app.get(`${home}/account`, { cookie })).status,
        ),
      );
    expect((await open()).sort()).toEqual([200, 200, 403]);
    await app.post(path, { session: "others" }, { cookie: third });
    expect(await open()).toEqual([403, 403, 200]);
  });

  test("ends nobody else's session, of this city or of another", async () => {
    const { app, context, city, home, signIn, sessions } = await aPlace();
    const mine = await signIn();
    await signIn();
    const { account } = await aPerson(context, city.id, { role: "reader" });
    const link = await aLinkSecret(context, city.id, account);
    const used = await app.post(`${home}/sign-in/${link}`, {});
    const theirs = used.headers.get("set-cookie")?.split(";")[0] ?? "";
    const [target = ""] = await sessions(mine);
    await app.post(`${home}/account/sessions/ended`, { session: target }, { cookie: theirs });
    await app.post(`${home}/account/sessions/ended`, { session: "others" }, { cookie: theirs });
    await app.post(`${home}/account/sessions/ended`, { session: "made up" }, { cookie: theirs });
    expect(await sessions(mine)).toEqual([target]);
  });

  test("offers a passkey within ten minutes of signing in, and asks to sign in again after", async () => {
    const { app, context, home, signIn } = await aPlace();
    context.setNow("2026-06-01T12:00:00Z");
    const cookie = await signIn();
    context.setNow("2026-06-01T12:10:00Z");
    expect(await app.page(`${home}/account`, { cookie })).toContain('data-passkey="new"');
    const options = await app.post(`${home}/account/passkeys/options`, {}, { cookie });
    expect(await options.json()).toMatchObject({
      rp: { id: "rosario.test" },
      attestation: "none",
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    });
    context.setNow("2026-06-01T12:10:01Z");
    expect(await app.page(`${home}/account`, { cookie })).not.toContain("data-passkey");
    const late = await app.post(`${home}/account/passkeys/options`, {}, { cookie });
    expect([late.status, await late.json()]).toEqual([403, { refused: "sign-in-again" }]);
  });

  test.each([
    "",
    "{}",
    "[]",
    "null",
    '{"id":1}',
    "{",
    '{"id":"a","rawId":"a","type":"public-key"}',
  ])("says that a passkey takes JavaScript when the form brings %j", async (answer) => {
    const { app, home, signIn } = await aPlace();
    const cookie = await signIn();
    const added = await app.post(`${home}/account/passkeys`, { answer, name: "work" }, { cookie });
    expect(added.status).toBe(422);
    const page = await added.text();
    expect(page).toContain("that takes JavaScript");
    expect(page).toContain('value="work"');
    const known = await app.post(`${home}/sign-in/passkeys`, { answer });
    expect(known.status).toBe(422);
    expect(await known.text()).toContain("that takes JavaScript");
  });

  test("keeps no secret of a session or a challenge in the clear", async () => {
    const { app, city, home, signIn } = await aPlace();
    const cookie = await signIn();
    const asked = await app.post(`${home}/account/passkeys/options`, {}, { cookie });
    const { challenge } = (await asked.json()) as { challenge: string };
    const rows = await ownerQuery<{ row: string }>(
      `select to_jsonb(c)::text as row from sign_in.passkey_challenge c where city_id = $1
       union all select to_jsonb(s)::text from sign_in.session s where city_id = $1`,
      [city.id],
    );
    expect(rows).toHaveLength(2);
    const all = rows.map(({ row }) => row).join();
    for (const secret of [challenge, cookie.split("=")[1] ?? "none"]) {
      expect(all).not.toContain(secret);
      expect(all).not.toContain(Buffer.from(secret).toString("hex"));
      expect(all).not.toContain(Buffer.from(secret, "base64url").toString("hex"));
    }
  });
});
