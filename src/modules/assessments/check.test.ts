// A case is weighed: begun, kept, finished, written anew, decided on, withdrawn.
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { day } from "../../kernel/testing.ts";
import type { Actor } from "../../platform/actor.ts";
import { anActor } from "../accounts/testing.ts";
import { listEntries } from "../ledger/index.ts";
import { caseSentence } from "./case-sentence.ts";
import { checkStanding, standingFactsOf } from "./check.ts";
import { countWeighed } from "./count-weighed.ts";
import { countWeighedIn } from "./count-weighed-in.ts";
import type { CheckDraft } from "./draft.ts";
import { enterCaseCount } from "./enter-case-count.ts";
import { type FinishCheckInput, finishCheck } from "./finish-check.ts";
import { keepCheck } from "./keep-check.ts";
import { countBegun, countCheckRows, listBegun, listCheckRows } from "./list-check-rows.ts";
import { findCheck } from "./list-checks.ts";
import { aCheck, aCheckDraft, aFullAssessment, aWeighingCity, succeed } from "./testing.ts";
import { listSameCase } from "./weighed-before.ts";
import { withdrawCheck } from "./withdraw-check.ts";

const database = await testDatabase();
const context = testContext(database);
const reference = "FAIR-2026-0001";

const finish = (
  city: Id<"City">,
  actor: Actor | undefined,
  draft: CheckDraft = aCheckDraft(),
  stated: Partial<FinishCheckInput> = {},
) => finishCheck(context, city, actor, { draft, language: "en", ...stated });
const whole = (city: Id<"City">) => database.readCity(city, (tx) => findCheck(tx, reference));
const types = async (city: Id<"City">) =>
  (await database.readCity(city, (tx) => listEntries(tx, { about: `decision/${reference}` }))).map(
    ({ type }) => type,
  );

