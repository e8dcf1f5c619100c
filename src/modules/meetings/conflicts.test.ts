// A conflict of interest and what members have declared: who reads that, and who reads why.
import { expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { anActor } from "../accounts/testing.ts";
import { declareInterest } from "../bodies/index.ts";
import { listEntries } from "../ledger/index.ts";
import type { OnMeeting } from "./change-meeting.ts";
import { declareConflict } from "./declare-conflict.ts";
import { findMeeting } from "./find-meeting.ts";
import { prefillMinutes } from "./prefill-minutes.ts";
import { routes } from "./routes/index.ts";
import { readDraft } from "./save-minutes.ts";
import { sendAgenda } from "./send-agenda.ts";
import { aBegunMeeting, aSecretary, done, plainLetter } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = aSecretary(context);
const en = (text: string) => ({ en: text });

const scene = () => aBegunMeeting(context);
const whole = async (city: Id<"City">, on: OnMeeting) => {
  const found = await database.readCity(city, (tx) => findMeeting(tx, on));
  if (found === undefined) throw new Error("The meeting is not there");
  return found;
};
const recorded = async (city: Id<"City">) =>
  (await database.readCity(city, (tx) => listEntries(tx, { limit: 100 }))).flatMap(({ entry }) =>
    entry === undefined ? [] : [entry],
  );

test("why somebody has a conflict is read by everybody, or left out where they wish", async () => {
  const { city, on, item, first, second } = await scene();
  done(await sendAgenda(context, city, secretary, on, plainLetter));
  const declare = (term: Id<"Term">, text: string, isShown: boolean) =>
    declareConflict(context, city, secretary, { ...on, item, term, text: en(text), isShown });
  done(await declare(first, "My house.", true));
  done(await declare(second, "My illness.", false));
  const open = moduleSite(routes(context), { city, actor: undefined });
  const desk = moduleSite(routes(context), { city, actor: secretary });
  const { html } = await open.visit(`/meetings/${on.body}/${on.meeting}`);
  expect(html.split("did not vote")).toHaveLength(3);
  expect(html).toContain("My house.");
  expect(html).not.toContain("My illness.");
  const inside = (await desk.visit(`/work/meetings/${on.body}/${on.meeting}`)).html;
  expect(inside).toContain("My illness.");
  expect(inside).toContain("Leave the reason out of the public page");
  done(await prefillMinutes(context, city, secretary, on));
  const { id } = await whole(city, on);
  const draft = await database.readCity(city, (tx) => readDraft(tx, id));
  expect(draft.text).toContain("My house.");
  expect(draft.text).not.toContain("My illness.");
  const entries = (await recorded(city)).filter(({ type }) => type === "conflict.declared");
  expect(entries.map(({ facts }) => facts.reason)).toEqual(["not-shown", null]);
});

test("what members have declared stands beside, for the body's own and nobody else", async () => {
  const { city, on, item, first } = await scene();
  const text = en("Rents out flats.");
  done(await declareInterest(context, city, secretary, { body: on.body, term: first, text }));
  const own = `/work/meetings/${on.body}/${on.meeting}`;
  const { visit, become } = moduleSite(routes(context), { city, actor: secretary });
  expect((await visit(own)).html).toContain("Rents out flats.");
  const conflict = { ...on, item, term: first, text: en("My flats.") };
  done(await declareConflict(context, city, secretary, conflict));
  const { html } = await visit(own);
  expect(html).toMatch(/Conflicts of interest.*Homes.*My flats/s);
  become(anActor("coordinator"));
  expect((await visit(own)).html).not.toContain("Rents out flats.");
  become(anActor("reader"));
  expect((await visit(own)).html).not.toContain("Rents out flats.");
});
