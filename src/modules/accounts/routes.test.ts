import { describe, expect, test } from "vitest";
import { signInAs, testApp, valueIn } from "../../../tests/support/test-app.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { aCity } from "../city/testing.ts";
import { listPeople } from "./list-people.ts";
import { aPerson } from "./testing.ts";

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
    expect(used.headers.get("set-cookie")).toContain(`Path=${home};`);
    expect(used.headers.get("set-cookie")).toMatch(/HttpOnly.*SameSite=Lax/);
    const page = await app.page(`${home}/people`, { cookie: cookieOf(used) });
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
  expect(answer.headers.get("set-cookie")).toMatch(/rosario_session=;.*Max-Age=0/);
  expect((await app.get(`${home}/people`, { cookie })).status).toBe(403);
  expect((await app.post(`${home}/sign-out`, {})).status).toBe(303);
});

describe("/people", () => {
  test("is for coordinators, of this city", async () => {
    const { context, app, city, home } = await aPlace();
    const other = await aPlace();
    const stranger = await signInAs(context, other.city.id, "coordinator");
    expect((await app.get(`${home}/people`)).status).toBe(403);
    for (const role of ["body-secretary", "contributor", "reader"] as const) {
      const cookie = await signInAs(context, city.id, role);
      expect((await app.get(`${home}/people`, { cookie })).status).toBe(403);
      const sent = { name: "A", email: "a@b.example", role: "reader" };
      expect((await app.post(`${home}/people`, sent, { cookie })).status).toBe(403);
    }
    expect((await app.get(`${home}/people`, { cookie: stranger })).status).toBe(403);
    const cookie = await signInAs(context, city.id, "coordinator");
    expect(await app.page(`${home}/people`, { cookie })).toContain("A body-secretary");
  });

  test("invites, by a letter that signs the person in", async () => {
    const { context, app, city, home } = await aPlace();
    const cookie = await signInAs(context, city.id, "coordinator");
    const sent = { name: "Ola", email: "Ola@city.example", role: "contributor" };
    const answer = await app.post(`${home}/people`, sent, { cookie });
    expect(answer.headers.get("location")).toBe(`${home}/people?done=invited`);
    expect(context.letters).toMatchObject([{ to: "ola@city.example" }]);
    const path = context.letters[0]?.text.match(/rosario\.test(\/\S+)/)?.[1] ?? "";
    const used = await app.post(path, {});
    expect(cookieOf(used)).toMatch(/^rosario_session=.+/);
    const page = await app.page(`${home}/people?done=invited`, { cookie });
    expect(page).toContain("The invitation is sent.");
    expect(page).toContain("ola@city.example");
  });

  test.each([
    [{ name: "" }, "name", "Write the person&#39;s name."],
    [{ email: "ola" }, "email", "Write an e-mail address"],
    [{ role: "" }, "role", "Choose a role."],
    [{ role: "host" }, "role", "Choose a role."],
    [{ email: "judge@city.example" }, "role", "already has a role on the other side"],
  ])("refuses %j and keeps what was typed", async (wrong, field, sentence) => {
    const { context, app, city, home } = await aPlace();
    await aPerson(context, city.id, { email: "judge@city.example", role: "body-secretary" });
    const cookie = await signInAs(context, city.id, "coordinator");
    const sent = { name: "Ola", email: "ola@city.example", role: "contributor", ...wrong };
    const answer = await app.post(`${home}/people`, sent, { cookie });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain(`href="#${field}"`);
    expect(page.replaceAll("'", "&#39;")).toContain(sentence);
    expect(valueIn(page, "name")).toBe(sent.name);
    expect(valueIn(page, "email")).toBe(sent.email);
    expect(context.letters).toEqual([]);
  });

  test("says when the invitation could not be sent", async () => {
    const { context, city, home } = await aPlace();
    const refusing = {
      ...context,
      mail: { way: "smtp" as const, send: async () => Promise.reject(new Error("refused")) },
    };
    const app = testApp(refusing);
    const cookie = await signInAs(context, city.id, "coordinator");
    const sent = { name: "Ola", email: "ola@city.example", role: "contributor" };
    const answer = await app.post(`${home}/people`, sent, { cookie });
    expect(answer.headers.get("location")).toBe(`${home}/people?done=not-sent`);
    const page = await app.page(`${home}/people?done=not-sent`, { cookie });
    expect(page).toContain("The mail server has not taken the invitation yet");
  });

  test("ends a role, but not the last coordinator's", async () => {
    const { context, app, city, home } = await aPlace();
    const cookie = await signInAs(context, city.id, "coordinator");
    const { account } = await aPerson(context, city.id, { role: "reader", name: "Ola" });
    const path = `${home}/people/ended-roles`;
    const answer = await app.post(path, { account, role: "reader" }, { cookie });
    expect(answer.headers.get("location")).toBe(`${home}/people?done=ended`);
    const again = await app.post(path, { account, role: "reader" }, { cookie });
    expect(again.status).toBe(422);
    const people = await listPeople(context, city.id);
    const last = people.find(({ roles }) => roles.includes("coordinator"))?.id ?? "";
    const refused = await app.post(path, { account: last, role: "coordinator" }, { cookie });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("This is the only coordinator.");
    expect((await app.post(path, { account: "1", role: "reader" }, { cookie })).status).toBe(404);
    expect((await app.post(path, { account, role: "reader" })).status).toBe(403);
  });
});