describe("finishing", () => {
  test("gives a reference, says what follows, and never changes: a new version stands beside", async () => {
    const { city, officer } = await aWeighingCity(context);
    expect(await finish(city, officer)).toEqual({ reference, outcome: "go-on" });
    expect(await types(city)).toEqual(["decision-check.finished", "decision-check.begun"]);
    const second = aCheckDraft({ facts: "Fifty households." }, { screening: ["takes-back"] });
    expect(await finish(city, officer, second, { reference })).toEqual({
      ...{ reference, outcome: "full-needed" },
    });
    expect(await finish(city, officer, second, { reference })).toMatchObject({ unchanged: true });
    expect((await whole(city))?.versions).toMatchObject([
      {
        number: 1,
        facts: { en: "Forty households wait longer." },
        rights: [{ slug: "housing", articles: [{ instrument: "ICESCR", article: "11" }] }],
        outcome: "go-on",
        on: "2026-06-01",
      },
      { number: 2, facts: { en: "Fifty households." }, outcome: "full-needed" },
    ]);
    expect((await types(city))[0]).toBe("decision-check.finished");
  });

  test("two at once have two references", async () => {
    const { city, officer, coordinator } = await aWeighingCity(context);
    const both = await Promise.all([
      finish(city, officer, aCheckDraft({ title: "One" })),
      finish(city, coordinator, aCheckDraft({ title: "Two", caseNumber: "2026/0118" })),
    ]);
    expect(both.map((one) => succeed(one).reference).sort()).toEqual([reference, "FAIR-2026-0002"]);
  });

  test.each([
    [{ caseNumber: " " }, {}, "caseNumber", "no-case-number"],
    [{ title: "" }, {}, "title", "no-title"],
    [{ department: "parks" }, {}, "department", "unknown-department"],
    [{ expectedOn: "2026-02-30" }, {}, "expectedOn", "bad-date"],
    [{ reviewOn: "2026-08-31" }, {}, "reviewOn", "review-too-early"],
    [{ reviewOn: "2190-08-31" }, {}, "reviewOn", "far-ahead"],
    [{ expectedOn: "2190-09-01" }, {}, "expectedOn", "far-decision"],
    [{ expectedOn: "2031-06-02" }, {}, "expectedOn", "far-decision"],
    [{ expectedOn: "2025-05-31" }, {}, "expectedOn", "long-decided"],
    [{ expectedOn: "2020-09-01" }, {}, "expectedOn", "long-decided"],
    [{ facts: "" }, {}, "facts", "no-facts"],
    [{ analysis: "" }, {}, "analysis", "no-analysis"],
    [{ responsible: "" }, {}, "responsible", "no-responsible"],
    [{ review: "" }, {}, "review", "no-review"],
    [{ facts: "x".repeat(4001) }, {}, "facts", "too-long"],
    [{ facts: "Ask kari@example.org" }, {}, "facts", "names-person"],
    [{}, { rights: ["peace"] }, "rights", "unknown-right"],
    [{}, { rights: [] }, "rights", "no-right"],
    [{}, { screening: [] }, "screening", "no-screening"],
    [{}, { screening: ["none", "limits"] }, "screening", "none-and-some"],
    [{}, { screening: ["none"] }, "screening", "none-and-right"],
    [{}, { screening: ["change"] }, "screening", "right-untold"],
    [{}, { screening: ["unsure", "no-limit"] }, "screening", "limit-and-no-limit"],
    [{}, { screening: ["no-limit", "limits"] }, "screening", "limit-and-no-limit"],
    [{}, { rights: [], screening: ["no-limit"] }, "rights", "no-right"],
    [{}, { screening: ["maybe"] }, "screening", "unknown-statement"],
  ])("%j %j is refused at %s: %s", async (fields, more, field, code) => {
    const { city, officer } = await aWeighingCity(context);
    const refused = await finish(city, officer, aCheckDraft(fields, more));
    expect(refused).toMatchObject({
      refused: "incomplete",
      problems: expect.arrayContaining([{ field, code }]),
    });
    expect(await types(city)).toEqual([]);
  });

  test("is for those whose department it is, and for the city's side alone", async () => {
    const { city, officer, teacher, coordinator, secretary } = await aWeighingCity(context);
    for (const actor of [undefined, secretary, anActor("reader")])
      expect(await finish(city, actor)).toEqual({ refused: "not-permitted" });
    expect(await finish(city, teacher)).toEqual({ refused: "not-your-department" });
    await finish(city, officer);
    const moved = aCheckDraft({ department: "schools" });
    expect(await finish(city, officer, moved, { reference })).toEqual({
      refused: "not-your-department",
    });
    expect(await finish(city, coordinator, moved, { reference })).toHaveProperty("outcome");
    // The department that has the case now may go on with it, the other no more.
    const again = aCheckDraft({ department: "schools", facts: "Sixty." });
    expect(await finish(city, teacher, again, { reference })).toHaveProperty("outcome");
    const back = aCheckDraft({ facts: "Seventy." });
    expect(await finish(city, officer, back, { reference })).toEqual({
      refused: "not-your-department",
    });
    expect(await finish(city, officer, back, { reference: "FAIR-2026-0099" })).toEqual({
      refused: "unknown-check",
    });
  });

  test("where no right is touched nobody has to be responsible for anything", async () => {
    const { city, officer } = await aWeighingCity(context);
    const fields = { responsible: "", review: "", reviewOn: "", analysis: "It is about a fence." };
    const draft = aCheckDraft(fields, { rights: [], screening: ["none"] });
    expect(await finish(city, officer, draft)).toEqual({ reference, outcome: "no-effect" });
  });
});

