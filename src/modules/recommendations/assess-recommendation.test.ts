import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day, fact } from "../../kernel/testing.ts";
import { someone, theHost } from "../accounts/testing.ts";
import { listEntries, textHash } from "../ledger/index.ts";
import { adoptRecommendation } from "./adopt-recommendation.ts";
import { answerRecommendation } from "./answer-recommendation.ts";
import { type AssessRecommendationInput, assessRecommendation } from "./assess-recommendation.ts";
import { carryOver } from "./carry-over.ts";
import { claimProgress } from "./claim-progress.ts";
import { findRecommendation, listRecommendations } from "./list-recommendations.ts";
import { anAdoption } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = someone(context, "body-secretary");
const reference = "YORK-2025-01";
const by = { en: "York Human Rights City Network" };

async function cityWithOne(): Promise<Id<"City">> {
  const city = context.newCity();
  await adoptRecommendation(context, city, theHost, anAdoption());
  return city;
}

function assess(
  city: Id<"City">,
  stated: Partial<AssessRecommendationInput> = {},
  actor = secretary,
) {
  const input = {
    reference,
    edition: 2026,
    verdict: "largely",
    reason: { en: "Mostly." },
    by,
    ...stated,
  };
  return assessRecommendation(context, city, actor, input);
}

const whole = (city: Id<"City">) =>
  database.readCity(city, (tx) => findRecommendation(tx, reference));
const recorded = async (city: Id<"City">) =>
  (await database.readCity(city, (tx) => listEntries(tx))).map(({ entry }) => entry);

describe("assessRecommendation", () => {
  test("the body's verdict stands with its reason, for an edition", async () => {
    const city = await cityWithOne();
    expect(await assess(city)).toEqual({ assessed: true });
    expect((await whole(city))?.assessments).toEqual([
      {
        edition: 2026,
        verdict: "largely",
        mark: { code: "largely", name: expect.objectContaining({ en: "Largely followed" }) },
        reason: { en: "Mostly." },
        evidence: null,
        dissent: null,
        by,
        on: { date: "2026-06-01", precision: "day" },
        source: null,
      },
    ]);
    expect((await recorded(city))[0]).toMatchObject({
      type: "recommendation.assessed",
      by: "body-secretary",
      facts: {
        edition: 2026,
        verdict: "largely",
        reason: textHash({ en: "Mostly." }),
        body: textHash(by),
      },
    });
  });

  test.each(["coordinator", "contributor", "reader"] as const)(
    "the city cannot write it: a %s is refused",
    async (role) => {
      const city = await cityWithOne();
      const refused = await assess(city, {}, someone(context, role));
      expect(refused).toEqual({ refused: "not-permitted" });
      expect((await whole(city))?.assessments).toEqual([]);
      expect(await recorded(city)).toHaveLength(1);
    },
  );

  test("a coordinator who answered cannot judge their own answer", async () => {
    const city = await cityWithOne();
    const coordinator = someone(context, "coordinator");
    await answerRecommendation(context, city, coordinator, {
      reference,
      kind: "accepted",
      reason: { en: "We will." },
    });
    expect(await assess(city, { verdict: "fully" }, coordinator)).toEqual({
      refused: "not-permitted",
    });
  });

  test("who answered or claimed before they came to the body does not judge what came of it", async () => {
    const answered = await cityWithOne();
    const first = someone(context, "coordinator");
    await answerRecommendation(context, answered, first, {
      reference,
      kind: "partly",
      reason: { en: "Some." },
    });
    const now = { ...first, roles: ["body-secretary"] };
    expect(await assess(answered, {}, now)).toEqual({ refused: "acted-and-judged" });

    const claimed = await cityWithOne();
    const second = someone(context, "contributor");
    await claimProgress(context, claimed, second, { reference, text: { en: "Done." } });
    expect(await assess(claimed, {}, { ...second, roles: ["body-secretary"] })).toEqual({
      refused: "acted-and-judged",
    });
    expect(await assess(claimed)).toEqual({ assessed: true });
  });

  test("nobody who is not signed in may judge", async () => {
    const input = { reference, edition: 2026, verdict: "fully", reason: { en: "x" }, by };
    const refused = await assessRecommendation(context, await cityWithOne(), undefined, input);
    expect(refused).toEqual({ refused: "not-permitted" });
  });

  test("the terminal loads a verdict only with the place where the body published it", async () => {
    const city = await cityWithOne();
    expect(await assess(city, {}, theHost)).toEqual({ refused: "no-source" });
    const sourced = { source: "https://example.org/report", on: fact("2026") };
    expect(await assess(city, sourced, theHost)).toEqual({ assessed: true });
    expect(await assess(city, sourced, theHost)).toEqual({ unchanged: true });
    expect((await whole(city))?.assessments).toHaveLength(1);
  });

  test("another's verdict meanwhile is told", async () => {
    const city = await cityWithOne();
    await assess(city, { verdict: "not", seen: 0 });
    expect(await assess(city, { seen: 0 })).toEqual({ refused: "said-meanwhile" });
  });

  test.each([
    [{ verdict: "well done" }, { refused: "unknown-verdict" }],
    [{ reason: {} }, { refused: "no-reason" }],
    [{ by: { en: " " } }, { refused: "no-body" }],
    [{ by: { en: "x".repeat(201) } }, { refused: "too-long", field: "by" }],
    [{ on: fact("2026-06-02") }, { refused: "future-date" }],
    [{ on: fact("2025-02-28") }, { refused: "before-adoption" }],
    [{ edition: 2024 }, { refused: "bad-edition" }],
    [{ edition: Number.NaN }, { refused: "bad-edition" }],
    [{ reference: "YORK-2025-99" }, { refused: "unknown-recommendation" }],
  ])("%j is refused and leaves nothing", async (stated, refusal) => {
    const city = await cityWithOne();
    expect(await assess(city, stated)).toEqual(refusal);
    expect((await whole(city))?.assessments).toEqual([]);
    expect(await recorded(city)).toHaveLength(1);
  });
});

