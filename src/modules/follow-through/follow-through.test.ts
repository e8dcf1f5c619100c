import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type FactDate, type LocalDate } from "../../kernel/local-date.ts";
import type { Facts, RecommendationFacts } from "./facts.ts";
import { FIGURE_IDS, type FigureId } from "./figure.ts";
import { followThrough } from "./follow-through.ts";
import {
  aMeasureFact,
  anEditionFact,
  anIndicatorFact,
  aRecommendationFact,
  day,
  fact,
  figureIn,
  someFacts,
  valueIn,
} from "./testing.ts";

const ON = day("2026-06-01");
const of = (recommendation: Partial<RecommendationFacts>, stated: Partial<Facts> = {}) =>
  followThrough(
    someFacts({ ...stated, recommendations: [aRecommendationFact(recommendation)] }),
    ON,
  );
const accepted = (on: string) => ({ on: fact(on), kind: "accepted" as const });

const BY_DEADLINE: readonly FigureId[] = [
  "answered-in-time",
  "answered-late",
  "answered-unclear",
  "overdue",
  "not-yet-due",
  "settled-unanswered",
  "no-deadline",
];
const BY_VERDICT: readonly FigureId[] = [
  "judged-fully",
  "judged-largely",
  "judged-unevenly",
  "judged-not",
  "cannot-be-judged",
  "not-judged",
];

describe("an answer counts", () => {
  const firstDueOn = day("2026-03-01");
  test.each([
    ["2026-03-01", "answered-in-time", 0],
    ["2026-03-02", "answered-late", 1],
    ["2026-02", "answered-in-time", 0],
    ["2026-04", "answered-late", 31],
    ["2026-03", "answered-unclear", 0],
    ["2026", "answered-unclear", 0],
  ] as const)("when it came %s and was due on 1 March, as %s by %i days", (on, id, daysLate) => {
    const state = of({ firstDueOn, answers: [accepted(on)] });
    expect(valueIn(state, id)).toBe(1);
    expect(figureIn(state, id).rows[0]?.daysLate).toBe(daysLate);
  });

  test("by the first one: a later answer makes it no later", () => {
    const answers = [accepted("2026-02-01"), accepted("2026-05-01")];
    expect(valueIn(of({ firstDueOn, answers }), "answered-in-time")).toBe(1);
  });

  test("as overdue by the days since its deadline, and on the day of the deadline not yet", () => {
    expect(figureIn(of({ firstDueOn }), "overdue").rows[0]?.daysLate).toBe(92);
    expect(valueIn(of({ firstDueOn: ON }), "not-yet-due")).toBe(1);
  });

  test("by the deadline in force, with its moves beside it", () => {
    const moves = ["2026-02-01", "2026-03-01", "2026-04-01"].map((on, i) => ({
      on: fact(on),
      to: addDays(day("2026-04-01"), i * 30),
    }));
    const state = of({ firstDueOn, moves, answers: [accepted("2026-05-20")] });
    expect(figureIn(state, "answered-in-time").rows[0]).toMatchObject({
      moved: 3,
      dueOn: "2026-05-31",
    });
    expect(valueIn(state, "deadlines-moved")).toBe(3);
    expect(valueIn(state, "moved-three-times")).toBe(1);
  });

  test("as neither in time nor late where nobody set a deadline", () => {
    const state = of({ answers: [accepted("2026-05-01")] });
    expect(figureIn(state, "no-deadline")).toMatchObject({ value: 1, of: 1 });
    expect(figureIn(state, "answered-in-time")).toMatchObject({ value: 0, of: 0 });
    expect(figureIn(state, "answered")).toMatchObject({ value: 1, of: 1 });
  });

  test("as owed no more once the body judged it fully followed, or closed it", () => {
    const assessments = [{ on: fact("2026-04-01"), edition: 2026, verdict: "fully" as const }];
    const closings = [{ on: fact("2026-04-01"), closed: true }];
    expect(valueIn(of({ firstDueOn, assessments }), "settled-unanswered")).toBe(1);
    expect(valueIn(of({ firstDueOn, closings }), "settled-unanswered")).toBe(1);
    const reopened = [...closings, { on: fact("2026-05-01"), closed: false }];
    expect(valueIn(of({ firstDueOn, closings: reopened }), "overdue")).toBe(1);
    expect(valueIn(of({ firstDueOn, assessments, closings: reopened }), "overdue")).toBe(1);
  });
});

