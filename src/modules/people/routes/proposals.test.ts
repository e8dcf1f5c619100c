import { describe, expect, test } from "vitest";
import { signInAs, testApp } from "../../../../tests/support/test-app.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { listPeople } from "../../accounts/testing.ts";
import { aCity } from "../../city/testing.ts";

const database = await testDatabase();

/** Two coordinators; the first has proposed Berta as the body's secretary. */
async function proposed() {
  const context = testContext(database);
  const city = await aCity(context);
  const app = testApp(context);
  const home = `/${city.slug}`;
  const people = `${home}/work/people`;
  const first = await signInAs(context, city.id, "coordinator");
  const second = await signInAs(context, city.id, "coordinator");
  const sent = { name: "Berta", email: "berta@city.example", role: "body-secretary" };
  const answer = await app.post(people, sent, { cookie: first });
  expect(answer.headers.get("location")).toBe(`${people}?done=proposed`);
  const page = (cookie: string) => app.page(people, { cookie });
  const waiting = async (cookie: string) =>
    /name="proposal" value="([^"]+)"/.exec(await page(cookie))?.[1] ?? "";
  const proposal = await waiting(first);
  const decide = (cookie: string, decision: string, id = proposal) =>
    app.post(`${people}/proposals`, { proposal: id, decision }, { cookie });
  const berta = async () =>
    (await listPeople(context, city.id)).find(({ name }) => name === "Berta");
  return { context, app, home, people, first, second, page, waiting, decide, berta };
}

describe("a role of the body or of cases", () => {
  test("waits in sight, with its last day, and nobody is written to yet", async () => {
    const { context, first, second, page, berta } = await proposed();
    expect((await berta())?.roles).toEqual([]);
    expect(context.letters).toEqual([]);
    for (const cookie of [first, second]) {
      const html = await page(cookie);
      expect(html).toContain("Waiting for a second person");
      expect(html).toContain("Gets the role: secretary of the body");
      expect(html).toContain("15 June 2026");
    }
    expect(await page(first)).not.toContain("Confirm for Berta");
    expect(await page(second)).toContain("Confirm for Berta");
  });

  test("is given and told by letter when another coordinator confirms it", async () => {
    const { context, home, people, app, second, decide, berta } = await proposed();
    const answer = await decide(second, "confirmed");
    expect(answer.headers.get("location")).toBe(`${people}?done=confirmed`);
    expect((await berta())?.roles).toEqual(["body-secretary"]);
    expect(context.letters).toMatchObject([{ to: "berta@city.example" }]);
    const path = context.letters[0]?.text.match(/rosario\.test(\/\S+)/)?.[1] ?? "";
    const used = await app.post(path, {});
    const cookie = used.headers.get("set-cookie")?.split(";")[0] ?? "";
    expect((await app.get(`${home}/desk`, { cookie })).status).toBe(200);
    expect((await decide(second, "confirmed")).status).toBe(422);
  });

  test("is not given by whoever proposed it, and may be taken back", async () => {
    const { first, people, decide, berta, page } = await proposed();
    const refused = await decide(first, "confirmed");
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("You proposed this yourself.");
    expect((await berta())?.roles).toEqual([]);
    const answer = await decide(first, "declined");
    expect(answer.headers.get("location")).toBe(`${people}?done=declined`);
    expect(await page(first)).not.toContain("Waiting for a second person");
  });

  test.each([
    ["nothing chosen", "", undefined],
    ["something else than the two", "maybe", undefined],
    ["what is no proposal", "confirmed", "x"],
  ])("is left as it is by %s", async (_, decision, id) => {
    const { second, decide, berta, page } = await proposed();
    expect((await decide(second, decision, id)).status).toBe(422);
    expect((await berta())?.roles).toEqual([]);
    expect(await page(second)).toContain("Waiting for a second person");
  });

  test("is left as it is by another city's coordinator", async () => {
    const one = await proposed();
    const other = await proposed();
    const id = await other.waiting(other.first);
    expect((await one.decide(one.second, "confirmed", id)).status).toBe(422);
    expect((await other.decide(one.second, "confirmed")).status).toBe(403);
    expect((await other.berta())?.roles).toEqual([]);
  });

  test("ends in the same way", async () => {
    const { app, people, first, second, waiting, decide, berta } = await proposed();
    await decide(second, "confirmed");
    const sent = { account: (await berta())?.id ?? "", role: "body-secretary" };
    const ended = await app.post(`${people}/ended-roles`, sent, { cookie: second });
    expect(ended.headers.get("location")).toBe(`${people}?done=proposed`);
    expect((await berta())?.roles).toEqual(["body-secretary"]);
    await decide(first, "confirmed", await waiting(first));
    expect((await berta())?.roles).toEqual([]);
  });
});

test("a city's only coordinator is told who can confirm, in each language", async () => {
  const context = testContext(database);
  const city = await aCity(context);
  const app = testApp(context);
  const people = `/${city.slug}/work/people`;
  const cookie = await signInAs(context, city.id, "coordinator");
  const sent = { name: "Berta", email: "berta@city.example", role: "key-holder" };
  await app.post(people, sent, { cookie });
  for (const language of ["en", "nb", "de"]) {
    const html = await app.page(people, { cookie: `${cookie}; rosario_language=${language}` });
    expect(html).toContain("rosario accounts confirm");
    expect(html).not.toContain("undefined");
  }
});