describe("a right that is touched", () => {
  const words = (check: NonNullable<Awaited<ReturnType<typeof whole>>>) =>
    (["en", "nb", "de"] as const).map((language) =>
      caseSentence(check, { language, address: "there", reader: "everybody" }),
    );

  test("and limited for nobody is said to be so, and nothing is said of what can be decided", async () => {
    const { city, officer } = await aWeighingCity(context);
    const draft = aCheckDraft({}, { screening: ["no-limit"] });
    expect(await finish(city, officer, draft)).toEqual({ reference, outcome: "go-on" });
    const check = await whole(city);
    if (check === undefined) throw new Error("The check is not there");
    const [en, nb, de] = words(check);
    expect(en).toContain("finds that it limits none of these rights; the reasons stand in it.");
    expect(nb).toContain("ikke begrenser noen av disse rettighetene");
    expect(de).toContain("keines dieser Rechte eingeschränkt wird");
    // "None of this" was once taken of a right that is touched; it promises no more.
    const old = check.versions.map((one) => ({ ...one, screening: ["none"] as const }));
    expect(words({ ...check, versions: old })).toEqual(words(check));
    for (const sentence of words(check)) expect(sentence).not.toMatch(/propos|foreslått|vorgeschl/);
  });

  test.each([
    ["serious", "It limits a right."],
    ["uneven", "It limits a right."],
    ["takes-back", "It limits a right."],
    ["advances", "It advances a right."],
  ] as const)("%s is said in the sentence for the case file: %s", async (statement, said) => {
    const { city, officer } = await aWeighingCity(context);
    await finish(city, officer, aCheckDraft({}, { screening: [statement] }));
    const check = await whole(city);
    expect(check === undefined ? [] : words(check)[0]).toContain(said);
  });

  test("and limited for nobody says so also where the proposal should be changed", async () => {
    const { city, officer } = await aWeighingCity(context);
    await finish(city, officer, aCheckDraft({}, { screening: ["no-limit", "change"] }));
    const check = await whole(city);
    if (check === undefined) throw new Error("The check is not there");
    const [en] = words(check);
    expect(en).toContain("limits none of these rights");
    expect(en).toContain("should be changed");
    // Of an older check that told only of a change, the sentence says what is missing.
    const old = check.versions.map((one) => ({ ...one, screening: ["change"] as const }));
    const told = words({ ...check, versions: old });
    expect(told[0]).toContain("Whether it limits any of them is not said. ");
    expect(told[1]).toContain("Om saken begrenser noen av dem, er ikke sagt.");
    expect(told[2]).toContain("Ob es eines davon einschränkt, ist nicht gesagt.");
  });

  test("by a decision that was made already is said to be weighed afterwards", async () => {
    const { city, officer } = await aWeighingCity(context);
    const draft = aCheckDraft({ expectedOn: "2026-05-31" });
    expect(await finish(city, officer, draft)).toHaveProperty("reference");
    const check = await whole(city);
    if (check === undefined) throw new Error("The check is not there");
    const [en, nb, de] = words(check);
    expect(en).toContain("weighed when the decision was made already");
    expect(nb).toContain("etter at saken var avgjort");
    expect(de).toContain("als schon entschieden");
  });

  test("is weighed anew later, though the day of the decision is years back by then", async () => {
    const { city, officer } = await aWeighingCity(context);
    await finish(city, officer);
    context.setNow("2029-06-01T12:00:00Z");
    const later = aCheckDraft({ facts: "Fifty households." });
    expect(await finish(city, officer, later, { reference })).toHaveProperty("outcome");
    const first = (await whole(city))?.versions[0];
    expect(first?.on).toBe("2026-06-01");
    context.setNow("2026-06-01T12:00:00Z");
  });
});

describe("a case that was weighed already", () => {
  const again = aCheckDraft({ caseNumber: "2026 / 0117" });
  const part = (ownPart: string) =>
    aCheckDraft({ department: "schools", ownPart }, { rights: ["schools"] });

  test("is not weighed by the same department again: it writes a new version", async () => {
    const { city, officer, coordinator } = await aWeighingCity(context);
    await finish(city, officer);
    const refused = { refused: "weighed-before", as: reference };
    for (const actor of [officer, coordinator]) {
      expect(await finish(city, actor, again)).toEqual(refused);
      expect(await keepCheck(context, city, actor, { draft: again })).toEqual(refused);
    }
    const reason = { en: "Wrong case." };
    succeed(await withdrawCheck(context, city, officer, { reference, reason }));
    expect(await finish(city, officer, again)).toHaveProperty("outcome");
  });

  test("nor under another number first, and its own afterwards", async () => {
    const { city, officer } = await aWeighingCity(context);
    await finish(city, officer);
    const other = succeed(await finish(city, officer, aCheckDraft({ caseNumber: "2026/0118" })));
    const moved = await finish(city, officer, again, { reference: other.reference });
    expect(moved).toEqual({ refused: "weighed-before", as: reference });
  });

  test("is weighed by another one that says it weighs a part of its own, and counts once", async () => {
    const { city, officer, teacher } = await aWeighingCity(context);
    await finish(city, officer);
    const refused = { refused: "weighed-elsewhere", as: reference };
    expect(await finish(city, teacher, part(""))).toEqual(refused);
    expect(await keepCheck(context, city, teacher, { draft: part("") })).toEqual(refused);
    const second = succeed(await finish(city, teacher, part("yes"))).reference;
    expect(second).toBe("FAIR-2026-0002");
    await database.readCity(city, async (tx) => {
      const weighed = await countWeighed(tx);
      expect(weighed.years).toMatchObject([{ year: 2026, weighed: 1 }]);
      expect(weighed.departments.map((one) => one.weighed)).toEqual([1, 1]);
      const span = { from: day("2026-01-01"), until: day("2026-12-31") };
      expect((await countWeighedIn(tx, span)).weighed).toBe(1);
      const same = { caseNumber: "2026/0117", reference };
      expect(await listSameCase(tx, same)).toEqual([second]);
    });
    // What each has, it goes on with.
    const later = aCheckDraft({ facts: "Fifty households." });
    expect(await finish(city, officer, later, { reference })).toHaveProperty("outcome");
  });

  test("by two at once is weighed by one of them", async () => {
    const { city, officer, coordinator } = await aWeighingCity(context);
    const both = await Promise.all([finish(city, officer), finish(city, coordinator)]);
    expect(both.filter((one) => "refused" in one)).toMatchObject([{ refused: "weighed-before" }]);
  });
});

