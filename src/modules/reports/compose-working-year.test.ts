// What a year of a city comes to, as values: only that year counts, and nothing that came after its last day.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../kernel/local-date.ts";
import { day, fact } from "../../kernel/testing.ts";
import type { Matter, StandingChange } from "../bodies/index.ts";
import type { Declaration } from "../city/index.ts";
import { commitmentNotes, commitmentsOn, type KeptCommitment } from "../commitments/index.ts";
import {
  bodyInYear,
  commitmentsInYear,
  mattersInYear,
  meetingsInYear,
} from "./compose-working-year.ts";
import { shareWeighed, spanOf, tallyMatters, tallyMeetings } from "./working-year.ts";

const SPAN = { from: day("2025-01-01"), until: day("2025-12-31") };

describe("the days that count", () => {
  test("are those of the year, or those that have been by then", () => {
    expect(spanOf(2025, day("2026-06-01"))).toEqual(SPAN);
    expect(spanOf(2025, day("2025-12-31"))).toEqual(SPAN);
    expect(spanOf(2026, day("2026-06-01"))).toEqual({
      ...{ from: "2026-01-01", until: "2026-06-01" },
    });
    expect(spanOf(2027, day("2026-06-01"))).toBeUndefined();
  });
});

describe("a body in a year", () => {
  const board = {
    ...{ slug: "board", name: { en: "Board" }, kind: "council" as const },
    foundedOn: fact("2018"),
  };
  const change = (what: StandingChange["change"], on: string): StandingChange => ({
    ...{ change: what, reason: { en: "So." }, on: fact(on), source: null },
  });
  const york = [change("suspended", "2021"), change("revived", "2023-12-14")];
  const inYear = (year: number, changes = york) =>
    bodyInYear(board, changes, {
      ...{ from: day(`${year}-01-01`), until: day(`${year}-12-31`) },
    });

  test("is not there before it was founded, nor after it was dissolved", () => {
    expect(inYear(2017)).toBeUndefined();
    expect(inYear(2018)).toMatchObject({ breaks: [], suspendedAllYear: false });
    const gone = [change("dissolved", "2020-05")];
    expect(inYear(2019, gone)).toMatchObject({ dissolvedOn: null });
    expect(inYear(2020, gone)).toMatchObject({ dissolvedOn: fact("2020-05") });
    expect(inYear(2021, gone)).toBeUndefined();
  });

  test("tells its interruptions as far as they had come by then", () => {
    expect(inYear(2020)?.breaks).toEqual([]);
    expect(inYear(2022)?.breaks).toEqual([{ from: fact("2021"), until: null }]);
    expect(inYear(2024)?.breaks).toEqual([{ from: fact("2021"), until: fact("2023-12-14") }]);
  });

  test("was suspended all year only where it did not work on any day of it", () => {
    expect([2020, 2021, 2022, 2023, 2024].map((year) => inYear(year)?.suspendedAllYear)).toEqual([
      ...[false, false, true, false, false],
    ]);
  });

  test("is named where nobody knows since when it has been there, and ended where it was dissolved in a break", () => {
    const changes = [change("suspended", "2024"), change("dissolved", "2025-03-01")];
    expect(bodyInYear({ ...board, foundedOn: null }, changes, SPAN)).toMatchObject({
      ...{ foundedOn: null, dissolvedOn: fact("2025-03-01") },
      breaks: [{ from: fact("2024"), until: null }],
    });
  });
});