describe("what was done", () => {
  test("is nothing where a promise has had no word since its answer", () => {
    const answers = [accepted("2025-06-01")];
    const before = [{ on: fact("2025-05-01"), evidence: true }];
    const state = of({ answers, claims: before });
    expect(figureIn(state, "no-progress")).toMatchObject({ value: 1, of: 1 });
    expect(figureIn(state, "no-progress").rows[0]?.daysSilent).toBe(365);
    const since = [{ on: fact("2025"), evidence: false }];
    expect(valueIn(of({ answers, claims: since }), "no-progress")).toBe(0);
    expect(figureIn(of({ answers, claims: since }), "without-evidence")).toMatchObject({
      value: 1,
      of: 1,
    });
  });

  test("was promised in the year of the first answer that accepts, unless that was taken back", () => {
    const rejected = { on: fact("2026-05-01"), kind: "rejected" as const };
    expect(valueIn(of({ answers: [accepted("2026-02-01")] }), "promised-this-year")).toBe(1);
    expect(valueIn(of({ answers: [accepted("2025-12-31")] }), "promised-this-year")).toBe(0);
    expect(valueIn(of({ answers: [accepted("2026-02-01"), rejected] }), "promised-this-year")).toBe(
      0,
    );
    const assessments = [{ on: fact("2026-04-01"), edition: 2026, verdict: "largely" as const }];
    const claims = [{ on: fact("2026-03-01"), evidence: true }];
    const measures = [aMeasureFact({ recommendations: ["GRAZ-2025-01"] })];
    const answers = [accepted("2026-02-01")];
    expect(of({ answers, claims, assessments }, { measures }).promises).toEqual([
      {
        year: 2026,
        promised: 1,
        claimed: 1,
        withMeasures: 1,
        fully: 0,
        inPart: 1,
        not: 0,
        cannotJudge: 0,
        notJudged: 0,
        silent: 0,
      },
    ]);
  });

  test("is nobody's where no department is named, of what is still open", () => {
    const owners = [{ on: day("2026-01-01"), department: "housing" }];
    expect(figureIn(of({}), "without-owner")).toMatchObject({ value: 1, of: 1 });
    expect(figureIn(of({ owners }), "without-owner").byDepartment).toEqual([
      { key: "housing", value: 0, of: 1 },
    ]);
    const measures = [
      aMeasureFact(),
      aMeasureFact({ endings: [{ on: fact("2026"), ended: true }] }),
    ];
    expect(figureIn(of({}, { measures }), "without-owner")).toMatchObject({ value: 2, of: 2 });
  });

  test("of a measure is silent after 365 days without a word, and counts from its plan", () => {
    const silent = (on: string) => {
      const progress = [{ on: fact(on), evidence: true }];
      const measures = [aMeasureFact({ adoptedOn: fact("2024-01-01"), progress })];
      return valueIn(of({}, { measures }), "silent-measures");
    };
    expect(silent("2025-06-01")).toBe(0);
    expect(silent("2025-05-31")).toBe(1);
    const measures = [aMeasureFact({ adoptedOn: fact("2025-01-16") })];
    expect(figureIn(of({}, { measures }), "silent-measures").rows[0]?.daysSilent).toBe(501);
  });

  test("of a milestone is late from the day after, unless the measure has ended", () => {
    const milestones = [
      {
        number: 1,
        name: { en: "Begin" },
        firstDueOn: day("2026-05-01"),
        moves: [],
        reachedOn: null,
      },
    ];
    const open = of({}, { measures: [aMeasureFact({ milestones })] });
    expect(figureIn(open, "milestones-late")).toMatchObject({ value: 1, of: 1 });
    expect(figureIn(open, "milestones-late").rows[0]).toMatchObject({
      daysLate: 31,
      number: 1,
      milestone: { en: "Begin" },
    });
    const endings = [{ on: fact("2026-05-20"), ended: true }];
    const ended = of({}, { measures: [aMeasureFact({ milestones, endings })] });
    expect(figureIn(ended, "milestones-late")).toMatchObject({ value: 0, of: 0 });
  });

  test("is not recorded, which is no zero, where no module holds it", () => {
    const state = of({});
    for (const id of [
      "meetings-held",
      "milestones-late",
      "silent-measures",
      "escalated",
    ] as const) {
      expect(figureIn(state, id)).toMatchObject({ value: null, of: null, rows: [] });
    }
    expect(valueIn(of({}, { meetings: [], measures: [] }), "meetings-held")).toBe(0);
  });
});

