import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../../kernel/language.ts";
import { QUESTION_KINDS } from "../../import/questions/question.ts";
import { type Asked, printQuestion } from "./index.ts";

const place = { series: "Bergen, kvinner", period: "2019" };
const codes = { old: "1201", present: "4601", year: 2020, codes: 1 };

const ASKED: readonly Asked[] = [
  { kind: "dummy-series", facts: { what: "starter" } },
  { kind: "dummy-series", facts: { what: "placeholder-names", dimension: "Group", names: "A\nB" } },
  ...(["constant", "run"] as const).map(
    (what): Asked => ({
      kind: "dummy-series",
      facts: { what, series: "", value: 42, times: 3, from: "2016", to: "2018", more: 2 },
    }),
  ),
  { kind: "dummy-series", facts: { what: "steps", series: "", value: 10, step: 10, times: 4 } },
  { kind: "dummy-series", facts: { what: "years", series: "", value: 2010 } },
  { kind: "unit-contradiction", facts: { what: "over-100", unit: "%", value: 133.3, ...place } },
  {
    kind: "unit-contradiction",
    facts: { what: "over-base", unit: "per 1 000", value: 1400, base: 1000, ...place },
  },
  {
    kind: "unit-contradiction",
    facts: { what: "rate-or-count", unit: "Crude Rate", least: 747, greatest: 1772 },
  },
  { kind: "unit-contradiction", facts: { what: "share-as-percent", unit: "%", value: 0.149 } },
  { kind: "unit-contradiction", facts: { what: "two-scales", unit: "%", small: 0.45, large: 46 } },
  {
    kind: "unit-contradiction",
    facts: { what: "part-of-one", unit: "people", value: 1.5, ...place },
  },
  { kind: "negative-count", facts: { unit: "people", value: -3, ...place } },
  { kind: "mixed-status-spelling", facts: { state: "normal", printed: "Normal\nnormal value" } },
  { kind: "category-spelling", facts: { dimension: "Sex", names: "Male\nmale" } },
  {
    kind: "duplicate-period",
    facts: { what: "same", value: Number.NaN, other: Number.NaN, ...place },
  },
  { kind: "duplicate-period", facts: { what: "different", value: 12, other: 15, ...place } },
  { kind: "same-figures-twice", facts: { series: "Easton", other: "Filwood", times: 6 } },
  { kind: "changed-history", facts: { before: 48, now: 52, marked: 0, ...place } },
  { kind: "changed-history", facts: { before: 48, now: 52, marked: 2, ...place } },
  { kind: "vanished-figures", facts: { before: 48, figures: 1, ...place } },
  { kind: "vanished-figures", facts: { before: 48, figures: 7, ...place } },
  { kind: "older-file", facts: { before: "2024-05-02", now: "2023-05-02" } },
  {
    kind: "total-not-sum",
    facts: {
      dimension: "Bydel",
      whole: "I alt",
      total: 100,
      sum: 103,
      parts: 8,
      places: 2,
      ...place,
    },
  },
  ...(["jump", "factor", "sign", "zero"] as const).map(
    (what): Asked => ({
      kind: "suspicious-jump",
      facts: { what, before: 45.1, value: 461, factor: 10, ...place },
    }),
  ),
  { kind: "gap-in-periods", facts: { missing: "2013", first: "2010", last: "2016" } },
  { kind: "future-period", facts: { period: "2030", reference: "2026-11-23" } },
  ...(["both", "split", "outdated"] as const).map(
    (what): Asked => ({ kind: "municipality-code-change", facts: { what, ...codes } }),
  ),
  {
    kind: "municipality-code-change",
    facts: { what: "same-name", name: "Haram", old: "1534", present: "1580", codes: 1 },
  },
  ...([0, 1] as const).map(
    (exact): Asked => ({
      kind: "revealed-suppression",
      facts: { equation: "alle = innvandrere + ellers", where: "Modalen", exact, ...place },
    }),
  ),
  { kind: "year-start-assumed", facts: { period: "2014/15", month: 4 } },
];

test("the list has every kind of question", () => {
  expect(new Set(ASKED.map(({ kind }) => kind))).toEqual(new Set(QUESTION_KINDS));
});

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(ASKED.map((asked) => [JSON.stringify(asked), asked] as const))("%s", (_, asked) => {
    const text = printQuestion(asked, language);
    expect(text).toMatch(/^\S.*[.?]$/s);
    expect(text).not.toMatch(/undefined|NaN|\[object|Infinity| {2}/);
  });
});

test("a question that comes back from where it was kept reads the same", () => {
  for (const asked of ASKED)
    expect(printQuestion(JSON.parse(JSON.stringify(asked)), "nb")).toBe(printQuestion(asked, "nb"));
});

test("numbers, days and quotation marks are those of the language", () => {
  const history: Asked = { kind: "older-file", facts: { before: "2024-05-02", now: "2023-05-02" } };
  expect(LANGUAGES.map((language) => printQuestion(history, language))).toEqual([
    "The office dated this file 2 May 2023; the one that is here already is of 2 May 2024. Is it the right file?",
    "Kilden har datert denne filen 2. mai 2023. Den som alt ligger her, er fra 2. mai 2024. Er det riktig fil?",
    "Die Quelle hat diese Datei mit 2. Mai 2023 datiert; die schon vorhandene ist vom 2. Mai 2024. Ist es die richtige Datei?",
  ]);
});
