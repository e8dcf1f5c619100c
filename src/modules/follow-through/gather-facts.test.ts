// What the other modules hold arrives here as facts: each kind once, through the actions by which a city does it.
import { expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { addDays } from "../../kernel/local-date.ts";
import { today } from "../../platform/context.ts";
import { anActor } from "../accounts/testing.ts";
import { askBody, recordUnheard } from "../bodies/index.ts";
import { liveThroughBodies } from "../bodies/testing.ts";
import { aCity } from "../city/testing.ts";
import { setDeadline } from "../commitments/index.ts";
import { someCommitments } from "../commitments/testing.ts";
import { liveThroughMeetings } from "../meetings/testing.ts";
import { answerObjection, fileObjection } from "../objections/index.ts";
import { reportProgress, setMilestone } from "../plans/index.ts";
import { aPlannedMeasure } from "../plans/testing.ts";
import {
  assignRecommendation,
  closeRecommendation,
  moveDeadline,
} from "../recommendations/index.ts";
import { sendDigests } from "../requests/index.ts";
import { ask, aCity as peopled } from "../requests/testing.ts";
import { defineRight } from "../rights/index.ts";
import { aRight } from "../rights/testing.ts";
import { findFollowThrough } from "./find-follow-through.ts";
import { day, fact, figureIn } from "./testing.ts";

const context = testContext(await testDatabase());

/** What an action gives when it is not refused. Throws when it is. */
function done<Result extends object>(result: Result): Result {
  if ("refused" in result) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result;
}

test("recommendations, measures, objections and questions are in the figures as they were recorded", async () => {
  const { id, slug } = await aCity(context, { answerDays: 90 });
  await peopled(context, id);
  const state = async (on: string) => {
    const found = await context.database.readCity(id, (tx) =>
      findFollowThrough(context, tx, day(on)),
    );
    return found.state;
  };
  const reference = "YORK-2026-01";
  const reason = { en: "The budget comes later." };
  for (const [on, to] of [
    ["2026-05-01", "2026-07-01"],
    ["2026-05-02", "2026-08-01"],
    ["2026-05-03", "2026-09-01"],
  ] as const) {
    const move = { reference, to: day(to), reason, on: fact(on) };
    done(await moveDeadline(context, id, anActor("coordinator"), move));
  }
  expect(figureIn(await state("2026-06-01"), "deadlines-moved")).toMatchObject({ value: 3 });
  expect(figureIn(await state("2026-06-01"), "moved-three-times").rows[0]).toMatchObject({
    reference,
    moved: 3,
    dueOn: "2026-09-01",
  });
  expect(figureIn(await state("2026-05-01"), "deadlines-moved")).toMatchObject({ value: 1 });

  const unowned = figureIn(await state("2026-06-01"), "without-owner");
  expect(unowned).toMatchObject({ value: 1, of: 1 });
  const assigned = { reference, department: "housing" };
  done(await assignRecommendation(context, id, anActor("coordinator"), assigned));
  expect(figureIn(await state("2026-06-01"), "without-owner")).toMatchObject({
    value: 0,
    byDepartment: [{ key: "housing", value: 0, of: 1 }],
  });
  // The day before, nobody had been given it.
  expect(figureIn(await state("2026-05-31"), "without-owner")).toMatchObject({ value: 1 });

  const measure = await aPlannedMeasure(context, id);
  const milestone = { measure, name: { en: "Begin" }, dueOn: day("2026-05-20") };
  done(await setMilestone(context, id, anActor("coordinator"), milestone));
  const progress = { measure, text: { en: "Begun." }, evidence: null, on: fact("2026-05-10") };
  done(await reportProgress(context, id, anActor("coordinator"), progress));
  const withMeasure = await state("2026-06-01");
  expect(figureIn(withMeasure, "milestones-late").rows[0]).toMatchObject({
    reference: measure,
    department: "integration",
    daysLate: 12,
  });
  expect(figureIn(withMeasure, "without-evidence")).toMatchObject({ value: 1, of: 1 });

  const filed = done(
    await fileObjection(context, id, anActor("body-secretary"), {
      organisation: "Friends of the river",
      against: "inaction",
      what: { en: "No ramp at the station" },
      text: { en: "People who use wheelchairs cannot travel." },
      filedOn: fact("2026-01-10"),
      answerDueOn: day("2026-04-10"),
      citySlug: slug,
    }),
  );
  if (!("reference" in filed)) throw new Error("Not filed");
  const objected = await state("2026-06-01");
  expect(figureIn(objected, "objections-unanswered")).toMatchObject({ value: 1, of: 1 });
  const answer = { reference: filed.reference, kind: "upheld", reason: { en: "You are right." } };
  done(await answerObjection(context, id, anActor("coordinator"), answer));
  expect(figureIn(await state("2026-06-01"), "objections-unanswered")).toMatchObject({ value: 0 });

  await ask(context, id, { dueOn: day("2026-06-10") });
  context.setNow("2026-07-14T07:00:00Z");
  await sendDigests(context, { id, slug });
  expect(figureIn(await state("2026-07-14"), "escalated").rows[0]).toMatchObject({
    department: "housing",
    daysLate: 34,
    about: { kind: "recommendation", reference },
  });

  const closing = { reference, kind: "overtaken", reason: { en: "The law has changed." } };
  done(await closeRecommendation(context, id, anActor("body-secretary"), closing));
  const closed = await state("2026-10-01");
  expect(figureIn(closed, "settled-unanswered")).toMatchObject({ value: 1 });
  expect(figureIn(closed, "overdue")).toMatchObject({ value: 0 });
});

test("what was made up for a demonstration is marked as that wherever it is counted", async () => {
  const { id } = await aCity(context);
  const measure = await aPlannedMeasure(context, id, { demonstration: true });
  const { state } = await context.database.readCity(id, (tx) =>
    findFollowThrough(context, tx, day("2027-06-01")),
  );
  expect(figureIn(state, "silent-measures")).toMatchObject({
    value: 1,
    of: 1,
    madeUp: 1,
    rows: [{ reference: measure, madeUp: true }],
  });
});

test("commitments and meetings are in the figures as they were recorded", async () => {
  const { id } = await aCity(context, { slug: "meeting-city" });
  await someCommitments(context, id, "Report every year.", "Ask the residents.");
  for (const [dueOn, reason] of [
    ["2021-06-01", null],
    ["2021-09-01", { en: "Staff were ill." }],
  ] as const) {
    const deadline = { commitment: 1, dueOn: fact(dueOn), reason, on: fact("2021-05-01") };
    done(await setDeadline(context, id, anActor("coordinator"), deadline));
  }
  done(await defineRight(context, id, anActor("coordinator"), aRight()));
  await liveThroughMeetings(context, id);
  const { state } = await context.database.readCity(id, (tx) =>
    findFollowThrough(context, tx, day("2028-09-11")),
  );
  const late = figureIn(state, "commitments-late");
  expect(late).toMatchObject({ value: 1, of: 1 });
  expect(late.rows[0]).toMatchObject({ kind: "commitment", reference: "1", dueOn: "2021-09-01" });
  expect(figureIn(state, "silent-commitments")).toMatchObject({ value: 2, of: 2 });
  expect(figureIn(state, "deadlines-moved").rows.map(({ kind }) => kind)).toContain("commitment");
  const held = figureIn(state, "meetings-held");
  expect(held.value).toBeGreaterThan(0);
  expect(held.rows[0]).toMatchObject({ kind: "meeting", reference: expect.stringContaining("/") });
});

test("matters of bodies and tasks of public meetings are in the figures as they were recorded", async () => {
  const { id } = await aCity(context, { slug: "advised-city" });
  done(await defineRight(context, id, anActor("coordinator"), aRight()));
  await liveThroughBodies(context, id);
  await liveThroughMeetings(context, id, { citySlug: "advised-city" });
  const state = async (on: string) => {
    const found = await context.database.readCity(id, (tx) =>
      findFollowThrough(context, tx, day(on)),
    );
    return found.state;
  };
  // The city's 30 days count from when the advice was entered.
  const answerDueOn = addDays(today(context), 30);
  // Asked for by 15 March, advised on the 21st after it was said that it was not heard, answered on the 22nd.
  const reference = "lived-council/1";
  const line = async (on: string, matter: string) =>
    (await state(on)).timetable.find((row) => row.reference === reference && row.matter === matter);
  expect(await line("2026-03-18", "hearing")).toMatchObject({
    ...{ arrival: "overdue", daysLate: 3, department: "lived-housing", dueOn: "2026-03-15" },
  });
  expect(await line("2026-03-20", "hearing")).toMatchObject({ arrival: "not-owed" });
  expect(await line("2026-03-21", "hearing")).toMatchObject({ arrival: "late", daysLate: 6 });
  expect(figureIn(await state("2026-03-21"), "advice-unanswered")).toMatchObject({
    value: 1,
    of: 1,
  });
  expect(await line("2026-03-22", "advice")).toMatchObject({
    ...{ arrival: "in-time", dueOn: answerDueOn },
  });
  // What the city decided without a body counts until advice comes after all, also where no day was set.
  const unheard = async (on: string) => figureIn(await state(on), "decided-unheard");
  expect(await unheard("2026-03-14")).toMatchObject({ value: 0, of: 0 });
  expect(await unheard("2026-03-20")).toMatchObject({ value: 1, of: 1, rows: [{ reference }] });
  expect(await unheard("2026-03-21")).toMatchObject({ value: 0, of: 1 });
  for (const [number, actor] of [
    [2, "coordinator"],
    [3, "body-secretary"],
  ] as const) {
    const matter = { body: "lived-council", title: { en: `Matter ${number}` } };
    const asked = { ...matter, askedOn: day("2026-07-01"), dueOn: null };
    done(await askBody(context, id, anActor("coordinator"), asked));
    const said = { body: "lived-council", number, reason: { en: "In a hurry." } };
    done(await recordUnheard(context, id, anActor(actor), said));
  }
  expect(await unheard("2026-09-01")).toMatchObject({
    ...{ value: 1, of: 3, rows: [{ reference: "lived-council/2", on: fact("2026-07-14") }] },
  });
  const late = figureIn(await state("2026-09-01"), "tasks-late");
  expect(late).toMatchObject({ value: 1, of: 2 });
  expect(late.rows[0]).toMatchObject({ kind: "task", by: { en: "Human rights council" } });
});
