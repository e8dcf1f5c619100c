import { describe, expect, test } from "vitest";
import { signInAs, testApp, valueIn } from "../../../../tests/support/test-app.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { aPerson, listPeople } from "../../accounts/testing.ts";
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

describe("/work/people", () => {
  test("is for coordinators and the auditor, of this city", async () => {
    const { context, app, city, home } = await aPlace();
    const other = await aPlace();
    const stranger = await signInAs(context, other.city.id, "coordinator");
    expect((await app.get(`${home}/work/people`)).status).toBe(403);
    const reader = await signInAs(context, city.id, "reader");
    const read = await app.page(`${home}/work/people`, { cookie: reader });
    expect(read).toContain("A reader");
    expect(read).not.toContain('<form action="/');
    for (const role of ["body-secretary", "contributor", "editor"] as const) {
      const cookie = await signInAs(context, city.id, role);
      expect((await app.get(`${home}/work/people`, { cookie })).status).toBe(403);
      const sent = { name: "A", email: "a@b.example", role: "reader" };
      expect((await app.post(`${home}/work/people`, sent, { cookie })).status).toBe(403);
    }
    expect((await app.get(`${home}/work/people`, { cookie: stranger })).status).toBe(403);
    const cookie = await signInAs(context, city.id, "coordinator");
    expect(await app.page(`${home}/work/people`, { cookie })).toContain("A body-secretary");
  });

  test("invites, by a letter that signs the person in", async () => {
    const { context, app, city, home } = await aPlace();
    const cookie = await signInAs(context, city.id, "coordinator");
    const sent = { name: "Ola", email: "Ola@city.example", role: "contributor" };
    const answer = await app.post(`${home}/work/people`, sent, { cookie });
    expect(answer.headers.get("location")).toBe(`${home}/work/people?done=invited`);
    expect(context.letters).toMatchObject([{ to: "ola@city.example" }]);
    const path = context.letters[0]?.text.match(/rosario\.test(\/\S+)/)?.[1] ?? "";
    const used = await app.post(path, {});
    expect(cookieOf(used)).toMatch(/^rosario-\S+=.+/);
    const page = await app.page(`${home}/work/people?done=invited`, { cookie });
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
    const answer = await app.post(`${home}/work/people`, sent, { cookie });
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
    const answer = await app.post(`${home}/work/people`, sent, { cookie });
    expect(answer.headers.get("location")).toBe(`${home}/work/people?done=not-sent`);
    const page = await app.page(`${home}/work/people?done=not-sent`, { cookie });
    expect(page).toContain("The mail server has not taken the invitation yet");
  });

  test("ends a role, but not the last coordinator's", async () => {
    const { context, app, city, home } = await aPlace();
    const cookie = await signInAs(context, city.id, "coordinator");
    const { account } = await aPerson(context, city.id, { role: "reader", name: "Ola" });
    const path = `${home}/work/people/ended-roles`;
    const answer = await app.post(path, { account, role: "reader" }, { cookie });
    expect(answer.headers.get("location")).toBe(`${home}/work/people?done=ended`);
    const again = await app.post(path, { account, role: "reader" }, { cookie });
    expect(again.status).toBe(422);
    const people = await listPeople(context, city.id);
    const last = people.find(({ roles }) => roles.includes("coordinator"))?.id ?? "";
    const refused = await app.post(path, { account: last, role: "coordinator" }, { cookie });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("This is the only coordinator.");
    expect((await app.post(path, { account: "1", role: "reader" }, { cookie })).status).toBe(422);
    expect((await app.post(path, { account, role: "reader" })).status).toBe(403);
  });
});
