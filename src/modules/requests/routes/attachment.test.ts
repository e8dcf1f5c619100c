import { expect, test } from "vitest";
import { signInAs, testApp } from "../../../../tests/support/test-app.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../../tests/support/test-database.ts";
import { aCity as cityFounded } from "../../city/testing.ts";
import { sendDigests } from "../send-digests.ts";
import { aCity, ask, secretIn } from "../testing.ts";

const database = await testDatabase();

/** A request to housing, where Anna works, and the number of files that the city has kept. */
async function asked() {
  const context = testContext(database);
  const city = await cityFounded(context, { languages: ["en"] });
  const { anna } = await aCity(context, city.id);
  await ask(context, city.id);
  const app = testApp(context);
  const mine = `/${city.slug}/requests/mine`;
  const file = new File(["A minute of the council."], "minutes.txt", { type: "text/plain" });
  const attach = (cookie: string) =>
    app.post(`${mine}/2026-001`, { do: "send", seen: "0", evidenceFile: file }, { cookie });
  const files = async () =>
    (await ownerQuery("select 1 from evidence.file where city_id = $1", [city.id])).length;
  return { context, city, anna, app, attach, files };
}

test("whoever is asked may attach a file, also without a role of their own", async () => {
  const { context, city, anna, app, attach, files } = await asked();
  context.setNow("2026-06-02T07:00:00Z");
  await sendDigests(context, city);
  const secret = secretIn(context.letters.findLast(({ to }) => to === anna.email));
  const opened = await app.get(`/${city.slug}/requests/link/${secret}`);
  await attach(opened.headers.get("set-cookie")?.split(";")[0] ?? "");
  expect(await files()).toBe(1);
});

test.each(["reader", "case-worker", "key-holder", "editor"] as const)(
  "a %s who is not asked attaches nothing to somebody else's request",
  async (role) => {
    const { context, city, attach, files } = await asked();
    const answer = await attach(await signInAs(context, city.id, role));
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await files()).toBe(0);
  },
);
