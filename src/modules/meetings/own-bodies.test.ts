// Meetings of a body with its own secretary: what another body's secretary and members can neither do nor read.
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { anActor } from "../accounts/testing.ts";
import { aMember, aMemberOf, aSecretaryOf } from "../bodies/testing.ts";
import { answerQuestion } from "./answer-question.ts";
import { appendMinutes } from "./append-minutes.ts";
import { approveMinutes } from "./approve-minutes.ts";
import { askInRoom } from "./ask-in-room.ts";
import { becomeAdvice } from "./become-advice.ts";
import { becomeRecommendation } from "./become-recommendation.ts";
import { callMeeting } from "./call-meeting.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { correctMinutes } from "./correct-minutes.ts";
import { countSessions } from "./count-sessions.ts";
import { decideQuestion } from "./decide-question.ts";
import { declareConflict } from "./declare-conflict.ts";
import { findMeeting } from "./find-meeting.ts";
import { finishTask } from "./finish-task.ts";
import { giveTask } from "./give-task.ts";
import { holdMeeting } from "./hold-meeting.ts";
import { inviteRest } from "./invite-rest.ts";
import { linkRecording } from "./link-recording.ts";
import { listDeskTasks } from "./list-desk-tasks.ts";
import { moveMeeting } from "./move-meeting.ts";
import { postLine } from "./post-line.ts";
import { prefillMinutes } from "./prefill-minutes.ts";
import { publishMinutes } from "./publish-minutes.ts";
import { recordAttendance } from "./record-attendance.ts";
import { routes } from "./routes/index.ts";
import { saveMinutes } from "./save-minutes.ts";
import { sendAgenda } from "./send-agenda.ts";
import { setAgendaItem } from "./set-agenda-item.ts";
import { stateEffect } from "./state-effect.ts";
import { takeDecision } from "./take-decision.ts";
import { aCouncil, aMeeting, anItem, aTaskLetter, attend, done, plainLetter } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = anActor("coordinator");
const en = (text: string) => ({ en: text });

const site = (city: Id<"City">, actor: Actor | undefined, language: Language = "en") =>
  moduleSite(routes(context), { city, actor, language });

/** Two councils, each with its own secretary; the first has met in public and behind closed doors, and has drafts of both minutes. */
async function twoCouncils() {
  const city = context.newCity();
  const { body, terms } = await aCouncil(context, city);
  const youth = (await aCouncil(context, city, { slug: "youth" })).body;
  await aMember(context, city, body, { name: "Ola Skjult", named: false });
  const own = await aSecretaryOf(context, city, body);
  const other = await aSecretaryOf(context, city, youth);
  const open = await aMeeting(context, city, body);
  const closed = await aMeeting(context, city, body, { isPublic: false, title: en("Dismissal") });
  const drafts = [
    [open, "Draft of the open one."],
    [closed, "Draft of the closed one."],
  ] as const;
  for (const [on, text] of drafts) {
    await anItem(context, city, on);
    done(await attend(context, city, own, on, terms.slice(0, 3)));
    done(await saveMinutes(context, city, own, { ...on, text, based: 0 }));
  }
  const [first, second] = terms;
  if (first === undefined || second === undefined) throw new Error("Nobody is there");
  return { city, body, youth, own, other, open, closed, first, second };
}

