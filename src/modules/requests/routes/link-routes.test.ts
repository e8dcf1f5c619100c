// What a link says that opens nothing, or not what somebody wanted.
import { expect, test } from "vitest";
import { testApp } from "../../../../tests/support/test-app.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { aCity as cityFounded } from "../../city/testing.ts";
import { handOver } from "../hand-over.ts";
import { sendDigests } from "../send-digests.ts";
import { aCity, ask, recommend, secretIn } from "../testing.ts";

const database = await testDatabase();

test("one that is cut off says where to go on, and somebody else's question claims nothing", async () => {
  const context = testContext(database);
  const { id, slug } = await cityFounded(context, { name: { en: "York" }, languages: ["en"] });
  const { anna, ola } = await aCity(context, id);
  const app = testApp(context);
  await ask(context, id);
  await ask(context, id, { about: await recommend(context, id, "Buses") });
  await handOver(context, id, anna.actor, { request: "2026-002", to: { account: ola.account } });
  context.setNow("2026-06-02T07:00:00Z");
  await sendDigests(context, { id, slug });
  const letter = context.letters.findLast(({ to }) => to === ola.email);
  expect(letter?.text).toContain("each week’s letter brings a new one");

  const unknown = await app.page(`/${slug}/requests/link/cut-off`, { status: 404 });
  expect(unknown).toContain("each week’s letter brings a new link");
  expect(unknown).toContain(`<a href="/${slug}/sign-in">Sign in</a>`);

  const opened = await app.get(`/${slug}/requests/link/${secretIn(letter)}`);
  const cookie = opened.headers.get("set-cookie")?.split(";")[0] ?? "";
  const html = await app.page(`/${slug}/requests/mine/2026-001`, { cookie, status: 403 });
  expect(html).toContain("This is not on your list");
  expect(html).not.toContain("passed on");
  // Whoever is led to their only question finds from there what else they can arrange.
  const only = await app.page(`/${slug}/requests/mine/2026-002`, { cookie });
  expect(only).toContain(`href="/${slug}/requests/mine?all=yes">Name a substitute`);
});
