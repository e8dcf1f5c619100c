// Tasks that meetings give: who learns of them, where they stand, and who may say that they are done.
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { sendLetters } from "../../platform/outbox/send-letters.ts";
import { listPersons } from "../accounts/index.ts";
import { anActor, aPerson, someone } from "../accounts/testing.ts";
import { aMember, aMemberOf, aSecretaryOf } from "../bodies/testing.ts";
import { aDepartment } from "../departments/testing.ts";
import type { OnMeeting } from "./change-meeting.ts";
import { finishTask } from "./finish-task.ts";
import { type GiveTaskInput, giveTask } from "./give-task.ts";
import { listDeskTasks } from "./list-desk-tasks.ts";
import { routes } from "./routes/index.ts";
import { takeDecision } from "./take-decision.ts";
import { taskLetter } from "./task-letter.ts";
import { aCouncil, aMeeting, anItem, attend, done } from "./testing.ts";
import { meetingTexts } from "./texts/index.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = anActor("coordinator");
const en = (text: string) => ({ en: text });
const letter = taskLetter("https://city.example");
const DUE = day("2026-07-01");
const LATE = day("2026-07-11");

const site = (city: Id<"City">, actor: Actor | undefined, language: Language = "en") =>
  moduleSite(routes(context), { city, actor, language });

/** A council that decided something in public and behind closed doors; a member with an account, and people of two departments. */
async function aTown() {
  const city = context.newCity();
  const { body, terms } = await aCouncil(context, city);
  const secretary = await aSecretaryOf(context, city, body);
  const member = await aMemberOf(context, city, body);
  const term = member.term as Id<"Term">;
  const people: (Actor & { readonly accountId: Id<"Account">; readonly email: string })[] = [];
  for (const slug of ["housing", "schools"]) {
    const { account, email } = await aPerson(context, city, { role: "contributor" });
    await aDepartment(context, city, slug, { members: [account] });
    people.push({ accountId: account, email, name: slug, roles: ["contributor"] });
  }
  const [housing, schools] = people;
  if (housing === undefined || schools === undefined) throw new Error("Nobody works there");
  const open = await aMeeting(context, city, body);
  const closed = await aMeeting(context, city, body, { isPublic: false, title: en("Dismissal") });
  for (const on of [open, closed]) {
    await anItem(context, city, on, "Secret item");
    done(await attend(context, city, secretary, on, terms.slice(0, 3)));
    const decision = { ...on, item: 1, text: en("Yes."), way: "unanimous" };
    done(await takeDecision(context, city, secretary, decision));
  }
  const give = async (on: OnMeeting, owner: GiveTaskInput["owner"], words: string) =>
    done(
      await giveTask(
        context,
        city,
        secretary,
        { ...on, decision: 1, text: en(words), owner, dueOn: DUE },
        letter,
      ),
    );
  const desk = (actor: Actor, on = LATE) =>
    database.readCity(city, (tx) =>
      listDeskTasks(tx, { actor, on, preferred: ["en"] }, context).then((all) =>
        all.filter(({ href }) => href === "work/tasks"),
      ),
    );
  return { city, body, secretary, member, term, housing, schools, open, closed, give, desk };
}

/** What the page of tasks names a task by. */
const keyIn = (html: string) => /name="task" value="([^"]+)"/.exec(html)?.[1] ?? "";