describe("the secretary of another body", () => {
  test("does nothing with a meeting of this one, whether it is there or not", async () => {
    const { city, body, other, own, open, closed, first } = await twoCouncils();
    const startsAt = new Date("2026-06-08T15:00:00Z");
    const times = { startsAt, endsAt: new Date("2026-06-08T17:00:00Z"), place: en("Hall") };
    const reason = en("Water.");
    const text = en("Build homes.");
    const common = [context, city, other] as const;
    const made = { ...times, body, isPublic: true, languages: ["en"] as const };
    const cityRules = { slug: "york", answerDays: 90, cycleYears: 1 };
    const asked = { right: null, topic: text, addressee: text, source: null, city: cityRules };
    const link = { kind: "recording", address: "https://york.example/video" };
    const acts = (on: typeof open) => [
      callMeeting(...common, made),
      countSessions(...common, { body, year: 2020, sessions: 5, source: "Minutes" }),
      moveMeeting(...common, { ...on, ...times, reason }, plainLetter),
      cancelMeeting(...common, { ...on, reason }, plainLetter),
      setAgendaItem(...common, { ...on, kind: "decision", title: text, text: {}, tiedTo: "" }),
      sendAgenda(...common, on, plainLetter),
      inviteRest(...common, on, plainLetter),
      recordAttendance(...common, { ...on, attendance: [{ term: first, state: "absent" }] }),
      holdMeeting(...common, on),
      declareConflict(...common, { ...on, item: 1, term: first, text }),
      takeDecision(...common, { ...on, item: 1, text, way: "unanimous" }),
      becomeRecommendation(...common, { ...on, decision: 1, ...asked }),
      becomeAdvice(...common, { ...on, decision: 1, address: link.address }),
      giveTask(
        ...common,
        {
          ...on,
          decision: 1,
          text,
          owner: { term: first },
          dueOn: day("2026-07-01"),
        },
        aTaskLetter,
      ),
      finishTask(...common, { ...on, task: 1, note: text }),
      askInRoom(...common, { ...on, text }),
      decideQuestion(...common, { ...on, question: context.newCity() as never, turnAway: "" }),
      answerQuestion(...common, { ...on, question: 1, text }),
      linkRecording(...common, { ...on, ...link }),
      stateEffect(...common, { ...on, text, decision: 1, recommendation: null, source: null }),
      postLine(...common, { ...on, text: "Welcome.", language: "en" }),
      saveMinutes(...common, { ...on, text: "x", based: 0 }),
      appendMinutes(...common, { ...on, update: null, since: 0 }),
      prefillMinutes(...common, on),
      approveMinutes(...common, { ...on, by: "chair" }),
      publishMinutes(...common, on),
      correctMinutes(...common, { ...on, text: "x", reason, by: "chair" }),
    ];
    for (const on of [open, closed, { body, meeting: "1999-01-01" }])
      for (const outcome of await Promise.all(acts(on)))
        expect(outcome).toEqual({ refused: "not-your-body" });
    const [kept, secret] = await database.readCity(city, async (tx) => [
      await findMeeting(tx, open),
      await findMeeting(tx, closed),
    ]);
    expect([kept?.timings.length, kept?.items.length, kept?.held]).toEqual([1, 1, null]);
    expect([secret?.cancellation, secret?.minutes]).toEqual([null, []]);
    expect(await holdMeeting(context, city, own, closed)).toMatchObject({ present: 3 });
  });

  test("neither finds a closed meeting nor reads a draft, and is told so where the meeting is public", async () => {
    const { city, body, other, own, open, closed } = await twoCouncils();
    const at = `/work/meetings/${body}`;
    const { visit, become } = site(city, other);
    for (const path of [closed.meeting, `${closed.meeting}/minutes`, "1999-01-01"])
      expect([path, (await visit(`${at}/${path}`)).status]).toEqual([path, 404]);
    const posts = ["held", "minutes", "minutes/approval", "minutes/publication", "minutes/known"];
    for (const path of posts) {
      expect((await visit(`${at}/${closed.meeting}/${path}`, {})).status).toBe(404);
      const { html, status } = await visit(`${at}/${open.meeting}/${path}`, {});
      expect([path, status, html.includes("This is not your body")]).toEqual([path, 403, true]);
    }
    for (const { meeting } of [open, closed])
      for (const form of [undefined, { update: "", since: "0" }])
        expect((await visit(`${at}/${meeting}/minutes/updates`, form)).status).toBe(403);
    const page = (await visit(`${at}/${open.meeting}`)).html;
    expect(page).toContain("This is not your body");
    expect(page).not.toContain("<textarea");
    expect(page).not.toContain("Ola Skjult");
    const minutes = (await visit(`${at}/${open.meeting}/minutes`)).html;
    expect(minutes).toContain("This is not your body");
    expect(minutes).not.toContain("Draft of the open one.");
    const list = (await visit("/work/meetings")).html;
    expect(list).not.toContain("Dismissal");
    expect(list).toContain('<option value="youth">');
    expect(list).not.toContain(`<option value="${body}">`);
    const call = { body, day: "2026-06-08", starts: "13:00", ends: "15:00", place: "Hall" };
    const called = await visit("/work/meetings", { ...call, open: "public" });
    expect([called.status, called.html.includes('href="#call-body"')]).toEqual([422, true]);
    expect(called.html).toContain("This is not your body");

    become(own);
    expect((await visit("/work/meetings")).html).toContain("Dismissal");
    const inner = (await visit(`${at}/${open.meeting}`)).html;
    expect(inner).toContain("Ola Skjult");
    expect(inner).not.toContain("This is not your body");
    const draft = await visit(`${at}/${closed.meeting}/minutes`);
    expect(draft.html).toContain("Draft of the closed one.");
    become(coordinator);
    expect((await visit(`${at}/${closed.meeting}/minutes`)).html).toContain("Draft of the closed");
  });

  test("reads minutes that are published, and not before", async () => {
    const { city, body, other, own, open } = await twoCouncils();
    const path = `/work/meetings/${body}/${open.meeting}/minutes`;
    const read = async () => (await site(city, other).visit(path)).html.includes("Draft of the");
    done(await holdMeeting(context, city, own, open));
    done(await approveMinutes(context, city, own, { ...open, by: "chair" }));
    expect(await read()).toBe(false);
    done(await publishMinutes(context, city, own, open));
    expect(await read()).toBe(true);
  });

  test("sees no tasks of its closed meetings, and still sees those of public ones", async () => {
    const { city, own, other, open, closed, first } = await twoCouncils();
    for (const [on, words] of [
      [open, "Ask the mayor."],
      [closed, "Write the letter."],
    ] as const) {
      const decision = { item: 1, text: en("Yes."), way: "unanimous" };
      done(await takeDecision(context, city, own, { ...on, ...decision }));
      const task = { decision: 1, text: en(words), owner: { term: first } };
      const dueOn = day("2026-07-01");
      done(await giveTask(context, city, own, { ...on, ...task, dueOn }, aTaskLetter));
    }
    const tasks = async (actor: Actor) => {
      const { html } = await site(city, actor).visit("/work/meetings");
      return [html.includes("Ask the mayor."), html.includes("Write the letter.")];
    };
    expect(await tasks(own)).toEqual([true, true]);
    expect(await tasks(coordinator)).toEqual([true, true]);
    expect(await tasks(other)).toEqual([true, false]);
    const preferred = ["en"] as const;
    const desk = (actor: Actor) =>
      database.readCity(city, (tx) =>
        listDeskTasks(tx, { actor, on: day("2026-06-30"), preferred }, context),
      );
    const waiting = (await desk(own)).map(({ href }) => href).join(" ");
    expect(waiting).toContain(closed.meeting);
    expect(waiting).toContain("work/tasks");
    expect(await desk(other)).toEqual([]);
  });

  test("is told that nothing can be called where every body has others", async () => {
    const { city } = await twoCouncils();
    const third = await aSecretaryOf(context, city);
    for (const language of LANGUAGES) {
      const { html } = await site(city, third, language).visit("/work/meetings");
      expect(html).not.toContain('id="call-body"');
      expect(html).not.toContain("undefined");
    }
    expect((await site(city, third).visit("/work/meetings")).html).toContain(
      "each has its own secretaries",
    );
  });
});

