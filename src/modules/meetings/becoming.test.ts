// What a decision becomes: a recommendation, advice, an answer, a task. And that tables and public record agree on all that can happen in meetings.
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { anActor, theHost } from "../accounts/testing.ts";
import { askBody, listMatters } from "../bodies/index.ts";
import { listEntries, textHash, verifyLedger } from "../ledger/index.ts";
import { findRecommendation } from "../recommendations/index.ts";
import { defineRight } from "../rights/index.ts";
import { aRight } from "../rights/testing.ts";
import { adviseMatter } from "./advise-matter.ts";
import { askInRoom } from "./ask-in-room.ts";
import { becomeAnswer } from "./become-answer.ts";
import { becomeRecommendation } from "./become-recommendation.ts";
import type { OnMeeting } from "./change-meeting.ts";
import { findMeeting } from "./find-meeting.ts";
import { finishTask } from "./finish-task.ts";
import { giveTask } from "./give-task.ts";
import { meetings } from "./module.ts";
import { prefillMinutes } from "./prefill-minutes.ts";
import { routes } from "./routes/index.ts";
import { readDraft } from "./save-minutes.ts";
import {
  aBegunMeeting,
  aCouncil,
  aMeeting,
  anItem,
  aSecretary,
  aTaskLetter,
  attend,
  decideOn,
  done,
  liveThroughMeetings,
} from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = aSecretary(context);
const en = (text: string) => ({ en: text });

const whole = async (city: Id<"City">, on: OnMeeting) => {
  const found = await database.readCity(city, (tx) => findMeeting(tx, on));
  if (found === undefined) throw new Error("The meeting is not there");
  return found;
};
const recorded = async (city: Id<"City">) =>
  (await database.readCity(city, (tx) => listEntries(tx, { limit: 100 }))).flatMap(({ entry }) =>
    entry === undefined ? [] : [entry],
  );