describe("a task of a department", () => {
  test("stands on the desk of those who work there, late by its days, and on nobody else's", async () => {
    const { city, housing, schools, open, give, desk } = await aTown();
    await give(open, { department: "housing" }, "Count the homes.");
    expect(await desk(housing)).toEqual([
      {
        ...{ due: DUE, daysLate: 10, href: "work/tasks" },
        title: "Finish what a meeting asked for: Count the homes.",
        why: "Decided by Human rights council.",
      },
    ]);
    // A task of one's own stands there from the day on which it was given.
    expect(await desk(housing, day("2026-06-01"))).toHaveLength(1);
    expect(await desk(coordinator, day("2026-06-01"))).toEqual([]);
    const title = "Ask after what a meeting asked of others: Count the homes.";
    expect(await desk(coordinator)).toMatchObject([{ title, daysLate: 10 }]);
    expect(await desk(schools)).toEqual([]);
    const page = await site(city, schools).visit("/work/tasks");
    expect([page.status, page.html.includes("Count the homes.")]).toEqual([200, false]);
    expect(page.html).toContain("Nothing waits for you here");
  });

  test("is reported done there by one of them, who is told everything that is missing", async () => {
    const { city, body, housing, schools, open, give, desk } = await aTown();
    await give(open, { department: "housing" }, "Count the homes.");
    const { visit, become } = site(city, housing);
    const { html } = await visit("/work/tasks");
    expect(html).toContain(`/meetings/${body}/${open.meeting}#tasks`);
    expect(html).not.toContain("/work/meetings/");
    const task = keyIn(html);
    const empty = await visit("/work/tasks", { task, on: "soon" });
    expect(empty.status).toBe(422);
    for (const field of ["note", "on"])
      expect(empty.html).toContain(`href="#done-${task}-${field}"`);
    const future = await visit("/work/tasks", { task, note: "Counted.", on: "2026-06-02" });
    expect([future.status, future.html.includes("Counted.")]).toEqual([422, true]);
    become(schools);
    expect((await visit("/work/tasks", { task, note: "Counted." })).status).toBe(422);
    become(housing);
    const sent = await visit("/work/tasks", { task, note: "Counted.", on: "2026-06-01" });
    expect(sent.location).toBe("/york/work/tasks?done");
    expect((await visit("/work/tasks?done")).html).toContain("It is saved.");
    expect(await desk(housing)).toEqual([]);
    become(undefined);
    expect((await visit(`/meetings/${body}/${open.meeting}`)).html).toContain("Counted.");
    expect((await visit("/work/tasks")).status).toBe(403);
    expect((await visit("/work/tasks", {})).status).toBe(403);
  });

  test("from a closed meeting shows its words and its day, and nothing else", async () => {
    const { city, body, housing, closed, give, desk } = await aTown();
    await give(closed, { department: "housing" }, "Write the letter.");
    expect((await desk(housing))[0]?.why).toBe("A closed meeting decided it.");
    const { visit } = site(city, housing);
    const { html } = await visit("/work/tasks");
    expect(html).toContain("Write the letter.");
    expect(html).toContain("Due 1 July 2026");
    for (const words of [closed.meeting, body, "Human rights council", "Dismissal", "Secret item"])
      expect(html).not.toContain(words);
    expect((await visit(`/work/meetings/${body}/${closed.meeting}`)).status).toBe(403);
    await sendLetters(context, city);
    const text = context.letters.findLast(({ to }) => to === housing.email)?.text ?? "";
    expect(text).toContain("A meeting has given housing a task, to be done by 1 July 2026:");
    expect(text).not.toContain("council");
    const done = { task: keyIn(html), note: "Written." };
    expect((await visit("/work/tasks", done)).status).toBe(303);
  });
});

test("several tasks are public where all are: of a closed meeting's nobody says so", async () => {
  const { housing, member, term, open, closed, give, desk } = await aTown();
  for (const owner of [{ department: "housing" }, { term }])
    for (const words of ["Count.", "Ask."]) await give(open, owner, words);
  const whys = async () => [await desk(housing), await desk(member)].flat().map(({ why }) => why);
  const all = "Each has a day, and the public sees it.";
  expect(await whys()).toEqual([all, all]);
  for (const owner of [{ department: "housing" }, { term }]) await give(closed, owner, "Write.");
  // The member of the body reads of the closed meeting, and it is closed all the same.
  expect(await whys()).toEqual(["Each has a day.", "Each has a day."]);
});

describe("a task of a member", () => {
  test("who cannot be written to is saved, and whoever gave it is told so", async () => {
    const { city, body, secretary, term, open } = await aTown();
    const unreached = await aMember(context, city, body);
    const own = `/work/meetings/${body}/${open.meeting}`;
    const { visit } = site(city, secretary);
    const give = (owner: string) =>
      visit(`${own}/decisions/1/tasks`, { text: "Go.", owner, dueOn: DUE });
    const reached = await give(term);
    expect(reached.location).toBe(`/york${own}?done=decisions#decisions`);
    const words = "Nobody was written to about the task";
    expect((await visit(`${own}?done=decisions`)).html).not.toContain(words);
    const sent = await give(unreached);
    expect(sent.location).toBe(`/york${own}?done=decisions&told=nobody#decisions`);
    for (const language of LANGUAGES) {
      const there = site(city, secretary, language);
      const { html } = await there.visit(`${own}?done=decisions&told=nobody`);
      expect(html).toContain(meetingTexts(language).work.nobodyTold);
    }
    expect((await visit("/work/meetings")).html.match(/Go\./g)).toHaveLength(2);
  });

  test("stands on their desk and on the meeting's page, and is reported done by them alone", async () => {
    const { city, body, member, term, closed, give, desk } = await aTown();
    await give(closed, { term }, "Ask the mayor.");
    const other = await aMemberOf(context, city, body);
    expect(await desk(member)).toMatchObject([{ daysLate: 10 }]);
    expect(await desk(other)).toEqual([]);
    const { visit, become } = site(city, member);
    const meeting = (await visit(`/work/meetings/${body}/${closed.meeting}`)).html;
    expect(meeting).toContain('/work/tasks"');
    const { html } = await visit("/work/tasks");
    expect(html).toContain(`/work/meetings/${body}/${closed.meeting}#decisions`);
    const note = en("Asked.");
    const input = { ...closed, task: 1, note };
    expect(await finishTask(context, city, other, input)).toEqual({ refused: "not-your-task" });
    become(other);
    expect((await visit("/work/tasks")).html).not.toContain("Ask the mayor.");
    expect(await finishTask(context, city, member, input)).toEqual({ done: true });
  });

  test("is the secretary's to report where the member left the body", async () => {
    const { city, body, secretary, open, give, desk } = await aTown();
    const former = await aMemberOf(context, city, body, { until: day("2026-06-30") });
    await give(open, { term: former.term as Id<"Term"> }, "Ask the mayor.");
    expect(await desk(former, day("2026-06-20"))).toHaveLength(1);
    context.setNow("2026-07-11T12:00:00Z");
    const input = { ...open, task: 1, note: en("Asked.") };
    expect(await desk(former)).toEqual([]);
    expect(await finishTask(context, city, former, input)).toEqual({ refused: "not-your-body" });
    expect(await desk(secretary)).toHaveLength(1);
    expect(await finishTask(context, city, secretary, input)).toEqual({ done: true });
    context.setNow("2026-06-01T12:00:00Z");
  });
});