describe("carryOver", () => {
  const carry = (city: Id<"City">, edition: number) =>
    database.inCity(city, (tx) =>
      carryOver(context, tx, { edition, on: day("2026-06-01"), by: secretary }),
    );

  test("what is open enters the next edition and is counted, once however often it is done", async () => {
    const city = await cityWithOne();
    expect(await carry(city, 2026)).toEqual({ carried: 1 });
    expect(await carry(city, 2026)).toEqual({ carried: 0 });
    expect(await carry(city, 2027)).toEqual({ carried: 1 });
    expect((await whole(city))?.carriedInto).toEqual([2026, 2027]);
    expect((await recorded(city)).slice(0, 2)).toMatchObject([
      { type: "recommendation.carried-over", facts: { edition: 2027, times: 3 } },
      { type: "recommendation.carried-over", facts: { edition: 2026, times: 2 } },
    ]);
  });

  test("two who open the edition at once carry it once", async () => {
    const city = await cityWithOne();
    const carried = await Promise.all([carry(city, 2026), carry(city, 2026)]);
    expect(carried.map((one) => one.carried).sort()).toEqual([0, 1]);
    expect((await whole(city))?.carriedInto).toEqual([2026]);
  });

  test("what the body judged fully met stays behind; what the city turned down does not", async () => {
    const city = await cityWithOne();
    await adoptRecommendation(context, city, theHost, anAdoption({ text: { en: "Another" } }));
    await assess(city, { verdict: "fully", edition: 2025 });
    await answerRecommendation(context, city, theHost, {
      reference: "YORK-2025-02",
      kind: "rejected",
      reason: { en: "No." },
    });
    expect(await carry(city, 2026)).toEqual({ carried: 1 });
    const all = await database.readCity(city, (tx) => listRecommendations(tx));
    expect(all.map(({ carriedInto }) => carriedInto)).toEqual([[], [2026]]);
  });

  test("an edition's own and later recommendations are not carried into it", async () => {
    const city = await cityWithOne();
    expect(await carry(city, 2025)).toEqual({ carried: 0 });
    expect(await carry(city, 2024)).toEqual({ carried: 0 });
  });

  test("when the edition does not open after all, nothing is carried", async () => {
    const city = await cityWithOne();
    const opening = database.inCity(city, async (tx) => {
      await carryOver(context, tx, { edition: 2026, on: day("2026-06-01"), by: secretary });
      throw new Error("the edition could not be opened");
    });
    await expect(opening).rejects.toThrow("could not be opened");
    expect((await whole(city))?.carriedInto).toEqual([]);
    expect(await recorded(city)).toHaveLength(1);
  });
});