describe("what a decision becomes", () => {
  const york = { slug: "york", answerDays: 90, cycleYears: 1 };
  async function decided() {
    const found = await aBegunMeeting(context);
    done(await attend(context, found.city, secretary, found.on, [found.first, found.second]));
    done(await decideOn(context, found.city, found.on, found.item));
    return found;
  }

  test("a recommendation: both in one transaction, each with the other's reference", async () => {
    const { city, on } = await decided();
    const become = (stated = {}, actor: Actor = secretary) =>
      becomeRecommendation(context, city, actor, {
        ...{ ...on, decision: 1, right: null, topic: en("Homes"), addressee: en("Council") },
        ...{ city: york, source: "https://york.example/meetings", ...stated },
      });
    expect(await become({ topic: {} })).toEqual({ refused: "no-topic" });
    expect(await become({ decision: 2 })).toEqual({ refused: "unknown-decision" });
    expect(await become({}, anActor("coordinator"))).toEqual({ refused: "not-permitted" });
    expect((await whole(city, on)).decisions[0]?.followUps).toEqual([]);
    const before = (await recorded(city)).length;
    expect(await become()).toEqual({ reference: "YORK-2026-01" });
    expect(await become()).toEqual({ refused: "followed-already" });
    const { visit } = moduleSite(routes(context), { city, actor: secretary });
    const desk = (await visit(`/work/meetings/${on.body}/${on.meeting}`)).html;
    expect(desk).toContain('<option value="YORK-2026-01">Homes</option>');
    expect(
      (await recorded(city))
        .slice(0, (await recorded(city)).length - before)
        .map(({ type }) => type)
        .sort(),
    ).toEqual(["decision.followed", "recommendation.adopted"]);
    const made = await database.readCity(city, (tx) => findRecommendation(tx, "YORK-2026-01"));
    expect(made).toMatchObject({
      text: en("Build homes."),
      source: "https://york.example/meetings",
    });
  });

  test("a recommendation, whose source is which decision it was; of a closed meeting without its address", async () => {
    for (const isPublic of [true, false]) {
      const city = context.newCity();
      const { body, terms } = await aCouncil(context, city);
      const on = await aMeeting(context, city, body, { isPublic });
      const item = await anItem(context, city, on);
      done(await attend(context, city, secretary, on, terms.slice(0, 3)));
      done(await decideOn(context, city, on, item));
      const { visit } = moduleSite(routes(context), { city, actor: secretary });
      const form = { topic: "Homes", addressee: "Council", edition: "2026" };
      const own = `/work/meetings/${body}/${on.meeting}/decisions/1/recommendation`;
      expect((await visit(own, form)).status).toBe(303);
      const made = await database.readCity(city, (tx) => findRecommendation(tx, "YORK-2026-01"));
      const page = `http://rosario.test/york/meetings/${body}/${on.meeting}#decision-1`;
      const words = "Meeting of 1 June 2026, decision 1";
      expect(made?.source).toBe(isPublic ? `${page} (${words})` : words);
    }
  });

  test("advice in a matter that waits: the body was heard, and the log of the matter says so", async () => {
    const found = await decided();
    const { city, on } = found;
    const coordinator = anActor("coordinator");
    const ask = (title: string, askedOn: string) =>
      askBody(context, city, coordinator, {
        ...{ body: on.body, title: en(title), department: null, askedOn: day(askedOn) },
      });
    done(await ask("A new hostel", "2026-05-01"));
    const { visit } = moduleSite(routes(context), { city, actor: secretary });
    const own = `/work/meetings/${on.body}/${on.meeting}`;
    const desk = (await visit(own)).html;
    expect(desk).toContain("A new hostel");
    expect(desk).toContain('<p class="kicker">Homes</p>');
    const give = (stated = {}, actor: Actor = secretary) =>
      adviseMatter(context, city, actor, {
        ...{ ...on, decision: 1, matter: 1, source: "https://york.example/meetings", ...stated },
      });
    expect(await give({}, coordinator)).toEqual({ refused: "not-permitted" });
    expect(await give({ decision: 7 })).toEqual({ refused: "unknown-decision" });
    expect(await give({ matter: 7 })).toEqual({ refused: "unknown-matter" });
    const wrong = await visit(`${own}/decisions/1/matter`, { matter: "7" });
    expect([wrong.status, wrong.html.includes('href="#matter-1-matter"')]).toEqual([422, true]);
    expect((await whole(city, on)).decisions[0]?.followUps).toEqual([]);
    expect((await visit(`${own}/decisions/1/matter`, { matter: "1" })).status).toBe(303);
    expect(await give()).toEqual({ unchanged: true });
    const [matter] = await database.readCity(city, (tx) => listMatters(tx));
    expect(matter?.hearings).toMatchObject([
      { kind: "heard", text: en("Build homes."), on: "2026-06-01" },
    ]);
    expect(matter?.hearings[0]?.source).toContain("(Meeting of 1 June 2026, decision 1)");
    expect((await whole(city, on)).decisions[0]?.followUps).toEqual([
      { kind: "matter", reference: `${on.body}/1` },
    ]);
    const after = (await visit(own)).html;
    expect(after).toContain(`/bodies/${on.body}/matters/1`);
    expect(after).not.toContain("A new hostel");
    const types = (await recorded(city)).map(({ type }) => type);
    expect(types.filter((type) => type === "decision.followed")).toHaveLength(1);
  });

  test("the body's answer to a question, which names the decision, as the decision names it", async () => {
    const { city, on } = await decided();
    for (const words of ["When?", "Who pays?"])
      done(await askInRoom(context, city, secretary, { ...on, text: en(words) }));
    const give = (stated = {}, actor: Actor = secretary) =>
      becomeAnswer(context, city, actor, { ...on, decision: 1, question: 2, ...stated });
    expect(await give({}, anActor("coordinator"))).toEqual({ refused: "not-permitted" });
    expect(await give({ decision: 7 })).toEqual({ refused: "unknown-decision" });
    expect(await give({ question: 7 })).toEqual({ refused: "no-question" });
    const { visit } = moduleSite(routes(context), { city, actor: secretary });
    const own = `/work/meetings/${on.body}/${on.meeting}`;
    const none = await visit(`${own}/decisions/1/answers`, {});
    expect([none.status, none.html.includes('href="#reply-1-question"')]).toEqual([422, true]);
    expect((await visit(`${own}/decisions/7/answers`, { question: "2" })).status).toBe(404);
    expect((await whole(city, on)).questions[1]?.answers).toEqual([]);
    expect((await visit(`${own}/decisions/1/answers`, { question: "2" })).status).toBe(303);
    expect(await give()).toEqual({ unchanged: true });
    const { decisions, questions } = await whole(city, on);
    expect(decisions[0]?.followUps).toEqual([{ kind: "answer", reference: "2" }]);
    expect(questions.map(({ answers }) => answers)).toEqual([
      [],
      [{ text: en("Build homes."), on: "2026-06-01", decision: 1 }],
    ]);
    const { html } = await visit(`/meetings/${on.body}/${on.meeting}`);
    const asked = html.slice(html.indexOf('id="question-2"'));
    expect(asked).toContain('<a href="#decision-1">By decision 1</a>');
    const desk = (await visit(own)).html;
    expect(desk).toContain('<a href="#question-2">Answer to question 2</a>');
    expect(desk).toContain("1. When?");
    expect(desk).not.toContain('<option value="2">2. Who pays?');
    const entries = (await recorded(city)).filter(({ type }) =>
      ["decision.followed", "question.answered"].includes(type),
    );
    expect(entries.map(({ facts }) => facts)).toMatchObject([
      { decision: 1, kind: "answer", reference: "2" },
      { question: 2, number: 1, decision: 1, text: textHash(en("Build homes.")) },
    ]);
  });

  test("nothing, where it was not carried", async () => {
    const { city, on, item, first, second } = await aBegunMeeting(context);
    done(await attend(context, city, secretary, on, [first, second]));
    const counted = { votesFor: 0, votesAgainst: 2, abstained: 0 };
    done(await decideOn(context, city, on, item, { way: "show-of-hands", counted }));
    done(await askInRoom(context, city, secretary, { ...on, text: en("When?") }));
    const answer = { ...on, decision: 1, question: 1 };
    expect(await becomeAnswer(context, city, secretary, answer)).toEqual({
      refused: "not-carried",
    });
  });

  test("a task with an owner and a day, whose lateness is counted", async () => {
    const { city, on, first } = await decided();
    const give = (stated = {}) =>
      giveTask(
        context,
        city,
        secretary,
        {
          ...{
            ...on,
            decision: 1,
            text: en("Ask."),
            owner: { term: first },
            dueOn: day("2026-06-08"),
          },
          ...stated,
        },
        aTaskLetter,
      );
    expect(await give({ text: {} })).toEqual({ refused: "no-text" });
    expect(await give({ decision: 7 })).toEqual({ refused: "unknown-decision" });
    expect(await give({ owner: { department: "moon" } })).toEqual({ refused: "unknown-owner" });
    expect(await give({ dueOn: day("2026-05-01") })).toEqual({ refused: "due-before" });
    expect(await give()).toEqual({ task: 1, letters: [] });
    const finish = (stated = {}) =>
      finishTask(context, city, anActor("coordinator"), {
        ...on,
        task: 1,
        note: en("Asked."),
        ...stated,
      });
    expect(await finish({ task: 2 })).toEqual({ refused: "unknown-task" });
    expect(await finish({ note: {} })).toEqual({ refused: "no-note" });
    expect(await finish({ on: day("2026-06-02") })).toEqual({ refused: "future-date" });
    expect(await finish({ on: day("2026-05-31") })).toEqual({ refused: "before-meeting" });
    context.setNow("2026-06-20T12:00:00Z");
    expect(await finish()).toEqual({ done: true });
    context.setNow("2026-06-01T12:00:00Z");
    expect(await finish()).toEqual({ refused: "done-already" });
  });
});

