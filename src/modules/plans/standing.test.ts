import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../kernel/local-date.ts";
import { ENDINGS, type Measure, VERDICTS } from "./measure.ts";
import { isSilent, measureStanding, milestoneDaysLate, STANDINGS } from "./standing.ts";
import { aMeasure, aMilestone, day, fact } from "./testing.ts";

const report = { text: { en: "Held." }, evidence: null, on: fact("2026-02-01"), department: null };
const end = { reason: { en: "Held." }, evidence: "Minutes", on: fact("2026-05-01") };
const verdict = {
  verdict: "largely" as const,
  reason: { en: "Most desks." },
  by: { en: "Council" },
  evidence: null,
  on: fact("2027-12-31"),
  source: null,
};
const stateOf = (stated: Partial<Measure>, on = "2026-06-01") =>
  measureStanding(aMeasure(stated), day(on)).state;

describe("where a measure stands", () => {
  test("not begun while nobody has said anything", () => expect(stateOf({})).toBe("not-begun"));

  test("under way once something was said", () =>
    expect(stateOf({ progress: [report] })).toBe("under-way"));

  test("late by the days of its most overdue milestone", () => {
    const milestones = [
      aMilestone({ dueOn: day("2026-05-20") }),
      aMilestone({ number: 2, dueOn: day("2026-04-20") }),
    ];
    expect(measureStanding(aMeasure({ milestones }), day("2026-06-01"))).toMatchObject({
      state: "late",
      days: 42,
    });
  });

  test("not late on the day itself, nor when it was moved or reached", () => {
    expect(stateOf({ milestones: [aMilestone({ dueOn: day("2026-06-01") })] })).toBe("not-begun");
    const moved = aMilestone({ firstDueOn: day("2026-03-01"), dueOn: day("2026-09-01") });
    expect(stateOf({ milestones: [moved] })).toBe("not-begun");
    const reached = aMilestone({ reached: { on: fact("2026-05-31"), evidence: "Photo" } });
    expect(stateOf({ milestones: [reached] })).toBe("under-way");
  });

  test("done or dropped, also with a late milestone; and back when it goes on after all", () => {
    const milestones = [aMilestone()];
    expect(stateOf({ milestones, endings: [{ kind: "done", ...end }] })).toBe("done");
    expect(stateOf({ milestones, endings: [{ kind: "dropped", ...end }] })).toBe("dropped");
    const resumed = [
      { kind: "done" as const, ...end },
      { kind: "resumed" as const, ...end },
    ];
    expect(stateOf({ milestones, endings: resumed })).toBe("late");
  });

  test("evaluated before anything else, with the verdict", () => {
    const measure = aMeasure({ endings: [{ kind: "done", ...end }], evaluations: [verdict] });
    expect(measureStanding(measure, day("2028-01-02"))).toMatchObject({
      state: "evaluated",
      verdict: "largely",
    });
  });
});

describe("what is missing is said", () => {
  test("an owner", () => {
    expect(measureStanding(aMeasure(), day("2026-06-01")).withoutOwner).toBe(true);
  });

  test("evidence, only where something was said", () => {
    const on = day("2026-06-01");
    expect(measureStanding(aMeasure(), on).withoutEvidence).toBe(false);
    expect(measureStanding(aMeasure({ progress: [report] }), on).withoutEvidence).toBe(true);
    const seen = { ...report, evidence: "https://graz.example/course" };
    expect(measureStanding(aMeasure({ progress: [report, seen] }), on).withoutEvidence).toBe(false);
  });

  test("a word for more than a year, counted from the plan's beginning where there never was one", () => {
    const silent = measureStanding(aMeasure(), day("2027-01-01"));
    expect(silent.silentDays).toBe(366);
    expect(isSilent(silent)).toBe(true);
    expect(isSilent(measureStanding(aMeasure(), day("2026-12-31")))).toBe(false);
    const ended = measureStanding(
      aMeasure({ endings: [{ kind: "done", ...end }] }),
      day("2030-01-01"),
    );
    expect(ended.silentDays).toBe(0);
  });
});

test("a milestone is late until it is reached, and was late by then", () => {
  const milestone = aMilestone({ dueOn: day("2026-03-01") });
  expect(milestoneDaysLate(milestone, day("2026-03-11"))).toBe(10);
  const reached = { on: fact("2026-03-04"), evidence: null };
  expect(milestoneDaysLate({ ...milestone, reached }, day("2027-01-01"))).toBe(3);
});

const anyDay = fc.integer({ min: -900, max: 900 }).map((days) => addDays(day("2026-06-01"), days));
const anyFact = anyDay.map((date) => ({ date, precision: "day" as const }));
const anyMeasure = fc
  .record({
    progress: fc.array(
      anyFact.map((on) => ({ ...report, on })),
      { maxLength: 4 },
    ),
    milestones: fc.array(
      fc
        .tuple(anyDay, fc.option(anyFact))
        .map(([dueOn, on]) =>
          aMilestone({ dueOn, reached: on === null ? null : { on, evidence: null } }),
        ),
      { maxLength: 4 },
    ),
    endings: fc.array(
      fc.tuple(fc.constantFrom(...ENDINGS), anyFact).map(([kind, on]) => ({ ...end, kind, on })),
      { maxLength: 3 },
    ),
    evaluations: fc.array(
      fc.constantFrom(...VERDICTS).map((one) => ({ ...verdict, verdict: one })),
      { maxLength: 2 },
    ),
  })
  .map((stated) => aMeasure(stated));

test("every measure stands in exactly one state; its days late and silent are never below zero", () => {
  fc.assert(
    fc.property(anyMeasure, anyDay, (measure, on) => {
      const standing = measureStanding(measure, on);
      expect(STANDINGS.filter((state) => state === standing.state)).toHaveLength(1);
      expect(standing.silentDays).toBeGreaterThanOrEqual(0);
      if (standing.state === "late") expect(standing.days).toBeGreaterThan(0);
    }),
  );
});

test("a day later nothing gets better by itself", () => {
  fc.assert(
    fc.property(anyMeasure, anyDay, (measure, on) => {
      const today = measureStanding(measure, on);
      const tomorrow = measureStanding(measure, addDays(on, 1));
      expect(tomorrow.silentDays).toBeGreaterThanOrEqual(today.silentDays);
      if (today.state === "late") expect(tomorrow).toMatchObject({ days: today.days + 1 });
      if (today.state === "done" || today.state === "evaluated")
        expect(tomorrow.state).toBe(today.state);
    }),
  );
});

test("in which order milestones stand changes nothing", () => {
  fc.assert(
    fc.property(anyMeasure, anyDay, (measure, on) => {
      const turned = { ...measure, milestones: [...measure.milestones].reverse() };
      expect(measureStanding(turned, on)).toEqual(measureStanding(measure, on));
    }),
  );
});
