import { describe, expect, test } from "vitest";
import { signInAs, testApp, valueIn } from "../../../../tests/support/test-app.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { aPerson } from "../../accounts/testing.ts";
import { aCity } from "../../city/testing.ts";

const database = await testDatabase();

/** A city with an application and a mailbox of its own. */
async function aPlace() {
  const context = testContext(database);
  const city = await aCity(context, { name: { en: "Testby", nb: "Prøveby" } });
  return { context, app: testApp(context), city, home: `/${city.slug}` };
}

/** The cookie that a browser would send after this answer. */
function cookieOf(answer: Response): string {
  return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
}

describe("signing in", () => {
  test("goes from the form through the mail and a button to the desk", async () => {
    const { context, app, city, home } = await aPlace();
    await aPerson(context, city.id, { email: "kari@city.example", name: "Kari" });
    expect(await app.page(`${home}/sign-in`)).toContain("Your e-mail address");
    const asked = await app.post(`${home}/sign-in`, { email: "kari@city.example" });
    expect(asked.status).toBe(200);
    const path = context.letters[0]?.text.match(/rosario\.test(\/\S+)/)?.[1] ?? "";
    expect(path).toMatch(new RegExp(`^${home}/sign-in/`));

    const opened = await app.get(path);
    expect(opened.status).toBe(200);
    expect(opened.headers.get("set-cookie")).toBeNull();
    const used = await app.post(path, {});
    expect(used.status).toBe(303);
    expect(used.headers.get("location")).toBe(`${home}/desk`);
    expect(used.headers.get("set-cookie")).toContain("Path=/;");
    expect(used.headers.get("set-cookie")).toMatch(/HttpOnly.*SameSite=Lax/);
    const page = await app.page(`${home}/work/people`, { cookie: cookieOf(used) });
    expect(page).toContain("Signed in as <strong>Kari</strong>");

    expect((await app.get(path)).status).toBe(410);
    const again = await app.post(path, {});
    expect(again.status).toBe(410);
    expect(again.headers.get("set-cookie")).toBeNull();
  });

  test("shows the same page whether the address is known or not", async () => {
    const { context, app, city, home } = await aPlace();
    await aPerson(context, city.id, { email: "kari@city.example" });
    const ask = async (email: string) => {
      const answer = await app.post(`${home}/sign-in`, { email });
      return { status: answer.status, text: await answer.text() };
    };
    const known = await ask("kari@city.example");
    expect(await ask("nobody@city.example")).toEqual(known);
    expect(context.letters).toHaveLength(1);
    for (let times = 0; times < 6; times += 1)
      expect(await ask("kari@city.example")).toEqual(known);
    expect(context.letters).toHaveLength(5);
  });

  test("asks for an address that can be one, and keeps what was typed", async () => {
    const { app, home } = await aPlace();
    const answer = await app.post(`${home}/sign-in`, { email: "kari@" });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(valueIn(page, "email")).toBe("kari@");
    expect(page).toContain('href="#email"');
  });

  test("writes in the language of the page", async () => {
    const { context, app, city, home } = await aPlace();
    await aPerson(context, city.id, { email: "kari@city.example" });
    const cookie = "rosario_language=nb";
    await app.post(`${home}/sign-in`, { email: "kari@city.example" }, { cookie });
    expect(context.letters[0]?.subject).toBe("Lenke for å logge inn hos Prøveby");
  });

  test("says what is wrong with a link that can't be used", async () => {
    const { context, app, city, home } = await aPlace();
    await aPerson(context, city.id, { email: "kari@city.example" });
    await app.post(`${home}/sign-in`, { email: "kari@city.example" });
    const path = context.letters[0]?.text.match(/rosario\.test(\/\S+)/)?.[1] ?? "";
    context.setNow("2026-06-01T13:00:00Z");
    expect((await app.get(path)).status).toBe(410);
    expect(await (await app.post(path, {})).text()).toContain("This link has expired");
    expect((await app.get(`${home}/sign-in/made-up`)).status).toBe(404);
    expect((await app.post(`${home}/sign-in/made-up`, {})).status).toBe(404);
  });

  test("can't be begun by another site", async () => {
    const { context, app, city, home } = await aPlace();
    await aPerson(context, city.id, { email: "kari@city.example" });
    const headers = { "sec-fetch-site": "cross-site" };
    const answer = await app.post(`${home}/sign-in`, { email: "kari@city.example" }, { headers });
    expect(answer.status).toBe(403);
    expect(context.letters).toEqual([]);
  });
});

test("a session ends with signing out, and its cookie is taken back", async () => {
  const { context, app, city, home } = await aPlace();
  const cookie = await signInAs(context, city.id, "coordinator");
  const answer = await app.post(`${home}/sign-out`, {}, { cookie });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("set-cookie")).toMatch(/^rosario-\S+=;.*Max-Age=0/);
  expect((await app.get(`${home}/work/people`, { cookie })).status).toBe(403);
  expect((await app.post(`${home}/sign-out`, {})).status).toBe(303);
});
