import { describe, expect, test } from "vitest";
import type { EscalationFacts } from "./facts.ts";
import { followThrough } from "./follow-through.ts";
import { day, figureIn, someFacts } from "./testing.ts";

function anEscalation(stated: Partial<EscalationFacts> = {}): EscalationFacts {
  return {
    kind: "request",
    reference: "2026-001",
    title: { en: "Homes" },
    right: null,
    department: "housing",
    edition: null,
    dueOn: day("2026-06-02"),
    escalatedOn: day("2026-06-16"),
    answeredOn: null,
    withdrawnOn: null,
    ...stated,
  };
}

const on = (text: string, stated: Partial<EscalationFacts>) =>
  followThrough(someFacts({ escalations: [anEscalation(stated)] }), day(text));
const counted = (text: string, stated: Partial<EscalationFacts> = {}) =>
  figureIn(on(text, stated), "escalated").value;

describe("a question of which the head of a department was told", () => {
  test("counts from that day on while nobody answers", () => {
    expect(counted("2026-06-15")).toBe(0);
    expect(counted("2026-06-16")).toBe(1);
  });

  test("is late in the timetable once it is answered, and counts on the days before", () => {
    const answered = { answeredOn: day("2026-06-19") };
    expect(counted("2026-06-18", answered)).toBe(1);
    expect(counted("2026-06-19", answered)).toBe(0);
    expect(on("2026-06-19", answered).timetable).toMatchObject([
      { reference: "2026-001", arrival: "late", daysLate: 17, on: { date: "2026-06-19" } },
    ]);
  });

  test("stays in the timetable when it is taken back, without being owed any more", () => {
    const withdrawn = { withdrawnOn: day("2026-06-19") };
    expect(counted("2026-06-18", withdrawn)).toBe(1);
    expect(counted("2026-06-19", withdrawn)).toBe(0);
    expect(on("2026-06-19", withdrawn).timetable).toMatchObject([
      { reference: "2026-001", arrival: "not-owed", daysLate: 0 },
    ]);
  });
});
