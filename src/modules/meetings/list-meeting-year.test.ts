// What was held and asked in a year, as the public may know it.
import { expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { day } from "../../kernel/testing.ts";
import { answerQuestion } from "./answer-question.ts";
import { askInRoom } from "./ask-in-room.ts";
import { countSessions } from "./count-sessions.ts";
import { holdMeeting } from "./hold-meeting.ts";
import { listMeetingYear } from "./list-meeting-year.ts";
import { aCouncil, aMeeting, aSecretary, attend, done } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = aSecretary(context);
const ZONE = context.settings.timeZone;
const yearOf = (year: number) => ({ from: day(`${year}-01-01`), until: day(`${year}-12-31`) });

test("a year has its own public meetings, questions and answers, and none of another", async () => {
  const city = context.newCity();
  const read = (year: number) =>
    database.readCity(city, (tx) => listMeetingYear(tx, ZONE, yearOf(year)));
  expect(await read(2026)).toEqual({ inUse: false, held: [], sessions: [], questions: [] });
  const { body, terms } = await aCouncil(context, city);
  const meet = async (isPublic = true) => {
    const on = await aMeeting(context, city, body, { isPublic });
    done(await attend(context, city, secretary, on, terms.slice(0, 3)));
    done(await holdMeeting(context, city, secretary, on));
    return on;
  };
  const ask = async (on: Awaited<ReturnType<typeof meet>>) =>
    done(await askInRoom(context, city, secretary, { ...on, text: { en: "Why?" } })).question;

  // One hour after midnight in Oslo it is the new year there, and the old one in Greenwich.
  context.setNow("2026-12-31T00:30:00Z");
  const first = await meet();
  await meet(false);
  const [answered, open] = [await ask(first), await ask(first)];
  context.setNow("2027-01-01T01:30:00Z");
  const second = await meet();
  await ask(second);
  const text = { en: "Because." };
  done(await answerQuestion(context, city, secretary, { ...first, question: answered, text }));
  context.setNow("2027-01-05T12:00:00Z");
  done(await answerQuestion(context, city, secretary, { ...first, question: answered, text }));
  done(
    await countSessions(context, city, secretary, {
      ...{ body, year: 2025, sessions: 5, source: "Minutes" },
    }),
  );

  const name = { en: "Human rights council" };
  expect(await read(2026)).toEqual({
    ...{ inUse: true, sessions: [] },
    held: [
      { path: `${body}/${first.meeting}`, body: { slug: body, name }, title: {}, on: "2026-12-31" },
    ],
    questions: [answered, open].map((number) => ({
      ...{ path: `${body}/${first.meeting}`, body: { slug: body, name }, number },
      ...{ askedOn: "2026-12-31", answeredOn: null },
    })),
  });
  const next = await read(2027);
  expect(next.held).toHaveLength(1);
  expect(next.questions).toHaveLength(1);
  expect(await read(2025)).toMatchObject({
    ...{ inUse: true, held: [], questions: [] },
    sessions: [{ body: { slug: body }, sessions: 5, source: "Minutes" }],
  });
  const both = { from: day("2026-01-01"), until: day("2027-12-31") };
  const { questions } = await database.readCity(city, (tx) => listMeetingYear(tx, ZONE, both));
  expect(questions.map(({ answeredOn }) => answeredOn)).toEqual(["2027-01-01", null, null]);
});