describe("keeping a draft", () => {
  test("tells nobody more than that it was begun, loses nothing, and goes when it is finished", async () => {
    const { city, officer } = await aWeighingCity(context);
    const draft = aCheckDraft({ facts: "", title: "Half written" });
    expect(await keepCheck(context, city, officer, { draft })).toEqual({ reference });
    expect(await types(city)).toEqual(["decision-check.begun"]);
    await database.readCity(city, async (tx) => {
      expect(await countBegun(tx)).toBe(1);
      expect(await listBegun(tx, 10)).toMatchObject([{ reference, title: "Half written" }]);
    });
    // Somebody else has saved meanwhile.
    const kept = await keepCheck(context, city, officer, { draft, reference, basedOn: "0.1" });
    expect(kept).toEqual({ reference });
    const late = await keepCheck(context, city, officer, { draft, reference, basedOn: "0.1" });
    expect(late).toEqual({ refused: "said-meanwhile" });
    const finished = { reference, basedOn: "0.1" };
    expect(await finish(city, officer, aCheckDraft(), finished)).toEqual({
      refused: "said-meanwhile",
    });
    expect(await finish(city, officer, aCheckDraft(), { reference, basedOn: "0.2" })).toEqual({
      ...{ reference, outcome: "go-on" },
    });
    expect(await database.readCity(city, countBegun)).toBe(0);
  });

  test.each([
    [{ caseNumber: "" }, "no-case-number"],
    [{ department: "" }, "unknown-department"],
    [{ department: "schools" }, "not-your-department"],
    [{ facts: "x".repeat(250_000) }, "draft-too-long"],
  ])("%j is refused: %s", async (fields, refused) => {
    const { city, officer } = await aWeighingCity(context);
    const draft = aCheckDraft(fields);
    expect(await keepCheck(context, city, officer, { draft })).toEqual({ refused });
  });

  test("is not for the body", async () => {
    const { city, secretary } = await aWeighingCity(context);
    const draft = aCheckDraft();
    expect(await keepCheck(context, city, secretary, { draft })).toEqual({
      refused: "not-permitted",
    });
  });
});

describe("withdrawing", () => {
  const withdraw = (city: Id<"City">, actor: Actor, text = "The case fell away.") =>
    withdrawCheck(context, city, actor, { reference, reason: { en: text } });

  test("ends the writing and keeps what was finished readable", async () => {
    const { city, officer, teacher, secretary } = await aWeighingCity(context);
    await aCheck(context, { city, officer });
    expect(await withdraw(city, secretary)).toEqual({ refused: "not-permitted" });
    expect(await withdraw(city, teacher)).toEqual({ refused: "not-your-department" });
    expect(await withdraw(city, officer, " ")).toEqual({ refused: "no-reason" });
    expect(await withdraw(city, officer, "x".repeat(5001))).toMatchObject({ refused: "too-long" });
    expect(await withdraw(city, officer)).toEqual({ withdrawn: true });
    expect(await withdraw(city, officer)).toEqual({ refused: "withdrawn-check" });
    const later = aCheckDraft({ facts: "More." });
    expect(await finish(city, officer, later, { reference })).toEqual({
      refused: "withdrawn-check",
    });
    const check = await whole(city);
    expect(check?.versions[0]?.facts).toEqual({ en: "Forty households wait longer." });
    expect(check?.withdrawal?.reason).toEqual({ en: "The case fell away." });
  });
});

