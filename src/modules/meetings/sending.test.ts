// The agenda is sent, published when the meeting is over, or never; and those who could not be written to then are invited later.
import { describe, expect, test } from "vitest";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { anActor, aPerson } from "../accounts/testing.ts";
import { aMember } from "../bodies/testing.ts";
import { aPdfFile } from "../evidence/testing.ts";
import { listEntries } from "../ledger/index.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import type { OnMeeting } from "./change-meeting.ts";
import { findMeeting } from "./find-meeting.ts";
import { holdMeeting } from "./hold-meeting.ts";
import { inviteRest } from "./invite-rest.ts";
import { listDeskTasks } from "./list-desk-tasks.ts";
import { meetingLetter } from "./meeting-letter.ts";
import { moveMeeting } from "./move-meeting.ts";
import { routes } from "./routes/index.ts";
import { sendAgenda } from "./send-agenda.ts";
import { takeDecision } from "./take-decision.ts";
import { aCouncil, aMeeting, anItem, aSecretary, attend, done, plainLetter } from "./testing.ts";
import { meetingTexts } from "./texts/index.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = aSecretary(context);
const en = (text: string) => ({ en: text });
const HOUR = 3_600_000;
const COMING = {
  startsAt: new Date("2026-06-08T15:00:00Z"),
  endsAt: new Date("2026-06-08T17:00:00Z"),
};

const site = (city: Id<"City">, actor: Actor | undefined, language: Language = "en") =>
  moduleSite(routes(context), { city, actor, language });
const pageOf = ({ body, meeting }: OnMeeting) => `/meetings/${body}/${meeting}`;
const workOf = (on: OnMeeting) => `/work${pageOf(on)}`;

/** A council, with a meeting that ended an hour ago or comes, and one item. */
async function aCase(stated: Parameters<typeof aMeeting>[3] = {}) {
  const city = context.newCity();
  const { body, terms } = await aCouncil(context, city);
  const endsAt = new Date(context.now().getTime() - HOUR);
  const startsAt = new Date(endsAt.getTime() - HOUR);
  const on = await aMeeting(context, city, body, { startsAt, endsAt, ...stated });
  const item = await anItem(context, city, on, "Homes");
  return { city, body, terms: terms.slice(0, 3), on, item };
}

describe("a meeting that was held without its agenda sent", () => {
  test("shows its items and decisions, and the desk no longer asks for the sending", async () => {
    // It was held before its time was over.
    const startsAt = new Date(context.now().getTime() - HOUR);
    const endsAt = new Date(context.now().getTime() + HOUR);
    const { city, terms, on, item } = await aCase({ startsAt, endsAt });
    const desk = async () => {
      const visit = { actor: secretary, on: day("2026-06-01"), preferred: ["en"] as const };
      const tasks = await database.readCity(city, (tx) => listDeskTasks(tx, visit, context));
      return tasks.map(({ title }) => title.split(":")[0]);
    };
    done(await attend(context, city, secretary, on, terms));
    const decision = { item, text: en("Build 100."), way: "unanimous" };
    done(await takeDecision(context, city, secretary, { ...on, ...decision }));
    const { visit } = site(city, undefined);
    const before = (await visit(pageOf(on))).html;
    expect(before).toContain("The agenda is not sent yet");
    expect(before).not.toContain("Build 100.");
    expect(await desk()).toEqual(["Send the agenda"]);
    done(await holdMeeting(context, city, secretary, on));
    const after = (await visit(pageOf(on))).html;
    expect(after).not.toContain("The agenda is not sent yet");
    for (const words of ["Homes", "Build 100."]) expect(after).toContain(words);
    expect(await desk()).toEqual(["Finish and approve the minutes"]);
    expect((await site(city, secretary).visit(workOf(on))).html).toContain(
      "The agenda was not sent, and nobody was written to.",
    );
  });

  test("opens the papers of its items", async () => {
    const { city, terms, on } = await aCase();
    const item = { kind: "information", title: "Budget", evidenceFile: aPdfFile() };
    const { status } = await site(city, secretary).visit(`${workOf(on)}/agenda`, item);
    expect(status).toBe(303);
    const published = async () => {
      const entries = await database.readCity(city, (tx) => listEntries(tx, { limit: 50 }));
      return entries.filter(({ entry }) => entry?.type === "evidence.published").length;
    };
    done(await attend(context, city, secretary, on, terms));
    expect(await published()).toBe(0);
    done(await holdMeeting(context, city, secretary, on));
    expect(await published()).toBe(1);
  });

  test("and without any item says so", async () => {
    const city = context.newCity();
    const { body, terms } = await aCouncil(context, city);
    const on = await aMeeting(context, city, body);
    done(await attend(context, city, secretary, on, terms.slice(0, 3)));
    done(await holdMeeting(context, city, secretary, on));
    for (const language of LANGUAGES) {
      const { html } = await site(city, undefined, language).visit(pageOf(on));
      expect(html).toContain(meetingTexts(language).noAgendaHeld);
    }
  });
});

