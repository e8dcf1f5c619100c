import { describe, expect, test } from "vitest";
import { addDays, type LocalDate } from "../../kernel/local-date.ts";
import type { Facts } from "./facts.ts";
import { symbolicAlarm } from "./symbolic-alarm.ts";
import {
  aMeasureFact,
  anEditionFact,
  aRecommendationFact,
  day,
  fact,
  someFacts,
} from "./testing.ts";
import { alarmSentence } from "./words.ts";

const DECLARED = day("2025-01-01");
const declared = (stated: Partial<Facts> = {}) =>
  someFacts({ declaredOn: fact(DECLARED), ...stated });
const after = (days: number): LocalDate => addDays(DECLARED, days);

describe("the symbolic-city alarm", () => {
  test("sounds 365 days after a declaration that nothing followed, and not a day before", () => {
    expect(symbolicAlarm(declared(), after(364))).toBeUndefined();
    expect(symbolicAlarm(declared(), after(365))).toMatchObject({ days: 365, last: undefined });
  });

  test("never sounds where nobody has declared, or not yet", () => {
    expect(symbolicAlarm(someFacts(), after(5_000))).toBeUndefined();
    expect(symbolicAlarm(declared(), addDays(DECLARED, -1))).toBeUndefined();
  });

  const on = after(200);
  const act = fact(on);
  test.each<readonly [string, Partial<Facts>]>([
    [
      "an answer",
      { recommendations: [aRecommendationFact({ answers: [{ on: act, kind: "rejected" }] })] },
    ],
    [
      "a verdict",
      {
        recommendations: [
          aRecommendationFact({ assessments: [{ on: act, edition: 2025, verdict: "not" }] }),
        ],
      },
    ],
    ["a report", { editions: [anEditionFact(2025, "2025-02-01", on)] }],
    [
      "an evaluated measure",
      { measures: [aMeasureFact({ evaluations: [{ on: act, verdict: "not" }] })] },
    ],
  ])("is put off by %s for another year", (_, stated) => {
    expect(symbolicAlarm(declared(stated), after(564))).toBeUndefined();
    expect(symbolicAlarm(declared(stated), after(565))).toMatchObject({
      days: 365,
      last: { on: act },
    });
  });

  test("is not put off by what others ask, by what the city says of itself, or by a report that is only begun", () => {
    const claims = [{ on: act, evidence: true }];
    const facts = declared({
      recommendations: [aRecommendationFact({ adoptedOn: act, claims })],
      editions: [anEditionFact(2025, on)],
    });
    expect(symbolicAlarm(facts, after(365))).toMatchObject({ days: 365 });
  });

  test("is not put off by what was made up to show how the product works", () => {
    const evaluations = [{ on: act, verdict: "fully" as const }];
    const edition = { ...anEditionFact(2025, on, on), madeUp: true as const };
    const facts = declared({
      measures: [aMeasureFact({ evaluations, madeUp: true })],
      editions: [edition],
    });
    expect(symbolicAlarm(facts, after(365))).toMatchObject({ days: 365, last: undefined });
  });

  test("counts a year alone from its last day, and what was before the declaration not at all", () => {
    const answered = (date: string) =>
      declared({
        recommendations: [
          aRecommendationFact({
            adoptedOn: fact("2020"),
            answers: [{ on: fact(date), kind: "accepted" }],
          }),
        ],
      });
    expect(symbolicAlarm(answered("2025"), day("2026-12-30"))).toBeUndefined();
    expect(symbolicAlarm(answered("2025"), day("2026-12-31"))).toMatchObject({ days: 365 });
    expect(symbolicAlarm(answered("2024"), after(365))).toEqual({
      declaredOn: fact(DECLARED),
      days: 365,
      last: undefined,
    });
  });

  test("says in each language what was last and when", () => {
    const assessments = [{ on: fact("2025-03"), edition: 2025, verdict: "not" as const }];
    const facts = declared({ recommendations: [aRecommendationFact({ assessments })] });
    const alarm = symbolicAlarm(facts, day("2026-04-01"));
    if (alarm === undefined) throw new Error("No alarm");
    const say = (language: "en" | "nb" | "de") => alarmSentence(alarm, facts.city, language);
    expect(say("en")).toBe(
      "Graz declared itself a human rights city on 1 January 2025. For at least 366 days, nothing was answered, judged or published here. The last was the verdict on GRAZ-2025-01, in March 2025.",
    );
    expect(say("nb")).toBe(
      "Graz erklærte seg som menneskerettighetsby 1. januar 2025. Her er ingenting besvart, vurdert eller offentliggjort på minst 366 dager. Det siste var vurderingen av GRAZ-2025-01, i mars 2025.",
    );
    expect(say("de")).toBe(
      "Graz hat sich am 1. Jänner 2025 zur Menschenrechtsstadt erklärt. Seit mindestens 366 Tagen wurde hier nichts beantwortet, beurteilt oder veröffentlicht. Das Letzte war das Urteil über GRAZ-2025-01, im März 2025.",
    );
  });
});