describe("lists and figures", () => {
  test("count by department and year, out of the cases that the city states, and leave out what was withdrawn", async () => {
    const all = await aWeighingCity(context);
    const { city, officer, teacher, coordinator } = all;
    await aCheck(context, all);
    const needing = await aCheck(context, all, { title: "Two" }, { screening: ["serious"] });
    await aFullAssessment(context, all, needing);
    const schools = { city, officer: teacher };
    await aCheck(context, schools, { department: "schools" }, { rights: ["schools"] });
    const gone = await aCheck(context, all, { title: "Three" });
    const reason = { en: "Twice." };
    succeed(await withdrawCheck(context, city, officer, { reference: gone, reason }));
    const cases = { year: 2026, department: null, cases: 300, source: "Case system" };
    expect(await enterCaseCount(context, city, coordinator, cases)).toEqual({ entered: true });
    expect(await enterCaseCount(context, city, coordinator, cases)).toEqual({ unchanged: true });
    const own = { ...cases, department: "housing", cases: 40 };
    succeed(await enterCaseCount(context, city, coordinator, own));
    const mended = { ...cases, cases: 310 };
    succeed(await enterCaseCount(context, city, coordinator, mended));
    const weighed = await database.readCity(city, countWeighed);
    expect(weighed.years).toEqual([
      {
        ...{ year: 2026, weighed: 3, fullNeeded: 1, fullMade: 1, reviewed: 0, decided: 0 },
        ...{ cases: 310, source: "Case system" },
      },
    ]);
    expect(
      weighed.departments.map(({ department, weighed: count, cases: of }) => [
        ...[department?.slug, count, of],
      ]),
    ).toEqual(
      expect.arrayContaining([
        ["housing", 2, 40],
        ["schools", 1, null],
      ]),
    );
    await database.readCity(city, async (tx) => {
      const check = await findCheck(tx, needing);
      const department = check?.department.id;
      const [{ id: right } = { id: undefined }] = check?.versions[0]?.rights ?? [];
      expect(await countCheckRows(tx, {})).toBe(4);
      expect(await countCheckRows(tx, { department })).toBe(3);
      expect(await countCheckRows(tx, { right, outcome: "full-needed" })).toBe(1);
      expect(await countCheckRows(tx, { year: 2025 })).toBe(0);
      expect(await countCheckRows(tx, { missing: true })).toBe(0);
      const rows = await listCheckRows(tx, { limit: 2, offset: 1 });
      expect(rows.map((row) => row.reference)).toEqual(["FAIR-2026-0003", "FAIR-2026-0002"]);
    });
  });

  test.each([
    [{ year: 2027 }, "bad-year"],
    [{ year: Number.NaN }, "bad-year"],
    [{ cases: 0 }, "bad-count"],
    [{ cases: 1.5 }, "bad-count"],
    [{ source: " " }, "no-source"],
    [{ source: "x".repeat(2001) }, "too-long"],
    [{ department: "parks" }, "unknown-department"],
  ])("a number of cases with %j is refused: %s", async (stated, refused) => {
    const { city, coordinator, officer } = await aWeighingCity(context);
    const count = { year: 2026, department: null, cases: 300, source: "Case system", ...stated };
    expect(await enterCaseCount(context, city, coordinator, count)).toMatchObject({ refused });
    expect(await enterCaseCount(context, city, officer, count)).toEqual({
      refused: "not-permitted",
    });
  });
});

describe("where a check stands", () => {
  const facts = {
    ...({ outcome: "full-needed", impact: null, isWithdrawn: false } as const),
    expectedOn: day("2026-09-01"),
  };

  test("a full assessment that is missing when the day of the decision has passed is late", () => {
    expect(checkStanding(facts, day("2026-09-01"))).toEqual({ state: "full-missing" });
    expect(checkStanding(facts, day("2026-10-13"))).toEqual({ state: "full-late", days: 42 });
    const impact = { conclusion: "change", isReadable: false } as const;
    expect(checkStanding({ ...facts, impact }, day("2026-10-13"))).toEqual({
      ...{ state: "assessed", conclusion: null },
    });
    expect(checkStanding({ ...facts, impact }, day("2026-10-13"), "inside")).toEqual({
      ...{ state: "assessed", conclusion: "change" },
    });
    expect(checkStanding({ ...facts, isWithdrawn: true }, day("2026-10-13"))).toEqual({
      state: "withdrawn",
    });
    expect(checkStanding({ ...facts, outcome: null }, day("2026-10-13"))).toEqual({
      state: "begun",
    });
  });

  test("is read from the whole check, too", async () => {
    const city = await aWeighingCity(context);
    await aCheck(context, city);
    const check = await whole(city.city);
    if (check === undefined) throw new Error("No check");
    expect(standingFactsOf(check)).toEqual({
      ...{ outcome: "go-on", impact: null, expectedOn: "2026-09-01", isWithdrawn: false },
    });
  });
});
