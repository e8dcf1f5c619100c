import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../kernel/language.ts";
import { FIGURE_IDS, figureOf, unrecorded } from "./figure.ts";
import { followThrough } from "./follow-through.ts";
import { rowOf } from "./row.ts";
import { aMeasureFact, aRecommendationFact, day, fact, someFacts } from "./testing.ts";
import {
  figureDefinition,
  figureLabel,
  figureValue,
  lastActSentence,
  rowSentence,
  summarySentence,
} from "./words.ts";

const ON = day("2026-06-01");
const recommendation = aRecommendationFact();

describe("every figure", () => {
  test("has a label of its own and a definition in whole sentences, in every language", () => {
    for (const language of LANGUAGES) {
      const labels = FIGURE_IDS.map((id) => figureLabel(id, language));
      expect(new Set(labels).size).toBe(FIGURE_IDS.length);
      for (const id of FIGURE_IDS)
        expect(figureDefinition(id, language)).toMatch(/^\p{Lu}.{20,}\.$/u);
    }
  });

  test("says how many of how many, and tells nothing to count from a zero and from what is not recorded", () => {
    const say = (language: Language) => {
      const rows = [rowOf(recommendation, "answer")];
      return [
        figureValue(figureOf("overdue", rows, [recommendation, recommendation]), language),
        figureValue(figureOf("overdue", [], [recommendation]), language),
        figureValue(figureOf("overdue", [], []), language),
        figureValue(figureOf("deadlines-moved", rows, null), language),
        figureValue(unrecorded("meetings-held"), language),
        figureValue({ ...figureOf("repeated", rows, [recommendation]), most: 3 }, language),
      ];
    };
    expect(say("en")).toEqual([
      "1 of 2 recommendations",
      "0 of 1 recommendation",
      "nothing to count",
      "1 move",
      "not recorded here yet",
      "1 of 1 recommendation, up to three reports running",
    ]);
    expect(say("nb")).toEqual([
      "1 av 2 anbefalinger",
      "0 av 1 anbefaling",
      "ingenting å telle",
      "1 flytting",
      "ikke registrert her ennå",
      "1 av 1 anbefaling, opptil tre rapporter på rad",
    ]);
    expect(say("de")).toEqual([
      "1 von 2 Empfehlungen",
      "0 von 1 Empfehlung",
      "nichts zu zählen",
      "1 Verschiebung",
      "hier noch nicht erfasst",
      "1 von 1 Empfehlung, bis zu drei Berichte in Folge",
    ]);
  });
});

test("what was made up is never told without saying so", () => {
  const madeUp = aMeasureFact({ madeUp: true });
  const figure = figureOf("silent-measures", [rowOf(madeUp, "progress")], [madeUp, aMeasureFact()]);
  expect(LANGUAGES.map((language) => figureValue(figure, language))).toEqual([
    "1 of 2 measures, 1 of the 2 made up",
    "1 av 2 tiltak, 1 av de 2 oppdiktet",
    "1 von 2 Maßnahmen, 1 der 2 erfunden",
  ]);
});

test("where all of them were made up, that is said shorter", () => {
  const madeUp = aMeasureFact({ madeUp: true });
  const figure = figureOf("deadlines-moved", [rowOf(madeUp, "move"), rowOf(madeUp, "move")], null);
  expect(LANGUAGES.map((language) => figureValue(figure, language))).toEqual([
    "2 moves, all made up",
    "2 flyttinger, alle oppdiktet",
    "2 Verschiebungen, alle erfunden",
  ]);
});

test("a line says how late it is and how often it was moved", () => {
  const row = rowOf(recommendation, "answer", { arrival: "overdue", daysLate: 42, moved: 3 });
  expect(LANGUAGES.map((language) => rowSentence(row, language))).toEqual([
    "42 days late, moved three times",
    "42 dager over fristen, flyttet tre ganger",
    "seit 42 Tagen überfällig, dreimal verschoben",
  ]);
  const once = rowOf(recommendation, "answer", { arrival: "late", daysLate: 1, moved: 1 });
  expect(LANGUAGES.map((language) => rowSentence(once, language))).toEqual([
    "came one day late, moved once",
    "kom én dag for sent, flyttet én gang",
    "kam um einen Tag zu spät, einmal verschoben",
  ]);
});

describe("the summary", () => {
  const answered = { answers: [{ on: fact("2026-04-01"), kind: "accepted" as const }] };
  const late = { firstDueOn: day("2026-04-20") };
  const say = (...list: readonly Parameters<typeof aRecommendationFact>[0][]) => {
    const recommendations = list.map((stated, index) =>
      aRecommendationFact({ ...stated, reference: `R-${index}` }),
    );
    const state = followThrough(someFacts({ recommendations }), ON);
    return LANGUAGES.map((language) => summarySentence(state, language));
  };

  test("names what is late by its days, and what has no deadline", () => {
    expect(say(late, { ...late, ...answered }, answered)).toEqual([
      "Two of three recommendations have a known answer. One answer is 42 days late. For one, nobody set a deadline.",
      "To av tre anbefalinger har et kjent svar. Ett svar er 42 dager over fristen. For én er det ikke satt noen frist.",
      "Auf zwei von drei Empfehlungen ist eine Antwort bekannt. Eine Antwort ist seit 42 Tagen überfällig. Für eine hat niemand eine Frist gesetzt.",
    ]);
  });

  test("speaks of a single recommendation in the singular, and of none at all", () => {
    expect(say({ adoptedOn: fact("2020-01-01"), ...late })).toEqual([
      "The one recommendation has no known answer. One answer is 42 days late. The body’s verdict on it is missing.",
      "Den ene anbefalingen har ikke noe kjent svar. Ett svar er 42 dager over fristen. Rådets vurdering av den mangler.",
      "Auf die eine Empfehlung ist keine Antwort bekannt. Eine Antwort ist seit 42 Tagen überfällig. Das Urteil des Beirats dazu fehlt.",
    ]);
    expect(say()).toEqual([
      "No recommendations are recorded here.",
      "Ingen anbefalinger er registrert her.",
      "Hier sind keine Empfehlungen erfasst.",
    ]);
  });
});

test("what was done last is told with its date, as exact as it is known", () => {
  const assessments = [{ on: fact("2024"), edition: 2024, verdict: "fully" as const }];
  const one = aRecommendationFact({ adoptedOn: fact("2023"), assessments });
  const state = followThrough(someFacts({ recommendations: [one] }), ON);
  expect(LANGUAGES.map((language) => lastActSentence(state, language))).toEqual([
    "Last answered, judged or published: the verdict on GRAZ-2025-01, in 2024, at least 517 days ago.",
    "Sist besvart, vurdert eller offentliggjort: vurderingen av GRAZ-2025-01, i 2024, for minst 517 dager siden.",
    "Zuletzt beantwortet, beurteilt oder veröffentlicht: das Urteil über GRAZ-2025-01, 2024, vor mindestens 517 Tagen.",
  ]);
  expect(lastActSentence(followThrough(someFacts(), ON), "en")).toBeUndefined();
});
