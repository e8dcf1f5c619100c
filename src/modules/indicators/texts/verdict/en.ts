/** The words around computed verdicts in English. The other languages have exactly these texts. */
import type { Verdict } from "../../../../statistics/trend/verdict.ts";

const verdicts: Readonly<Record<Verdict, string>> = {
  "insufficient-data": "too few figures for a trend",
  "no-clear-change": "no clear change",
  improving: "improving",
  worsening: "worsening",
  "changed-ambiguous": "changed, and it can be read both ways",
  "target-met": "target met",
  "on-track": "on track for the target",
  "off-track": "off track for the target",
  "not-comparable": "not comparable with earlier figures",
};

export const en = {
  verdicts,
  label: (verdict: string): string => `Computed verdict: ${verdict}.`,
  trend: (verdict: string): string => `Trend: ${verdict}`,
  meaning: "What this means",
  how: "A computer reads the figures in the order of time and asks whether they move one way more clearly than chance alone would make them (Mann–Kendall test), and by how much in a typical year (Theil–Sen slope). It knows nothing of causes, and it is not the verdict of the council.",
  facts: {
    figures: "Figures compared",
    spell: (count: string, from: string, to: string): string => `${count}, ${from} to ${to}`,
    chance: "p: how often chance alone would do this",
    slope: "Change in a typical year",
    interval: (slope: string, lower: string, upper: string): string =>
      `${slope} (95% interval: ${lower} to ${upper})`,
    method: "Method",
  },
  leftOut: (count: number, printed: string): string =>
    count === 1
      ? "One figure is not compared: it is a limit, an estimate, a part of a year, or from another time of the year."
      : `${printed} figures are not compared: they are limits, estimates, parts of a year, or from another time of the year.`,
  others: "Other methods, for comparison with other places",
  target: {
    "at-least": (value: string): string => `at least ${value}`,
    "at-most": (value: string): string => `at most ${value}`,
    by: (aim: string, day: string): string => `${aim} by ${day}`,
    short: (value: string): string => `Target ${value}`,
    label: "Target.",
    setBy: "Laid down by:",
    inChart: (aim: string): string => `The target is ${aim}.`,
  },
  breaks: {
    label: "Break.",
    since: (day: string, reason: string): string => `Counted in another way from ${day}: ${reason}`,
    inChart: (day: string): string => `From ${day} on it is counted in another way.`,
  },
  intervalInChart: "The shaded range is the interval that the source gives.",
  columns: { interval: "Interval", n: "Number behind it" },
  notGiven: "not given",
  interval: (lower: string, upper: string): string => `${lower} to ${upper}`,
  several: (tested: string, clear: string, expected: string, together: string): string =>
    `Enough figures for a test of their trend: ${tested} indicators. Clear each by itself: ${clear}. Expected to look clear by chance alone: about ${expected}. Still clear when all are judged together (Benjamini–Hochberg): ${together}.`,
};

export type VerdictTexts = typeof en;
