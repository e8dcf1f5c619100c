// The body goes through a whole edition, notes its verdicts, and adopts them as one act by its own scale.

import { beforeEach, describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day, fact } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { someone, theHost } from "../accounts/testing.ts";
import { listEntries } from "../ledger/index.ts";
import { adoptEvaluation } from "./adopt-evaluation.ts";
import { adoptRecommendation } from "./adopt-recommendation.ts";
import { answerRecommendation } from "./answer-recommendation.ts";
import { assessRecommendation } from "./assess-recommendation.ts";
import { carryOver } from "./carry-over.ts";
import { agendaOf } from "./evaluation.ts";
import { listDrafts } from "./list-drafts.ts";
import { findRecommendation, listRecommendations } from "./list-recommendations.ts";
import { listScales } from "./list-scales.ts";
import { type SaveAssessmentDraftInput, saveAssessmentDraft } from "./save-assessment-draft.ts";
import { type SetVerdictScaleInput, setVerdictScale } from "./set-verdict-scale.ts";
import { anAdoption, aRecommendation } from "./testing.ts";

const database = await testDatabase();
const context = testContext(database);
const secretary = someone(context, "body-secretary");
const coordinator = someone(context, "coordinator");
const by = { en: "York Human Rights City Network" };
const ONE = "YORK-2025-01";
const TWO = "YORK-2025-02";

beforeEach(() => context.setNow("2026-06-01T12:00:00Z"));

async function cityWithTwo(): Promise<Id<"City">> {
  const city = context.newCity();
  for (const text of ["Build homes.", "Open shelters."])
    await adoptRecommendation(context, city, theHost, anAdoption({ text: { en: text } }));
  return city;
}

const note = (
  city: Id<"City">,
  reference: string,
  stated: Partial<SaveAssessmentDraftInput> = {},
  actor: Actor = secretary,
) =>
  saveAssessmentDraft(context, city, actor, {
    edition: 2025,
    reference,
    mark: "largely",
    reason: "Most families can.",
    evidence: "",
    dissent: "",
    language: "en",
    basedOn: 0,
    ...stated,
  });
const adopt = (city: Id<"City">, stated = {}, actor: Actor = secretary) =>
  adoptEvaluation(context, city, actor, { edition: 2025, by, ...stated });
const whole = (city: Id<"City">, reference: string) =>
  database.readCity(city, (tx) => findRecommendation(tx, reference));
const recorded = async (city: Id<"City">) =>
  (await database.readCity(city, (tx) => listEntries(tx))).map(({ entry }) => entry);

describe("notes", () => {
  test("are kept until the body adopts them, and publish nothing", async () => {
    const city = await cityWithTwo();
    const before = (await recorded(city)).length;
    expect(await note(city, ONE, { mark: "", reason: "To be seen." })).toEqual({ version: 1 });
    expect(await note(city, ONE, { basedOn: 1 })).toEqual({ version: 2 });
    expect(await note(city, ONE, { basedOn: 1 })).toEqual({ version: 2, unchanged: true });
    const drafts = [...(await database.readCity(city, (tx) => listDrafts(tx, 2025))).values()];
    expect(drafts).toMatchObject([
      { version: 2, mark: "largely", reason: "Most families can.", savedBy: secretary.accountId },
    ]);
    expect(await recorded(city)).toHaveLength(before);
    expect((await whole(city, ONE))?.assessments).toEqual([]);
  });

  test("of two who write at once, the later sees what the other wrote", async () => {
    const city = await cityWithTwo();
    const other = someone(context, "body-secretary");
    await note(city, ONE, { reason: "Theirs." }, other);
    expect(await note(city, ONE, { reason: "Mine." })).toMatchObject({
      refused: "saved-by-another",
      theirs: { reason: "Theirs.", version: 1, savedBy: other.accountId },
    });
    expect(await note(city, ONE, { reason: "Mine.", basedOn: 1 })).toEqual({ version: 2 });
  });

  test.each([
    [{ reference: "YORK-2025-99" }, "unknown-recommendation"],
    [{ edition: 2026 }, "bad-edition"],
    [{ mark: "brilliant" }, "unknown-verdict"],
    [{ dissent: "x".repeat(5001) }, "too-long"],
  ])("%j is refused", async (stated, refused) => {
    expect(await note(await cityWithTwo(), ONE, stated)).toMatchObject({ refused });
  });

  test("are the body's alone, and not for who spoke for the city", async () => {
    const city = await cityWithTwo();
    expect(await note(city, ONE, {}, coordinator)).toEqual({ refused: "not-permitted" });
    const both = someone(context, "coordinator");
    const answer = { reference: ONE, kind: "accepted", reason: { en: "We will." } };
    await answerRecommendation(context, city, both, answer);
    const later = { ...both, roles: ["body-secretary"] };
    expect(await note(city, ONE, {}, later)).toEqual({ refused: "acted-and-judged" });
  });
});

