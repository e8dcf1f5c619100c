import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { fact } from "../../kernel/testing.ts";
import { someone, theHost } from "../accounts/testing.ts";
import { listEntries, textHash } from "../ledger/index.ts";
import { adoptRecommendation } from "./adopt-recommendation.ts";
import { type AnswerRecommendationInput, answerRecommendation } from "./answer-recommendation.ts";
import { type ClaimProgressInput, claimProgress } from "./claim-progress.ts";
import { findRecommendation } from "./list-recommendations.ts";
import { anAdoption } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const coordinator = someone(context, "coordinator");
const reference = "YORK-2025-01";

async function cityWithOne(): Promise<Id<"City">> {
  const city = context.newCity();
  await adoptRecommendation(context, city, theHost, anAdoption());
  return city;
}

function answer(
  city: Id<"City">,
  stated: Partial<AnswerRecommendationInput> = {},
  actor = coordinator,
) {
  const input = { reference, kind: "accepted", reason: { en: "We will." }, ...stated };
  return answerRecommendation(context, city, actor, input);
}

function claim(city: Id<"City">, stated: Partial<ClaimProgressInput> = {}, actor = coordinator) {
  return claimProgress(context, city, actor, { reference, text: { en: "Done." }, ...stated });
}

const whole = (city: Id<"City">) =>
  database.readCity(city, (tx) => findRecommendation(tx, reference));
const recorded = async (city: Id<"City">) =>
  (await database.readCity(city, (tx) => listEntries(tx))).map(({ entry }) => entry);

describe("answerRecommendation", () => {
  test("an answer has its reason and its day, today unless said", async () => {
    const city = await cityWithOne();
    expect(await answer(city, { source: " https://york.gov.uk/1 " })).toEqual({ answered: true });
    expect((await whole(city))?.answers).toEqual([
      {
        kind: "accepted",
        reason: { en: "We will." },
        on: { date: "2026-06-01", precision: "day" },
        source: "https://york.gov.uk/1",
        department: null,
      },
    ]);
    expect((await recorded(city))[0]).toMatchObject({
      type: "recommendation.answered",
      by: "coordinator",
      subject: "recommendation/YORK-2025-01",
      facts: { kind: "accepted", reason: textHash({ en: "We will." }), on: "2026-06-01" },
    });
  });

  test("a later answer stands beside the earlier one, by its own day", async () => {
    const city = await cityWithOne();
    await answer(city, { kind: "rejected", on: fact("2026-05-01") });
    await answer(city, { kind: "partly", on: fact("2025-05-01") });
    expect((await whole(city))?.answers.map(({ kind }) => kind)).toEqual(["partly", "rejected"]);
  });

  test("a form sent twice at once is one answer", async () => {
    const city = await cityWithOne();
    const sent = await Promise.all([answer(city), answer(city)]);
    expect(sent).toContainEqual({ unchanged: true });
    expect((await whole(city))?.answers).toHaveLength(1);
    expect(await recorded(city)).toHaveLength(2);
  });

  test("who did not see another's answer is told, and may send theirs knowing it", async () => {
    const city = await cityWithOne();
    await answer(city, { kind: "rejected", seen: 0 });
    expect(await answer(city, { kind: "accepted", seen: 0 })).toEqual({
      refused: "said-meanwhile",
    });
    expect(await answer(city, { kind: "accepted", seen: 1 })).toEqual({ answered: true });
  });

  test.each([
    [{ kind: "maybe" }, { refused: "unknown-kind" }],
    [{ reason: { en: "\n " } }, { refused: "no-reason" }],
    [{ reason: { en: "x".repeat(5001) } }, { refused: "too-long", field: "reason" }],
    [{ on: fact("2026-06-02") }, { refused: "future-date" }],
    [{ on: fact("2025-02-28") }, { refused: "before-adoption" }],
    [{ on: fact("2024") }, { refused: "before-adoption" }],
    [{ reference: "YORK-2025-99" }, { refused: "unknown-recommendation" }],
  ])("%j is refused and leaves nothing", async (stated, refusal) => {
    const city = await cityWithOne();
    expect(await answer(city, stated)).toEqual(refusal);
    expect((await whole(city))?.answers).toEqual([]);
    expect(await recorded(city)).toHaveLength(1);
  });

  test("an answer of which only the year is known may be of the year of the adoption", async () => {
    expect(await answer(await cityWithOne(), { on: fact("2025") })).toEqual({ answered: true });
  });

  test("a contributor and the terminal may answer; the body and readers may not", async () => {
    const city = await cityWithOne();
    const contributor = someone(context, "contributor");
    expect(await answer(city, { kind: "partly" }, contributor)).toEqual({ answered: true });
    expect(await answer(city, {}, theHost)).toEqual({ answered: true });
    for (const role of ["body-secretary", "reader"] as const) {
      expect(await answer(city, {}, someone(context, role))).toEqual({ refused: "not-permitted" });
    }
    const nobody = await answerRecommendation(context, city, undefined, {
      reference,
      kind: "accepted",
      reason: { en: "x" },
    });
    expect(nobody).toEqual({ refused: "not-permitted" });
  });

  test("another city's recommendation is not there", async () => {
    await cityWithOne();
    expect(await answer(context.newCity())).toEqual({ refused: "unknown-recommendation" });
  });
});

describe("claimProgress", () => {
  test("what was done stands with its evidence, in the record as hashes", async () => {
    const city = await cityWithOne();
    expect(await claim(city, { evidence: "Register, page 4" })).toEqual({ claimed: true });
    expect((await whole(city))?.claims).toEqual([
      {
        text: { en: "Done." },
        evidence: "Register, page 4",
        on: { date: "2026-06-01", precision: "day" },
        department: null,
      },
    ]);
    expect((await recorded(city))[0]).toMatchObject({
      type: "progress.claimed",
      facts: { text: textHash({ en: "Done." }), evidence: textHash("Register, page 4") },
    });
  });

  test("said twice it stands once, and another's claim meanwhile is told", async () => {
    const city = await cityWithOne();
    await claim(city);
    expect(await claim(city, { seen: 0 })).toEqual({ unchanged: true });
    expect(await claim(city, { text: { en: "More." }, seen: 0 })).toEqual({
      refused: "said-meanwhile",
    });
    expect((await whole(city))?.claims).toHaveLength(1);
  });

  test.each([
    [{ text: {} }, { refused: "no-text" }],
    [{ text: { en: "x".repeat(5001) } }, { refused: "too-long", field: "text" }],
    [{ evidence: "x".repeat(2001) }, { refused: "too-long", field: "evidence" }],
    [{ on: fact("2026-06-02") }, { refused: "future-date" }],
    [{ on: fact("2025-02") }, { refused: "before-adoption" }],
    [{ reference: "YORK-2025-99" }, { refused: "unknown-recommendation" }],
  ])("%j is refused and leaves nothing", async (stated, refusal) => {
    const city = await cityWithOne();
    expect(await claim(city, stated)).toEqual(refusal);
    expect((await whole(city))?.claims).toEqual([]);
    expect(await recorded(city)).toHaveLength(1);
  });

  test("the body and readers may not speak for the city", async () => {
    const city = await cityWithOne();
    for (const role of ["body-secretary", "reader"] as const) {
      expect(await claim(city, {}, someone(context, role))).toEqual({ refused: "not-permitted" });
    }
  });
});
