// What a decision becomes: a recommendation, advice, a task. And that tables and public record agree on all that can happen in meetings.
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { anActor, theHost } from "../accounts/testing.ts";
import { listEntries, verifyLedger } from "../ledger/index.ts";
import { findRecommendation } from "../recommendations/index.ts";
import { defineRight } from "../rights/index.ts";
import { aRight } from "../rights/testing.ts";
import { becomeRecommendation } from "./become-recommendation.ts";
import type { OnMeeting } from "./change-meeting.ts";
import { findMeeting } from "./find-meeting.ts";
import { finishTask } from "./finish-task.ts";
import { giveTask } from "./give-task.ts";
import { meetings } from "./module.ts";
import {
  aBegunMeeting,
  aSecretary,
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

  test("a task with an owner and a day, whose lateness is counted", async () => {
    const { city, on, first } = await decided();
    const give = (stated = {}) =>
      giveTask(context, city, secretary, {
        ...{
          ...on,
          decision: 1,
          text: en("Ask."),
          owner: { term: first },
          dueOn: day("2026-06-08"),
        },
        ...stated,
      });
    expect(await give({ text: {} })).toEqual({ refused: "no-text" });
    expect(await give({ decision: 7 })).toEqual({ refused: "unknown-decision" });
    expect(await give({ owner: { department: "moon" } })).toEqual({ refused: "unknown-owner" });
    expect(await give({ dueOn: day("2026-05-01") })).toEqual({ refused: "due-before" });
    expect(await give()).toEqual({ task: 1 });
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