describe("a member", () => {
  test("looks into closed meetings and writes minutes only where they sit", async () => {
    const { city, body, youth, closed } = await twoCouncils();
    const here = await aMemberOf(context, city, body);
    const elsewhere = await aMemberOf(context, city, youth);
    const path = `/work/meetings/${body}/${closed.meeting}`;
    expect((await site(city, here).visit(`${path}/minutes`)).html).toContain("Draft of the closed");
    expect((await site(city, elsewhere).visit(path)).status).toBe(404);
    const list = async (actor: Actor) =>
      (await site(city, actor).visit("/work/meetings")).html.includes("Dismissal");
    expect([await list(here), await list(elsewhere)]).toEqual([true, false]);
    const text = { ...closed, text: "Draft of the closed one. And more.", based: 1 };
    expect(await saveMinutes(context, city, elsewhere, text)).toEqual({ refused: "not-your-body" });
    expect(await saveMinutes(context, city, here, text)).toMatchObject({ saved: true });
    const conflict = { ...closed, item: 1, text: en("My brother.") };
    const term = here.term as Id<"Term">;
    expect(await declareConflict(context, city, elsewhere, { ...conflict, term })).toEqual({
      refused: "not-your-body",
    });
    expect(await declareConflict(context, city, here, { ...conflict, term })).toEqual({
      declared: true,
    });
  });
});

test("without appointments every secretary runs the meetings of every body", async () => {
  const city = context.newCity();
  const { body } = await aCouncil(context, city);
  const closed = await aMeeting(context, city, body, { isPublic: false, title: en("Dismissal") });
  const somebody = await aSecretaryOf(context, city);
  await anItem(context, city, closed);
  done(await saveMinutes(context, city, somebody, { ...closed, text: "A draft.", based: 0 }));
  const { visit } = site(city, somebody);
  expect((await visit("/work/meetings")).html).toContain("Dismissal");
  const path = `/work/meetings/${body}/${closed.meeting}`;
  expect((await visit(`${path}/minutes`)).html).toContain("A draft.");
  expect((await visit(path)).html).not.toContain("This is not your body");
});