describe("the body", () => {
  test("is silent when the day for its verdict has passed: the set one, else a cycle and half a year", () => {
    const adopted = { adoptedOn: fact("2024-11-30") };
    expect(figureIn(of(adopted), "body-silent").rows[0]).toMatchObject({
      arrival: "no-deadline",
      daysSilent: 548,
    });
    const set = { ...adopted, judgeBy: day("2026-05-30") };
    expect(figureIn(of(set), "body-silent").rows[0]).toMatchObject({ daysLate: 2 });
    expect(valueIn(of({ adoptedOn: fact("2024-12-01") }), "body-silent")).toBe(0);
    expect(valueIn(of({ ...adopted, judgeBy: day("2026-07-01") }), "body-silent")).toBe(0);
    expect(valueIn(of(adopted, { cycleYears: 2 }), "body-silent")).toBe(0);
    // A year alone is over on its last day.
    expect(valueIn(of({ adoptedOn: fact("2024") }), "body-silent")).toBe(0);
  });

  test("is silent again when it does not judge what was carried over", () => {
    const assessments = [{ on: fact("2024-01-01"), edition: 2024, verdict: "not" as const }];
    const carried = [{ on: day("2024-06-01"), edition: 2025 }];
    const again = { edition: 2023, adoptedOn: fact("2023-01-01"), assessments, carried };
    expect(valueIn(of(again), "body-silent")).toBe(1);
    expect(valueIn(of(again), "judged-not")).toBe(1);
    expect(valueIn(of({ ...again, carried: [] }), "body-silent")).toBe(0);
  });

  test("has left a report unjudged when a later one is out and not one verdict was given", () => {
    const editions = [
      anEditionFact(2023, "2023-01-01", "2023-12-10"),
      anEditionFact(2025, "2025-01-01", "2026-02-12"),
    ];
    const made = [
      aRecommendationFact({ reference: "A", edition: 2023, adoptedOn: fact("2023") }),
      aRecommendationFact({ reference: "B", edition: 2025, adoptedOn: fact("2025") }),
    ];
    const facts = someFacts({ editions, recommendations: made });
    expect(figureIn(followThrough(facts, ON), "editions-not-judged")).toMatchObject({
      value: 1,
      of: 1,
      rows: [{ reference: "2023", daysSilent: 904 }],
    });
    expect(figureIn(followThrough(facts, day("2026-02-11")), "editions-not-judged").of).toBe(0);
  });
});

describe("what comes back", () => {
  const carried = [2024, 2025].map((edition) => ({ edition, on: day(`${edition}-06-01`) }));
  test("is counted in editions running, the longest first", () => {
    const recommendations = [
      aRecommendationFact({ reference: "A", edition: 2024, carried: carried.slice(1) }),
      aRecommendationFact({ reference: "B", edition: 2023, carried }),
      aRecommendationFact({ reference: "C", edition: 2025 }),
    ].map((one) => ({ ...one, adoptedOn: fact("2023-01-01") }));
    const state = followThrough(someFacts({ recommendations }), ON);
    expect(figureIn(state, "repeated")).toMatchObject({ value: 2, of: 3, most: 3 });
    expect(figureIn(state, "repeated").rows.map(({ reference }) => reference)).toEqual(["B", "A"]);
    expect(figureIn(state, "carried-over")).toMatchObject({
      value: 2,
      of: 3,
      byEdition: [
        { key: 2023, value: 0, of: 1 },
        { key: 2024, value: 1, of: 2 },
        { key: 2025, value: 2, of: 3 },
      ],
    });
  });
});

test("an indicator is silent a cycle and a year after the end of its latest period, or without any figure", () => {
  const indicators = [
    anIndicatorFact("fresh", "2022-12-31", "2024-06-01"),
    anIndicatorFact("stale", "2024-05-31"),
    anIndicatorFact("empty"),
    anIndicatorFact("not-yet", "2026-12-31"),
  ];
  const silent = figureIn(followThrough(someFacts({ indicators }), ON), "silent-indicators");
  expect(silent.rows.map(({ reference }) => reference)).toEqual(["stale", "empty", "not-yet"]);
  expect(silent.rows[0]).toMatchObject({ daysSilent: 731, daysLate: 0, dueOn: null });
  const slower = followThrough(someFacts({ indicators, cycleYears: 2 }), ON);
  expect(valueIn(slower, "silent-indicators")).toBe(2);
});

