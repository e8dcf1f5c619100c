/**
 * The scale by which a body judges: its own marks, each in one of the five classes that are counted and coloured, and the yardstick that
 * they are held against. The default is that of the Human Rights Council of Graz (evaluation of 2024): its declaration of 2001, and
 * availability, accessibility, acceptability and adaptability (Committee on Economic, Social and Cultural Rights, General Comment 13).
 */
import { LANGUAGES, type Language, type Wording } from "../../kernel/language.ts";
import type { FactDate } from "../../kernel/local-date.ts";
import { VERDICTS, type Verdict } from "./recommendation.ts";
import { VERDICT_WORDS, YARDSTICK } from "./texts/verdicts.ts";

export type ScaleMark = {
  /** Lasting within the city, such as `fully`. */
  readonly code: string;
  readonly name: Wording;
  /** When it is given. */
  readonly meaning: Wording;
  readonly verdict: Verdict;
};

export type VerdictScale = {
  readonly marks: readonly ScaleMark[];
  readonly yardstick: Wording;
  /** Since when it holds; null for the default, which the city did not choose. */
  readonly on: FactDate | null;
  readonly source: string | null;
};

/** The scale of a city that has none of its own. */
export function defaultScale(): VerdictScale {
  return {
    marks: VERDICTS.map((verdict) => ({
      code: verdict,
      name: inEach((language) => VERDICT_WORDS[language][verdict].mark),
      meaning: inEach((language) => VERDICT_WORDS[language][verdict].meaning),
      verdict,
    })),
    yardstick: YARDSTICK,
    on: null,
    source: "https://graz.at/cms/beitrag/10440336/8107167/",
  };
}

export function findMark(scale: VerdictScale, code: string): ScaleMark | undefined {
  return scale.marks.find((mark) => mark.code === code);
}

export const MOST_MARKS = 12;

export type ScaleProblem = "no-marks" | "bad-code" | "code-twice" | "no-name" | "unknown-class";

/** What is wrong with marks before they become a scale; the first that is found. */
export function scaleProblem(
  marks: readonly { readonly code: string; readonly name: Wording; readonly verdict: string }[],
): ScaleProblem | undefined {
  if (marks.length < 2 || marks.length > MOST_MARKS) return "no-marks";
  if (marks.some(({ code }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code) || code.length > 40))
    return "bad-code";
  if (new Set(marks.map(({ code }) => code)).size < marks.length) return "code-twice";
  if (marks.some(({ name }) => Object.values(name).every((text) => text.trim() === "")))
    return "no-name";
  const known: readonly string[] = VERDICTS;
  if (marks.some(({ verdict }) => !known.includes(verdict))) return "unknown-class";
  return undefined;
}

function inEach(text: (language: Language) => string): Wording {
  return Object.fromEntries(LANGUAGES.map((language) => [language, text(language)]));
}
