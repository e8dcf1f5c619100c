import { beforeEach, describe, expect, test } from "vitest";
import { type TestContext, testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import type { CityScope } from "../../platform/http/environment.ts";
import { anActor, theHost } from "../accounts/testing.ts";
import { aCity } from "../city/testing.ts";
import { listEntries, textHash, verifyLedger } from "../ledger/index.ts";
import { adoptRecommendation, answerRecommendation } from "../recommendations/index.ts";
import { anAdoption } from "../recommendations/testing.ts";
import { type CommentOnRowInput, commentOnRow } from "./comment-on-row.ts";
import { findFollowThrough } from "./find-follow-through.ts";
import { listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { day, fact, valueIn } from "./testing.ts";

const database = await testDatabase();
const COORDINATOR = anActor("coordinator");
let context: TestContext;
let city: CityScope;

beforeEach(async () => {
  context = testContext(database);
  city = await aCity(context);
  const adopted = anAdoption({ citySlug: "york", adoptedOn: fact("2025-03-01") });
  await adoptRecommendation(context, city.id, theHost, adopted);
});

const comment = (input: Partial<CommentOnRowInput> = {}, actor = COORDINATOR) =>
  commentOnRow(context, city.id, actor, {
    reference: "YORK-2025-01",
    text: { en: "We answer in May." },
    ...input,
  });
const found = () =>
  database.readCity(city.id, (tx) => findFollowThrough(context, tx, day("2026-06-01")));

describe("a comment on a line", () => {
  test("stands beside it with its time, and is an entry of the public record", async () => {
    expect(await comment({ text: { en: "  We answer in May.\r\n" } })).toEqual({ commented: true });
    expect((await found()).comments).toEqual([
      { reference: "YORK-2025-01", text: { en: "We answer in May." }, at: context.now() },
    ]);
    const [entry] = await database.readCity(city.id, (tx) => listEntries(tx, { limit: 1 }));
    expect(entry?.entry).toMatchObject({
      type: "follow-through.commented",
      by: "coordinator",
      subject: "follow-through/YORK-2025-01",
      facts: { text: textHash({ en: "We answer in May." }) },
    });
    const recorded = { types: RECORDED_TYPES, list: listRecordedFacts };
    expect(await verifyLedger(database, [city.id], [recorded])).toMatchObject([{ problems: [] }]);
  });

  test("whose day somebody changed in the table is found", async () => {
    await comment();
    const recorded = { types: RECORDED_TYPES, list: listRecordedFacts };
    await ownerQuery(
      `update follow_through.comment set at = at - interval '400 days' where city_id = '${city.id}'`,
    );
    const [verified] = await verifyLedger(database, [city.id], [recorded]);
    expect(verified?.problems.map(({ code }) => code)).toEqual(["fact-changed", "fact-unrecorded"]);
  });

  test("changes no figure", async () => {
    const { state } = await found();
    await comment();
    expect((await found()).state).toEqual(state);
  });

  test("said twice is said once", async () => {
    await comment();
    expect(await comment()).toEqual({ unchanged: true });
    expect((await found()).comments).toHaveLength(1);
  });

  test("is refused to everybody but the coordinator", async () => {
    for (const actor of [
      anActor("contributor"),
      anActor("body-secretary"),
      anActor("reader"),
      theHost,
    ])
      expect(await comment({}, actor)).toEqual({ refused: "not-permitted" });
  });

  test("is refused without words, with too many, and on what has no line", async () => {
    expect(await comment({ text: { en: " \n " } })).toEqual({ refused: "no-text" });
    expect(await comment({ text: { en: "a".repeat(2_001) } })).toEqual({ refused: "too-long" });
    expect(await comment({ reference: "YORK-2099-01" })).toEqual({ refused: "unknown-row" });
    expect((await found()).comments).toEqual([]);
  });

  test("is refused when somebody else commented meanwhile", async () => {
    await comment({ seen: 0 });
    expect(await comment({ text: { en: "And in June." }, seen: 0 })).toEqual({
      refused: "commented-meanwhile",
    });
    expect(await comment({ text: { en: "And in June." }, seen: 1 })).toEqual({ commented: true });
  });
});

test("what is recorded is in the figures at once, although they are kept", async () => {
  expect(valueIn((await found()).state, "answered")).toBe(0);
  await answerRecommendation(context, city.id, theHost, {
    reference: "YORK-2025-01",
    kind: "accepted",
    reason: { en: "We will." },
  });
  expect(valueIn((await found()).state, "answered")).toBe(1);
});