const anyDay = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays(day("2019-01-01"), days));
const anyDate: fc.Arbitrary<FactDate> = anyDay.chain((date) =>
  fc.constantFrom(fact(date), fact(date.slice(0, 7)), fact(date.slice(0, 4))),
);
const RIGHTS = [null, "housing", "health"];
const listOf = <Value>(one: fc.Arbitrary<Value>) => fc.array(one, { maxLength: 3 });
const subject = {
  title: fc.constant({ en: "Something" }),
  right: fc.constantFrom(...RIGHTS),
  department: fc.constantFrom(null, "schools"),
};
const claim = fc.record({ on: anyDate, evidence: fc.boolean() });
const move = fc.record({ on: anyDate, to: anyDay });
const verdict = fc.constantFrom("fully", "largely", "unevenly", "not", "cannot-judge");
const anyRecommendation: fc.Arbitrary<Omit<RecommendationFacts, "reference">> = fc.record({
  ...subject,
  kind: fc.constant("recommendation"),
  edition: fc.integer({ min: 2019, max: 2026 }),
  adoptedOn: anyDate,
  firstDueOn: fc.option(anyDay),
  judgeBy: fc.option(anyDay),
  moves: listOf(move),
  owners: listOf(fc.record({ on: anyDay, department: fc.constant("schools") })),
  answers: listOf(
    fc.record({
      on: anyDate,
      kind: fc.constantFrom("accepted", "partly", "rejected", "outside-competence"),
    }),
  ),
  claims: listOf(claim),
  assessments: listOf(
    fc.record({ on: anyDate, edition: fc.integer({ min: 2019, max: 2026 }), verdict }),
  ),
  carried: listOf(fc.record({ on: anyDay, edition: fc.integer({ min: 2020, max: 2027 }) })),
  closings: listOf(fc.record({ on: anyDate, closed: fc.boolean() })),
});
const anyMeasure = fc.record({
  ...subject,
  kind: fc.constant("measure" as const),
  edition: fc.constant(null),
  adoptedOn: anyDate,
  beginsOn: anyDate,
  recommendations: fc.constantFrom([], ["R-0"]),
  milestones: listOf(
    fc.record({
      name: fc.constant({ en: "Begin" }),
      firstDueOn: anyDay,
      moves: listOf(move),
      reachedOn: fc.option(anyDate),
    }),
  ).map((list) => list.map((one, index) => ({ ...one, number: index + 1 }))),
  progress: listOf(claim),
  endings: listOf(fc.record({ on: anyDate, ended: fc.boolean() })),
  evaluations: listOf(fc.record({ on: anyDate, verdict })),
});
const named = <Value extends object>(prefix: string, list: readonly Value[]) =>
  list.map((one, index) => ({ ...one, reference: `${prefix}-${index}` }));
const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    declaredOn: fc.option(anyDate),
    cycleYears: fc.constantFrom(1, 2),
    recommendations: fc.array(anyRecommendation, { maxLength: 6 }),
    measures: fc.option(fc.array(anyMeasure, { maxLength: 4 })),
    indicators: listOf(fc.array(anyDay, { maxLength: 3 })),
    editions: fc.uniqueArray(
      fc.record({
        year: fc.integer({ min: 2019, max: 2026 }),
        openedOn: anyDay,
        outOn: fc.option(anyDate),
      }),
      { maxLength: 4, selector: ({ year }) => year },
    ),
  })
  .map(({ recommendations, measures, indicators, editions, ...rest }) =>
    someFacts({
      ...rest,
      recommendations: named("R", recommendations),
      measures: measures === null ? null : named("M", measures),
      indicators: indicators.map((days, i) => ({ ...anIndicatorFact(`I-${i}`), figuresTo: days })),
      editions: editions.map(({ year, openedOn, outOn }) => ({
        ...anEditionFact(year, openedOn),
        outOn,
      })),
    }),
  );