describe("the agenda of a meeting that is over", () => {
  test("is published, and nobody is written to", async () => {
    const { city, body, on } = await aCase();
    await aMember(context, city, body, { email: "eva@home.example" });
    const before = context.letters.length;
    for (const language of LANGUAGES) {
      const t = meetingTexts(language).work;
      const { html } = await site(city, secretary, language).visit(workOf(on));
      for (const words of [t.publishAgenda, t.isOver]) expect(html).toContain(words);
      expect(html).not.toContain(t.sendAgenda);
      expect(html).not.toContain("eva@home.example");
    }
    const { visit } = site(city, secretary);
    expect((await visit(`${workOf(on)}/sending`, {})).status).toBe(303);
    expect(context.letters.length).toBe(before);
    const { html } = await visit(workOf(on));
    expect(html).toContain("Published on 1 June 2026, after the meeting. Nobody was written to.");
    expect(html).not.toContain("Letters about this meeting go to");
    expect((await site(city, undefined).visit(pageOf(on))).html).toContain("Homes");
    const found = await database.readCity(city, (tx) => findMeeting(tx, on));
    expect(found?.sending?.remindDays).toBeNull();
  });

  test("brings no letter and no reminder where the form was opened before", async () => {
    const { city, body, on } = await aCase();
    await aMember(context, city, body, { email: "eva@home.example" });
    const sent = await sendAgenda(context, city, secretary, { ...on, remindDays: 3 }, plainLetter);
    expect(sent).toEqual({ letters: [] });
    const entries = await database.readCity(city, (tx) => listEntries(tx, { limit: 1 }));
    expect(entries[0]?.entry).toMatchObject({ type: "agenda.sent", facts: { remindDays: null } });
  });

  test("is not published where the meeting was closed", async () => {
    const { city, on } = await aCase({ isPublic: false });
    const { html } = await site(city, secretary).visit(workOf(on));
    expect(html).toContain("The meeting is over, so nobody is written to.");
    expect(html).not.toContain("Publish the agenda");
  });
});

describe("an address that was entered after the sending", () => {
  const letter = meetingLetter({ address: "https://city.example", timeZone: "Europe/Oslo" });
  const invite = (city: Id<"City">, on: OnMeeting) =>
    inviteRest(context, city, secretary, on, letter);

  test("brings the invitation when the secretary asks for it, once, and to nobody else", async () => {
    const { city, body, on } = await aCase(COMING);
    await aMember(context, city, body, { email: "eva@home.example" });
    done(await sendAgenda(context, city, secretary, on, letter));
    const { visit } = site(city, secretary);
    const before = (await visit(workOf(on))).html;
    expect(before).not.toContain("Invite those not written to yet");
    expect(before).toContain(`href="/work/bodies/${body}"`);
    const press = async () => {
      const earlier = context.letters.length;
      const answer = await visit(`${workOf(on)}/invitations`, {});
      expect(answer.location).toBe(`/york${workOf(on)}?done=invite#invite`);
      return context.letters.slice(earlier);
    };
    await aMember(context, city, body, { email: "late@home.example" });
    for (const language of LANGUAGES) {
      const { html } = await site(city, secretary, language).visit(workOf(on));
      expect(html).toContain(meetingTexts(language).work.notYetTitle(1));
    }
    expect((await press()).map(({ to }) => to)).toEqual(["late@home.example"]);
    expect(await press()).toEqual([]);
    const moved = { ...on, ...COMING, place: en("Library"), reason: en("Water.") };
    const told = done(await moveMeeting(context, city, secretary, moved, letter));
    expect(told).toMatchObject({ letters: [expect.any(String), expect.any(String)] });
    const { email } = await aPerson(context, city, { role: "body-member" });
    await aMember(context, city, body, { email });
    const [invitation, ...others] = await press();
    expect([invitation?.to, others]).toEqual([email, []]);
    // The others got word of the move; to them it is an invitation.
    expect(invitation?.subject).toContain("Invitation: ");
    expect(invitation?.text).not.toContain("Water.");
    expect(await invite(city, on)).toEqual({ letters: [] });
    expect((await visit(workOf(on))).html).not.toContain("Invite those not written to yet");
  });

  test.each([
    ["not-sent", async () => undefined],
    [
      "cancelled-already",
      (city: Id<"City">, on: OnMeeting) =>
        cancelMeeting(context, city, secretary, { ...on, reason: en("Ill.") }, letter),
    ],
    [
      "held-already",
      async (city: Id<"City">, on: OnMeeting, terms: readonly Id<"Term">[]) => {
        context.setNow(COMING.startsAt.toISOString());
        done(await attend(context, city, secretary, on, terms));
        return holdMeeting(context, city, secretary, on);
      },
    ],
    [
      "over-already",
      async (city: Id<"City">, on: OnMeeting) => {
        done(await sendAgenda(context, city, secretary, on, letter));
        context.setNow(COMING.endsAt.toISOString());
      },
    ],
  ] as const)("brings none: %s", async (refused, prepare) => {
    const { city, on, terms } = await aCase(COMING);
    await prepare(city, on, terms);
    expect(await invite(city, on)).toEqual({ refused });
    context.setNow("2026-06-01T12:00:00Z");
  });

  test("brings it from those alone who run the body's meetings", async () => {
    const { city, on } = await aCase(COMING);
    expect(await inviteRest(context, city, anActor("coordinator"), on, letter)).toEqual({
      refused: "not-permitted",
    });
    const none = { ...on, meeting: "1999-01-01" };
    expect(await invite(city, none)).toEqual({ refused: "unknown-meeting" });
  });
});