describe("adopting an evaluation", () => {
  test("enters every verdict, each on its own, and the act with their number, with evidence and dissent", async () => {
    const city = await cityWithTwo();
    await note(city, ONE, { evidence: "Register, page 4", dissent: "Two members: not at all." });
    await note(city, TWO, { mark: "fully", reason: "Both are open." });
    expect(await adopt(city)).toEqual({ adopted: 2 });
    expect(await whole(city, ONE)).toMatchObject({
      assessments: [
        {
          edition: 2025,
          verdict: "largely",
          mark: { code: "largely" },
          evidence: "Register, page 4",
          dissent: { en: "Two members: not at all." },
          by,
        },
      ],
    });
    expect((await recorded(city)).slice(0, 3)).toMatchObject([
      {
        type: "evaluation.adopted",
        subject: "evaluation/2025",
        facts: { edition: 2025, assessed: 2 },
      },
      { type: "recommendation.assessed" },
      { type: "recommendation.assessed" },
    ]);
    expect(await adopt(city)).toEqual({ refused: "nothing-to-judge" });
  });

  test("names what lacks a verdict or a reason, and enters nothing then", async () => {
    const city = await cityWithTwo();
    await note(city, ONE);
    await note(city, TWO, { mark: "not", reason: "" });
    expect(await adopt(city)).toEqual({ refused: "incomplete", references: [TWO] });
    expect((await whole(city, ONE))?.assessments).toEqual([]);
  });

  test("is not for who spoke for the city on one of them", async () => {
    const city = await cityWithTwo();
    await note(city, ONE);
    await note(city, TWO);
    const both = someone(context, "coordinator");
    const answer = { reference: TWO, kind: "accepted", reason: { en: "We will." } };
    await answerRecommendation(context, city, both, answer);
    const later = { ...both, roles: ["body-secretary"] };
    expect(await adopt(city, {}, later)).toEqual({ refused: "adopter-acted", references: [TWO] });
    expect(await adopt(city)).toEqual({ adopted: 2 });
  });

  test("is told when a note has changed since it was read, and can be for an earlier day", async () => {
    const city = await cityWithTwo();
    await note(city, ONE);
    await note(city, TWO);
    expect(await adopt(city, { seen: { [ONE]: 1, [TWO]: 0 } })).toEqual({
      refused: "said-meanwhile",
    });
    const early = { on: day("2025-02-01") };
    expect(await adopt(city, early)).toEqual({ refused: "bad-day", references: [ONE, TWO] });
    expect(await adopt(city, { on: day("2026-05-20"), seen: { [ONE]: 1, [TWO]: 1 } })).toEqual({
      adopted: 2,
    });
    expect((await whole(city, ONE))?.assessments[0]?.on).toEqual(fact("2026-05-20"));
  });

  test("of two at once, one adopts", async () => {
    const city = await cityWithTwo();
    await note(city, ONE);
    await note(city, TWO);
    const both = await Promise.all([adopt(city), adopt(city)]);
    expect(both).toContainEqual({ adopted: 2 });
    expect(both).toContainEqual({ refused: "nothing-to-judge" });
  });

  test.each([
    [{ by: {} }, { refused: "no-body" }],
    [{ by: { en: "x".repeat(201) } }, { refused: "too-long", field: "by" }],
    [{ on: day("2026-06-02") }, { refused: "future-date" }],
    [{ edition: 2031 }, { refused: "nothing-to-judge" }],
  ])("%j is refused", async (stated, refusal) => {
    expect(await adopt(await cityWithTwo(), stated)).toEqual(refusal);
  });

  test("is not for the city nor the terminal", async () => {
    const city = await cityWithTwo();
    expect(await adopt(city, {}, coordinator)).toEqual({ refused: "not-permitted" });
    expect(await adopt(city, {}, theHost)).toEqual({ refused: "not-permitted" });
  });
});

describe("the agenda", () => {
  test("holds what was made in the edition or carried into it, is open, and whose window has come", () => {
    const on = day("2026-06-01");
    const made = aRecommendation({ reference: "A", edition: 2026 });
    const carried = aRecommendation({ reference: "B", edition: 2025, carriedInto: [2026] });
    const elsewhere = aRecommendation({ reference: "C", edition: 2025 });
    const later = aRecommendation({ reference: "D", edition: 2026, judgeFrom: day("2026-06-02") });
    const closed = aRecommendation({
      reference: "E",
      edition: 2026,
      closings: [{ kind: "withdrawn", reason: {}, on: fact("2026"), source: null }],
    });
    const agenda = agendaOf([made, carried, elsewhere, later, closed], 2026, on);
    expect(agenda.due.map(({ reference }) => reference)).toEqual(["A", "B"]);
    expect(agenda.later.map(({ reference }) => reference)).toEqual(["D"]);
    expect(agenda.judged).toEqual([]);
  });

  test("reads only those that stand in the edition", async () => {
    const city = await cityWithTwo();
    await database.inCity(city, (tx) =>
      carryOver(context, tx, { edition: 2026, on: day("2026-06-01"), by: secretary }),
    );
    await adoptRecommendation(context, city, theHost, anAdoption({ edition: 2024 }));
    const standing = await database.readCity(city, (tx) =>
      listRecommendations(tx, { standing: 2026 }),
    );
    expect(standing.map(({ reference }) => reference)).toEqual([ONE, TWO]);
  });
});