describe("matters in a year", () => {
  let number = 0;
  const matter = (
    askedOn: string,
    stated: { dueOn?: string | null; heard?: string; unheard?: string } = {},
  ): Matter => {
    number += 1;
    const { dueOn = askedOn.replace(/-\d\d$/, "-28"), heard, unheard } = stated;
    const said = { side: "city" as const, text: { en: "No time." }, source: null };
    return {
      ...{ id: `m${number}` as Matter["id"], number, title: { en: "A hostel" }, answers: [] },
      body: { id: "b" as Matter["body"]["id"], slug: "council", name: { en: "Council" } },
      ...{ caseNumber: null, department: null, source: null, askedOn: day(askedOn) },
      dueOn: dueOn === null ? null : day(dueOn),
      hearings: [
        ...(unheard === undefined ? [] : [{ ...said, kind: "not-heard", on: day(unheard) }]),
        ...(heard === undefined ? [] : [{ ...said, kind: "heard", on: day(heard) }]),
      ] as Matter["hearings"],
    };
  };
  const states = (...matters: Matter[]) =>
    mattersInYear(matters, SPAN).map(({ state, daysLate }) => [state, daysLate]);

  test("are those that were asked in it", () => {
    expect(states(matter("2026-01-01"), matter("2024-12-01", { heard: "2024-12-09" }))).toEqual([]);
    expect(states(matter("2025-01-01", { heard: "2025-01-28" }))).toEqual([["heard", 0]]);
    expect(states(matter("2025-03-01", { heard: "2025-03-30" }))).toEqual([["heard", 2]]);
    expect(states(matter("2025-03-01", { unheard: "2025-05-01" }))).toEqual([["not-heard", 0]]);
    expect(states(matter("2025-12-01"))).toEqual([["overdue", 3]]);
    expect(states(matter("2025-12-01", { dueOn: "2026-01-10" }))).toEqual([["waiting", 0]]);
  });

  test("do not know what came in the next year", () => {
    expect(states(matter("2025-12-01", { heard: "2026-01-02" }))).toEqual([["overdue", 3]]);
    expect(states(matter("2025-12-01", { unheard: "2026-01-02" }))).toEqual([["overdue", 3]]);
  });

  test("of an earlier year are told where they were still open when it began, and only then", () => {
    const open = matter("2024-12-01", { dueOn: "2024-12-31", heard: "2025-01-02" });
    expect(states(open)).toEqual([["heard", 2]]);
    expect(states(matter("2024-12-01", { unheard: "2024-12-31" }))).toEqual([]);
  });

  test("say why nobody was heard, also where somebody was after all", () => {
    const [one] = mattersInYear(
      [matter("2025-03-01", { unheard: "2025-04-01", heard: "2025-04-05" })],
      SPAN,
    );
    expect(one).toMatchObject({
      ...{ state: "heard", heardOn: "2025-04-05" },
      unheard: [{ side: "city", reason: { en: "No time." }, on: "2025-04-01" }],
    });
  });

  test("each come out in exactly one way, whatever their days", () => {
    const date = fc.integer({ min: 0, max: 1200 }).map((days) => addDays(day("2024-01-01"), days));
    const any = fc.record({
      asked: date,
      dueOn: fc.option(date),
      heard: fc.option(date, { nil: undefined }),
      unheard: fc.option(date, { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (all) => {
        const given = all.map(({ asked, heard, unheard, dueOn }) =>
          matter(asked, {
            dueOn,
            ...(heard === undefined ? {} : { heard }),
            ...(unheard === undefined ? {} : { unheard }),
          }),
        );
        const told = mattersInYear(given, SPAN);
        const { asked, inTime, late, notHeard, overdue, waiting } = tallyMatters(told);
        expect(inTime + late + notHeard + overdue + waiting).toBe(asked);
        for (const one of told) {
          const days = [one.askedOn, one.heardOn, ...one.unheard.map(({ on }) => on)];
          expect(days.every((on) => on === null || on <= SPAN.until)).toBe(true);
        }
      }),
    );
  });

  test("without a deadline count as heard in time, and are told apart", () => {
    const told = mattersInYear([matter("2025-03-01", { dueOn: null, heard: "2025-09-01" })], SPAN);
    expect(tallyMatters(told)).toMatchObject({ inTime: 1, noDeadline: 1 });
  });
});

describe("meetings in a year", () => {
  const body = { slug: "council", name: { en: "Council" } };
  const path = "council/2025-11-01";

  test("count how long each question waited: for its answer, or until the last day", () => {
    const asked = { path, body, askedOn: day("2025-11-01") };
    const year = meetingsInYear(
      {
        ...{ inUse: true, sessions: [] },
        held: [{ path, body, title: {}, on: day("2025-11-01") }],
        questions: [
          { ...asked, number: 1, answeredOn: day("2025-11-11") },
          { ...asked, number: 2, answeredOn: null },
        ],
      },
      SPAN,
    );
    expect(year.questions.map(({ daysWaited }) => daysWaited)).toEqual([10, 60]);
    expect(tallyMeetings(year)).toMatchObject({
      ...{ held: 1, asked: 2, answered: 1, longest: { number: 2 } },
    });
    expect(tallyMeetings(year, { slug: "youth" })).toEqual({
      ...{ held: 0, asked: 0, answered: 0, longest: undefined },
    });
  });
});

describe("commitments in a year", () => {
  const statement = (state: KeptCommitment["statements"][number]["state"], on: string) => ({
    ...{ state, reason: { en: "So." }, evidence: null, department: null, on: fact(on) },
  });
  const deadline = (dueOn: string, on: string) => ({
    ...{ dueOn: fact(dueOn), reason: null, on: fact(on), source: null },
  });
  const kept = (number: number, stated: Partial<KeptCommitment> = {}): KeptCommitment => ({
    ...{ number, text: { en: `Later words of ${number}` }, right: null, on: fact("2021-03-01") },
    ...{ source: null, inForce: true, owners: [], deadlines: [], statements: [], ...stated },
  });
  const declaration = (on: string, ...numbers: number[]) =>
    ({
      on: fact(on),
      commitments: numbers.map((number) => ({
        ...{ number, text: { en: `Words of ${number} on ${on}` }, right: null, source: null },
        on: fact("2021-03-01"),
      })),
    }) as unknown as Declaration;
  const versions = [declaration("2021-03-01", 1, 2), declaration("2026-02-01", 1)];
  const all = [
    kept(1, {
      deadlines: [deadline("2025-11-19", "2021-03-01"), deadline("2027-01-01", "2026-01-15")],
      statements: [statement("under-way", "2025-02-01"), statement("kept", "2026-03-01")],
    }),
    kept(2, { inForce: false }),
  ];

  test("are those of the declaration in force then, in its words, with what had been said by then", () => {
    const on = (date: string) => commitmentsOn(all, versions, day(date));
    expect(on("2020-12-31")).toEqual([]);
    expect(on("2025-12-31").map(({ number, text }) => [number, text.en])).toEqual([
      [1, "Words of 1 on 2021-03-01"],
      [2, "Words of 2 on 2021-03-01"],
    ]);
    expect(on("2026-12-31").map(({ number }) => number)).toEqual([1]);
    expect(on("2025-12-31")[0]?.statements).toHaveLength(1);
    expect(on("2025-12-31")[0]?.deadlines).toHaveLength(1);
  });

  test("say once that nothing was ever said, also of one that is late", () => {
    const late = kept(2, { deadlines: [deadline("2025-11-19", "2021-03-01")] });
    const { commitments } = commitmentsInYear([late], SPAN.until);
    const [never, silence = ""] = commitmentNotes(late, SPAN.until, "en");
    expect(never).toBe("Nothing said yet");
    expect(commitments[0]?.stood.en).toBe(`42 days late; ${silence}`);
    const open = commitmentsInYear([kept(2)], SPAN.until).commitments[0];
    expect(open?.stood.en.toLowerCase()).toBe(silence.toLowerCase());
    expect(open?.stood.en).toMatch(/^[A-Z]/);
  });

  test("are late and silent as their own module counts them", () => {
    const stood = commitmentsOn(all, versions, SPAN.until);
    const { counts, commitments } = commitmentsInYear(stood, SPAN.until);
    expect(counts).toEqual({
      ...{ all: 2, kept: 0, underWay: 1, late: 1, silent: 1, withoutOwner: 2, withoutDate: 1 },
    });
    expect(commitments[0]).toMatchObject({
      ...{ said: "under-way", isLate: true, daysLate: 42, isSilent: false },
      stood: { en: "42 days late; Under way" },
    });
    expect(commitments[1]).toMatchObject({ said: null, isSilent: true, daysSilent: 1766 });
  });
});

test("a share is told only where the number of cases is known and can be right", () => {
  expect(shareWeighed({ weighed: 3, cases: 12 })).toBe(0.25);
  expect(shareWeighed({ weighed: 0, cases: 0 })).toBeUndefined();
  expect(shareWeighed({ weighed: 3, cases: null })).toBeUndefined();
  expect(shareWeighed({ weighed: 3, cases: 2 })).toBeUndefined();
});
