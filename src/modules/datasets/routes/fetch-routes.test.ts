// Fetching at the press of a button, from an office on this machine: what came is questioned before it is kept.
import { afterEach, expect, test } from "vitest";
import {
  type PxServer,
  type PxServerOptions,
  startPxServer,
} from "../../../../tests/support/px-server.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { httpClient } from "../../../platform/http-client.ts";
import type { Recipe } from "../recipe.ts";
import { DATA_SET, workSite } from "./testing.ts";

const context = testContext(await testDatabase());
const FETCH = `${DATA_SET}/fetch`;

const servers: PxServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** A city whose data set has a recipe for the office's table of house prices. */
async function siteWith(options: PxServerOptions = {}, { allowed = true } = {}) {
  const clock = { now: 1_000_000 };
  const server = await startPxServer({ now: () => clock.now, ...options });
  servers.push(server);
  const recipe: Recipe = {
    query: {
      way: "pxwebapi-2",
      address: server.address,
      table: "07221",
      selection: { Region: ["*"], Boligtype: ["*"], ContentsCode: ["*"], Tid: ["*"] },
      codeLists: {},
      language: null,
    },
    hints: {},
  };
  const network = {
    http: httpClient({ allowed: allowed ? [new URL(server.address).host] : [], loopback: true }),
    now: () => clock.now,
    wait: async (milliseconds: number) => {
      clock.now += milliseconds;
    },
  };
  const it = await workSite(context, { network, defined: { kind: "index", recipe } });
  return { ...it, server };
}

const questionsIn = (html: string) => [
  ...new Set([...html.matchAll(/name="answer-([0-9a-z]+)"/g)].map(([, id = ""]) => id)),
];
const accepted = (html: string) =>
  Object.fromEntries(questionsIn(html).map((id) => [`answer-${id}`, "right"]));

/** Presses the button and accepts whatever is asked. */
async function fetched(it: Awaited<ReturnType<typeof siteWith>>, form = {}) {
  const first = await it.visit(FETCH, form);
  const answer = { ...form, ...accepted(first.html), answered: "yes" };
  const { location } = first.status === 303 ? first : await it.visit(FETCH, answer);
  return it.visit(location);
}

test("the page says who is asked for what before anybody is asked", async () => {
  const { visit, server } = await siteWith();
  const { html } = await visit(DATA_SET);
  expect(html).toContain(
    `When you press the button, Rosario asks ${new URL(server.address).host}, and nobody else, for:`,
  );
  expect(html).toContain("Boligtype = *");
  expect(server.calls).toEqual([]);
});

test("what is odd is asked first, and an open question keeps everything out", async () => {
  const { visit, server } = await siteWith();
  server.correct("07221", 5, 999_999);
  const asked = await visit(FETCH, {});
  expect(asked.status).toBe(200);
  expect(asked.html).toContain("came from the office. Some of them look odd.");
  const ids = questionsIn(asked.html);
  expect(ids.length).toBeGreaterThan(0);
  const open = await visit(FETCH, { answered: "yes", [`note-${ids[0]}`]: "They said so." });
  expect(open.status).toBe(422);
  expect(open.html).toContain("Question 1: say whether it is right.");
  expect(open.html).toContain("They said so.");
  const wrong = await visit(FETCH, {
    ...accepted(asked.html),
    answered: "yes",
    [`answer-${ids[0]}`]: "wrong",
  });
  expect(wrong.html).toContain("Nothing is imported");
  expect((await visit(DATA_SET)).html).toContain("No figures have been imported yet.");
});

test("after the first time only what is new comes, and then there is nothing new", async () => {
  const it = await siteWith({ heldBack: 1 });
  expect((await fetched(it)).html).toContain("periods are imported");
  it.server.publishAll();
  const second = await fetched(it);
  expect(second.html).toContain("New periods: 1.");
  const third = await fetched(it);
  expect(third.html).toContain("The office has nothing new.");
});

test("what the office corrected comes when every period is asked for anew", async () => {
  const it = await siteWith();
  await fetched(it);
  it.server.correct("07221", 5, 4_321);
  expect((await fetched(it)).html).toContain("The office has nothing new.");
  const all = await fetched(it, { everything: "yes" });
  expect(all.html).toContain("No period is new.");
});

test("an address that the settings do not allow is not asked, and the page says whose setting it is", async () => {
  const { visit, server } = await siteWith({}, { allowed: false });
  const { status, html } = await visit(FETCH, {});
  expect(status).toBe(422);
  expect(html).toContain("Nothing was fetched");
  expect(html).toContain("FETCH_ALLOW");
  expect(server.calls).toEqual([]);
});

test("an office that does not answer is said to be silent, and nothing is lost", async () => {
  const { visit, server } = await siteWith();
  await server.close();
  servers.splice(servers.indexOf(server), 1);
  const { status, html } = await visit(FETCH, {});
  expect(status).toBe(422);
  expect(html).toContain("Nothing was fetched");
});

test("without a recipe there is nothing to ask", async () => {
  const { visit } = await workSite(context, { language: "nb" });
  const { status, html } = await visit(FETCH, {});
  expect(status).toBe(422);
  expect(html).toContain("Datasettet har ingen oppskrift");
  expect((await visit(DATA_SET)).html).toContain("Legg til en oppskrift");
});