test("whoever was given nothing reports nothing", async () => {
  const { city, housing, schools, open, give } = await aTown();
  await give(open, { department: "housing" }, "Count the homes.");
  const finish = (actor: Actor | undefined) =>
    finishTask(context, city, actor, { ...open, task: 1, note: en("Done.") });
  expect(await finish(undefined)).toEqual({ refused: "not-permitted" });
  expect(await finish(schools)).toEqual({ refused: "not-your-task" });
  expect(await finish(someone(context, "reader"))).toEqual({ refused: "not-permitted" });
  expect(await finish(someone(context, "editor"))).toEqual({ refused: "not-your-task" });
  expect(await finish(await aSecretaryOf(context, city))).toEqual({ refused: "not-your-body" });
  expect(await finish(housing)).toEqual({ done: true });
  expect(await finish(housing)).toEqual({ refused: "done-already" });
});

describe("a letter tells of it", () => {
  test("everybody in the department, or the member, with an account or an address alone", async () => {
    const { city, body, housing, member, term, open, give } = await aTown();
    const email = "eva@home.example";
    const outside = await aMember(context, city, body, { email });
    const unreached = await aMember(context, city, body);
    const before = context.letters.length;
    expect(await give(open, { department: "housing" }, "Count.")).toMatchObject({
      letters: [expect.any(String)],
    });
    for (const one of [term, outside]) await give(open, { term: one }, "Ask.");
    expect(await give(open, { term: unreached }, "Go.")).toEqual({ task: 4, letters: [] });
    await sendLetters(context, city);
    const sent = context.letters.slice(before);
    const persons = await database.readCity(city, listPersons);
    const own = persons.find(({ id }) => id === member.accountId)?.email ?? "";
    expect(sent.map(({ to }) => to).sort()).toEqual([own, email, housing.email].sort());
    const textTo = (address: string) => sent.find(({ to }) => to === address)?.text ?? "";
    const page = `https://city.example/meetings/${body}/${open.meeting}`;
    for (const one of [own, email, housing.email]) expect(textTo(one)).toContain(page);
    for (const one of [own, housing.email])
      expect(textTo(one)).toContain("https://city.example/work/tasks");
    expect(textTo(email)).not.toContain("/work/");
    expect(textTo(email)).toContain("Tell the secretary when it is done.");
    expect(textTo(own)).toContain("has given you a task, to be done by 1 July 2026:\n\nAsk.");
  });

  test("in the language of the meeting", async () => {
    const city = context.newCity();
    const { body, terms } = await aCouncil(context, city);
    const secretary = await aSecretaryOf(context, city, body);
    const email = "ola@home.example";
    const term = await aMember(context, city, body, { email });
    for (const language of LANGUAGES) {
      const on = await aMeeting(context, city, body, {
        languages: [language],
        place: { [language]: language },
      });
      await anItem(context, city, on);
      done(await attend(context, city, secretary, on, terms.slice(0, 3)));
      const decision = { ...on, item: 1, text: en("Yes."), way: "unanimous" };
      done(await takeDecision(context, city, secretary, decision));
      const task = { ...on, decision: 1, text: en("Go."), owner: { term }, dueOn: DUE };
      done(await giveTask(context, city, secretary, task, letter));
    }
    await sendLetters(context, city);
    const subjects = context.letters.filter(({ to }) => to === email).map((one) => one.subject);
    expect(subjects.sort()).toEqual([
      "A task from a meeting, due 1 July 2026",
      "Eine Aufgabe aus einer Sitzung, fällig am 1. Juli 2026",
      "En oppgave fra et møte, frist 1. juli 2026",
    ]);
  });
});

test.each(LANGUAGES)("the page is drawn in %s", async (language) => {
  const { city, housing, open, closed, give } = await aTown();
  await give(open, { department: "housing" }, "Count.");
  await give(closed, { department: "housing" }, "Write.");
  for (const actor of [housing, coordinator]) {
    const { status, html } = await site(city, actor, language).visit("/work/tasks");
    expect([status, html.includes("undefined")]).toEqual([200, false]);
  }
});

test("the list of meetings names the body after a task without a second full stop", async () => {
  const { city, open, give } = await aTown();
  await give(open, { department: "housing" }, "Work out the costs.");
  const { html } = await site(city, coordinator).visit("/work/meetings");
  const text = html.slice(html.indexOf('id="tasks"')).replace(/<[^>]*>/g, "");
  expect(text).toContain("Work out the costs. (Human rights council).");
  expect(text).not.toContain("..");
});
