import { describe, expect, test } from "vitest";
import { type FollowThrough, followThrough } from "./follow-through.ts";
import { aMatterFact, aTaskFact, day, fact, figureIn, someFacts } from "./testing.ts";
import { addressOfSubject } from "./words.ts";

const on = (facts: Parameters<typeof someFacts>[0], today = "2026-06-01"): FollowThrough =>
  followThrough(someFacts(facts), day(today));
const line = ({ timetable }: FollowThrough, matter: string) =>
  timetable.find((row) => row.matter === matter);

describe("a body that is to be heard", () => {
  const due = { dueOn: day("2026-05-01") };
  test("is late after its day, until it is heard or somebody says why it was not", () => {
    const late = on({ matters: [aMatterFact(due)] });
    expect(figureIn(late, "hearings-late")).toMatchObject({ value: 1, of: 1 });
    expect(line(late, "hearing")).toMatchObject({ arrival: "overdue", daysLate: 31 });
    const heard = on({ matters: [aMatterFact({ ...due, advisedOn: day("2026-05-11") })] });
    expect(figureIn(heard, "hearings-late")).toMatchObject({ value: 0, of: 1 });
    expect(line(heard, "hearing")).toMatchObject({ arrival: "late", daysLate: 10 });
    const unheard = on({ matters: [aMatterFact({ ...due, unheardOn: day("2026-05-11") })] });
    expect(figureIn(unheard, "hearings-late")).toMatchObject({ value: 0, of: 0 });
    expect(line(unheard, "hearing")).toMatchObject({ arrival: "not-owed", daysLate: 0 });
  });

  test("is not late on the day itself, without a day, or before it was asked", () => {
    expect(figureIn(on({ matters: [aMatterFact(due)] }, "2026-05-01"), "hearings-late").of).toBe(0);
    const undated = on({ matters: [aMatterFact()] });
    expect(figureIn(undated, "hearings-late").of).toBe(0);
    expect(line(undated, "hearing")).toBeUndefined();
    expect(line(on({ matters: [aMatterFact(due)] }, "2025-12-31"), "hearing")).toBeUndefined();
    // What came later changes nothing of an earlier day.
    const later = { ...due, advisedOn: day("2026-05-20") };
    expect(line(on({ matters: [aMatterFact(later)] }, "2026-05-10"), "hearing")).toMatchObject({
      ...{ arrival: "overdue", daysLate: 9 },
    });
  });
});

describe("a matter that the city decided without the body", () => {
  const past = { dueOn: day("2026-05-01") };
  const unheardOn = day("2026-05-11");
  const byCity = { unheardOn, unheardByCityOn: unheardOn };
  test("is counted among all whose time has come, with a line of its own, also without a day", () => {
    const state = on({
      matters: [
        aMatterFact({ ...past, ...byCity }),
        aMatterFact({ ...byCity, reference: "council/2" }),
        aMatterFact({ ...past, unheardOn, reference: "council/3" }),
        aMatterFact({ ...past, reference: "council/4" }),
        aMatterFact({ advisedOn: unheardOn, reference: "council/5" }),
        aMatterFact({ reference: "council/6" }),
        aMatterFact({ dueOn: day("2026-07-01"), reference: "council/7" }),
      ],
    });
    const figure = figureIn(state, "decided-unheard");
    expect(figure).toMatchObject({ value: 2, of: 5 });
    const lines = state.timetable.filter(({ matter }) => matter === "unheard");
    expect(lines).toEqual(figure.rows);
    expect(lines).toMatchObject([
      { reference: "council/1", dueOn: "2026-05-01", on: fact("2026-05-11"), arrival: null },
      { reference: "council/2", dueOn: null, on: fact("2026-05-11"), arrival: null },
    ]);
  });

  test("counts no longer once the body was heard after all, and not before the city said so", () => {
    const heard = { ...past, ...byCity, advisedOn: day("2026-05-20") };
    const stateOn = (today: string) => on({ matters: [aMatterFact(heard)] }, today);
    for (const [today, value] of [
      ["2026-05-10", 0],
      ["2026-05-11", 1],
      ["2026-05-20", 0],
    ] as const) {
      expect([today, figureIn(stateOn(today), "decided-unheard").value]).toEqual([today, value]);
      expect(line(stateOn(today), "unheard") === undefined).toBe(value === 0);
    }
  });
});

describe("advice", () => {
  const advised = { advisedOn: day("2026-04-01") };
  test("without an answer is counted in days, and late where the answer had a day", () => {
    const answerDueOn = day("2026-05-01");
    const open = on({ matters: [aMatterFact({ ...advised, answerDueOn }), aMatterFact(advised)] });
    const figure = figureIn(open, "advice-unanswered");
    expect(figure).toMatchObject({ value: 2, of: 2 });
    expect(figure.rows).toMatchObject([
      { matter: "advice", arrival: "overdue", daysLate: 31, daysSilent: 61 },
      { matter: "advice", arrival: "no-deadline", daysLate: 0, daysSilent: 61 },
    ]);
    expect(open.timetable.filter(({ matter }) => matter === "advice")).toHaveLength(1);
    const answered = { ...advised, answerDueOn, answeredOn: day("2026-05-04") };
    const closed = on({ matters: [aMatterFact(answered)] });
    expect(figureIn(closed, "advice-unanswered")).toMatchObject({ value: 0, of: 1 });
    expect(line(closed, "advice")).toMatchObject({ arrival: "late", daysLate: 3, daysSilent: 0 });
  });
});

describe("a task of a public meeting", () => {
  test("is late after its day until it is reported done, and belongs to its department", () => {
    const tasks = [
      aTaskFact({ department: "housing" }),
      aTaskFact({ reference: "council/2026-01-01/2", doneOn: day("2026-05-06") }),
      aTaskFact({ reference: "council/2026-01-01/3", dueOn: day("2026-07-01") }),
    ];
    const state = on({ tasks });
    expect(figureIn(state, "tasks-late")).toMatchObject({
      ...{ value: 1, of: 2 },
      rows: [{ reference: "council/2026-01-01/1", daysLate: 31 }],
    });
    expect(state.timetable.filter(({ matter }) => matter === "task")).toHaveLength(3);
    const only = followThrough(someFacts({ tasks }), day("2026-06-01"), { department: "housing" });
    expect(figureIn(only, "tasks-late")).toMatchObject({ value: 1, of: 1 });
  });
});

test("each leads to its page", () => {
  expect(addressOfSubject(aMatterFact())).toBe("/bodies/council/matters/1");
  expect(addressOfSubject(aTaskFact())).toBe("/meetings/council/2026-01-01#tasks");
});
