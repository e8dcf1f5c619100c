// Whoever asks: where their link goes when no mail is sent, and their name, which is taken away when they wish it.
import { expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { anActor } from "../accounts/testing.ts";
import { listEntries, verifyLedger } from "../ledger/index.ts";
import { askInRoom } from "./ask-in-room.ts";
import { meetings } from "./module.ts";
import { removeAsker } from "./remove-asker.ts";
import { routes } from "./routes/index.ts";
import { aCouncil, aMeeting, aSecretary, done } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = aSecretary(context);

async function aPublicMeeting() {
  const city = context.newCity();
  const { body } = await aCouncil(context, city);
  return { city, on: await aMeeting(context, city, body) };
}

test("a name is taken away when whoever asked wishes it; the question stays, and the public record stays true", async () => {
  const { city, on } = await aPublicMeeting();
  const ask = async (askedBy: string | null) =>
    done(await askInRoom(context, city, secretary, { ...on, text: { en: "Why?" }, askedBy }));
  await ask("Eve Asker");
  await ask(null);
  const own = `/work/meetings/${on.body}/${on.meeting}`;
  const { visit, become } = moduleSite(routes(context), { city, actor: secretary });
  const page = `/meetings/${on.body}/${on.meeting}`;
  expect((await visit(page)).html).toContain("Eve Asker");
  expect((await visit(own)).html).toContain("Take the name away from question 1");
  const remove = (question: number, actor = secretary) =>
    removeAsker(context, city, actor, { ...on, question });
  expect(await remove(1, anActor("coordinator"))).toEqual({ refused: "not-permitted" });
  expect(await remove(9)).toEqual({ refused: "unknown-question" });
  expect(await remove(2)).toEqual({ refused: "no-name" });
  const sent = await visit(`${own}/questions/1/name`, {});
  expect(sent.location).toBe(`/york${own}?done=publish#publish`);
  expect(await remove(1)).toEqual({ unchanged: true });
  expect((await visit(`${own}/questions/9/name`, {})).status).toBe(404);
  const after = (await visit(page)).html;
  expect(after).not.toContain("Eve Asker");
  expect(after).toContain("Why?");
  expect((await visit(own)).html).not.toContain("Eve Asker");
  become(undefined);
  expect((await visit(`${own}/questions/1/name`, {})).status).toBe(403);
  const entries = await database.readCity(city, (tx) => listEntries(tx, { limit: 5 }));
  expect(JSON.stringify(entries)).not.toContain("Eve");
  expect(entries[0]?.entry).toMatchObject({
    type: "question.name-removed",
    facts: { question: 1, on: "2026-06-01" },
  });
  const { recorded } = meetings;
  const verified = await verifyLedger(database, [city], recorded === undefined ? [] : [recorded]);
  expect(verified.flatMap(({ problems }) => problems)).toEqual([]);
});

test.each([
  ["smtp", "We have sent you a link"],
  ["terminal", "printed on the terminal"],
] as const)("where mail goes by %s, whoever asked is told so", async (way, words) => {
  const { city, on } = await aPublicMeeting();
  const mail = { way, send: context.mail.send };
  const { visit } = moduleSite(routes({ ...context, mail }), { city, actor: undefined });
  const form = await visit(`/meetings/${on.body}/${on.meeting}/questions/new`);
  expect(form.html).toContain("You confirm through a link");
  const email = `${way}@home.example`;
  const sent = await visit(`/meetings/${on.body}/${on.meeting}/questions`, { text: "Why?", email });
  expect(sent.status).toBe(200);
  expect(sent.html).toContain(words);
  expect(sent.html.includes("We have sent you")).toBe(way === "smtp");
});

test("what was saved is said at the step in which it was", async () => {
  const { city, on } = await aPublicMeeting();
  const { visit } = moduleSite(routes(context), { city, actor: secretary });
  const own = `/work/meetings/${on.body}/${on.meeting}`;
  const saved = await visit(`${own}/agenda`, { kind: "decision", title: "Homes" });
  expect(saved.location).toBe(`/york${own}?done=agenda#agenda`);
  const after = async (query: string) => {
    const { html } = await visit(`${own}${query}`);
    return { saved: html.split("It is saved.").length - 1, html };
  };
  const { html, saved: times } = await after("?done=agenda");
  expect(times).toBe(1);
  const place = html.indexOf("It is saved.");
  expect(place).toBeGreaterThan(html.indexOf('id="agenda"'));
  expect(place).toBeLessThan(html.indexOf('id="invite"'));
  expect((await after("?done")).saved).toBe(1);
  expect((await after("?done=nothing")).saved).toBe(0);
  const plan = { "tie-plan": "YORK-HOMES-2026" };
  const unknown = await visit(`${own}/agenda`, { kind: "decision", title: "x", ...plan });
  expect(unknown.html).toContain("This reference is not known here: YORK-HOMES-2026");
  expect(unknown.html).toContain('href="#item-tie-plan"');
});