test("minutes say the day of a task as people write it", async () => {
  const city = context.newCity();
  const { body, terms } = await aCouncil(context, city);
  const on = await aMeeting(context, city, body, { languages: ["nb"] });
  const item = await anItem(context, city, on);
  done(await attend(context, city, secretary, on, terms.slice(0, 2)));
  done(await decideOn(context, city, on, item, { text: { nb: "Bygg boliger." } }));
  const owner = { term: terms[0] as Id<"Term"> };
  const task = { text: { nb: "Spør." }, owner, dueOn: day("2026-10-09") };
  done(await giveTask(context, city, secretary, { ...on, decision: 1, ...task }, aTaskLetter));
  done(await prefillMinutes(context, city, secretary, on));
  const { id } = await whole(city, on);
  const { text } = await database.readCity(city, (tx) => readDraft(tx, id));
  expect(text).toContain("innen 9. oktober 2026)");
  expect(text).not.toContain("2026-10-09");
});

test("as the program wrote them, tables and public record agree", async () => {
  const city = context.newCity();
  await defineRight(context, city, theHost, aRight({ slug: "housing" }));
  await liveThroughMeetings(context, city);
  const { recorded: own } = meetings;
  const verified = await verifyLedger(database, [city], own === undefined ? [] : [own]);
  expect(verified.flatMap(({ problems }) => problems)).toEqual([]);
  const types = new Set((await recorded(city)).map(({ type }) => type));
  expect(Object.keys(meetings.ledgerEntryTypes ?? {}).filter((type) => !types.has(type))).toEqual(
    [],
  );
});