describe("the body's own scale", () => {
  const marks = [
    { code: "green", name: { en: "In line" }, meaning: { en: "It is there." }, verdict: "fully" },
    { code: "amber", name: { en: "Patchy" }, meaning: {}, verdict: "unevenly" },
    { code: "red", name: { en: "Missing" }, meaning: {}, verdict: "not" },
  ];
  const yardstick = { en: "The declaration of 2017." };
  const set = (
    city: Id<"City">,
    stated: Partial<SetVerdictScaleInput> = {},
    actor: Actor = secretary,
  ) => setVerdictScale(context, city, actor, { marks, yardstick, ...stated });
  const assess = (city: Id<"City">, verdict: string, stated = {}, actor: Actor = secretary) =>
    assessRecommendation(context, city, actor, {
      ...{ reference: ONE, edition: 2025, verdict, reason: { en: "So." }, by },
      ...stated,
    });

  test("is Graz' five until the body sets its own; marks keep the words of their day", async () => {
    const city = await cityWithTwo();
    const [first] = await database.readCity(city, listScales);
    expect(first.marks.map(({ code }) => code)).toEqual([
      "fully",
      "largely",
      "unevenly",
      "not",
      "cannot-judge",
    ]);
    await assess(city, "largely");
    expect(await set(city)).toEqual({ set: true });
    expect(await assess(city, "amber", { edition: 2026 })).toEqual({ assessed: true });
    const renamed = [{ ...marks[1], name: { en: "Mixed" } }, marks[0], marks[2]];
    expect(await set(city, { marks: renamed as typeof marks })).toEqual({ set: true });
    expect((await whole(city, ONE))?.assessments).toMatchObject([
      { verdict: "largely", mark: { code: "largely", name: { en: "Largely followed" } } },
      { verdict: "unevenly", mark: { code: "amber", name: { en: "Patchy" } } },
    ]);
    expect((await database.readCity(city, listScales)).map(({ on }) => on)).toEqual([
      null,
      fact("2026-06-01"),
      fact("2026-06-01"),
    ]);
    expect((await recorded(city))[0]).toMatchObject({
      type: "verdict-scale.set",
      facts: { marks: 3 },
    });
  });

  test("a mark that it has not is no verdict, except for what is loaded from before it", async () => {
    const city = await cityWithTwo();
    await set(city);
    expect(await assess(city, "largely")).toEqual({ refused: "unknown-verdict" });
    const loaded = { source: "https://example.org/2024" };
    expect(await assess(city, "largely", loaded, theHost)).toEqual({ assessed: true });
  });

  test("the same again changes nothing; another's meanwhile is told", async () => {
    const city = await cityWithTwo();
    await set(city);
    expect(await set(city)).toEqual({ unchanged: true });
    expect(await set(city, { yardstick: { en: "Another." }, seen: 1 })).toEqual({
      refused: "said-meanwhile",
    });
  });

  const [green = marks[0]] = marks;
  test.each([
    [{ marks: marks.slice(0, 1) }, "no-marks"],
    [{ marks: [...marks, { ...green, code: "Very Good" }] as typeof marks }, "bad-code"],
    [{ marks: [...marks, green] as typeof marks }, "code-twice"],
    [
      { marks: [...marks, { ...green, code: "blue", name: { en: " " } }] as typeof marks },
      "no-name",
    ],
    [
      { marks: [...marks, { ...green, code: "blue", verdict: "super" }] as typeof marks },
      "unknown-class",
    ],
    [{ yardstick: {} }, "no-yardstick"],
    [{ yardstick: { en: "x".repeat(2001) } }, "too-long"],
    [{ on: fact("2026-06-02") }, "future-date"],
  ])("%j is refused", async (stated, refused) => {
    const city = await cityWithTwo();
    expect(await set(city, stated)).toMatchObject({ refused });
    expect(await database.readCity(city, listScales)).toHaveLength(1);
  });

  test("is not the city's to set, and the terminal says where the body set it", async () => {
    const city = await cityWithTwo();
    expect(await set(city, {}, coordinator)).toEqual({ refused: "not-permitted" });
    expect(await set(city, {}, theHost)).toEqual({ refused: "no-source" });
  });
});