describe("whatever the facts are,", () => {
  const check = (holds: (facts: Facts, on: LocalDate) => void) =>
    fc.assert(fc.property(anyFacts, anyDay, holds), { numRuns: 100 });
  const sum = (list: readonly { readonly value: number | null }[]) =>
    list.reduce((total, { value }) => total + (value ?? 0), 0);

  test("each recommendation is in exactly one figure by its deadline, and in one by its verdict", () => {
    check((facts, on) => {
      const state = followThrough(facts, on);
      const known = facts.recommendations.filter(({ adoptedOn }) => adoptedOn.date <= on);
      for (const partition of [BY_DEADLINE, BY_VERDICT, ["answered", "unanswered"] as const]) {
        const found = partition.flatMap((id) => figureIn(state, id).rows);
        expect(found.map(({ reference }) => reference).sort()).toEqual(
          known.map(({ reference }) => reference).sort(),
        );
      }
    });
  });

  test("each figure is as high as its lines are many, and its parts add up to it", () => {
    check((facts, on) => {
      const state = followThrough(facts, on);
      expect(state.figures.map(({ id }) => id)).toEqual(FIGURE_IDS);
      for (const figure of state.figures) {
        const { value, rows, byRight, byDepartment, byEdition, of: among } = figure;
        expect(rows.length).toBe(value ?? 0);
        expect(sum(byRight)).toBe(value ?? 0);
        expect(sum(byDepartment)).toBe(value ?? 0);
        if (figure.id !== "carried-over") expect(sum(byEdition)).toBeLessThanOrEqual(value ?? 0);
        if (among !== null) {
          expect(value).toBeLessThanOrEqual(among);
          expect(byRight.reduce((total, part) => total + (part.of ?? 0), 0)).toBe(among);
        }
      }
    });
  });

  test("what belongs to the rights, each alone, adds up to what belongs to a right", () => {
    check((facts, on) => {
      const parts = ["housing", "health"].map((right) => followThrough(facts, on, { right }));
      for (const { id, byRight } of followThrough(facts, on).figures) {
        // Editions belong to no right and carry their recommendations' silence.
        if (id === "editions-not-judged" || id === "carried-over") continue;
        const alone = sum(parts.map((part) => figureIn(part, id)));
        expect([id, alone]).toEqual([id, sum(byRight.filter(({ key }) => key !== null))]);
      }
    });
  });

  test("their order changes nothing", () => {
    check((facts, on) => {
      const turned: Facts = {
        ...facts,
        recommendations: facts.recommendations.toReversed(),
        measures: facts.measures?.toReversed() ?? null,
        indicators: facts.indicators
          .toReversed()
          .map((one) => ({ ...one, figuresTo: one.figuresTo.toReversed() })),
        editions: facts.editions.toReversed(),
      };
      expect(followThrough(turned, on)).toEqual(followThrough(facts, on));
    });
  });

  test("what happened after the day changes nothing", () => {
    check((facts, on) => {
      const later = { on: { date: addDays(on, 1), precision: "day" as const } };
      const tomorrow = later.on.date;
      const added: Facts = {
        ...facts,
        declaredOn: facts.declaredOn ?? later.on,
        recommendations: [
          ...facts.recommendations.map((one) => ({
            ...one,
            moves: [...one.moves, { ...later, to: tomorrow }],
            owners: [...one.owners, { on: tomorrow, department: "culture" }],
            answers: [...one.answers, { ...later, kind: "rejected" as const }],
            claims: [...one.claims, { ...later, evidence: false }],
            assessments: [...one.assessments, { ...later, edition: 2030, verdict: "not" as const }],
            carried: [...one.carried, { on: tomorrow, edition: 2030 }],
            closings: [...one.closings, { ...later, closed: true }],
          })),
          aRecommendationFact({ reference: "NEW", adoptedOn: later.on }),
        ],
        measures:
          facts.measures?.map((one) => ({
            ...one,
            progress: [...one.progress, { ...later, evidence: false }],
            endings: [...one.endings, { ...later, ended: true }],
            evaluations: [...one.evaluations, { ...later, verdict: "not" as const }],
            milestones: one.milestones.map((milestone) => ({
              ...milestone,
              reachedOn: milestone.reachedOn ?? later.on,
              moves: [...milestone.moves, { ...later, to: tomorrow }],
            })),
          })) ?? null,
        indicators: facts.indicators.map((one) => ({
          ...one,
          figuresTo: [...one.figuresTo, tomorrow],
        })),
        editions: [
          ...facts.editions.map((one) => ({ ...one, outOn: one.outOn ?? later.on })),
          anEditionFact(2030, tomorrow, tomorrow),
        ],
      };
      expect(followThrough(added, on)).toEqual(followThrough(facts, on));
    });
  });
});
