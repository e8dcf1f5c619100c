/** The sentences of verdicts in English. */
import type { TrendTexts } from "../sentence-texts.ts";

export const en: TrendTexts = {
  locale: "en-GB",
  percentagePoints: "percentage points",
  withUnit: (number, unit) => `${number} ${unit}`,
  percent: (number) => `${number}%`,
  noFigure: "There is no figure yet.",
  oneFigure: (label, least) =>
    `One figure, for ${label}, says nothing about a trend. It takes at least ${least}.`,
  tooFew: (count, { from, to }, least) =>
    `${count} figures, from ${from} to ${to}, are too few to tell a trend from chance. It takes at least ${least}.`,
  counts: (first, last, ratio, bounds, mayBeChance) =>
    `From ${first} to ${last} is a factor of ${ratio}${bounds === null ? "" : ` (95% interval: ${bounds.lower} to ${bounds.upper})`}, ${mayBeChance ? "which may be chance." : "more than chance alone would readily give."}`,
  notComparable: (since) =>
    `The way of counting changed in ${since}, and there is only one figure since. Nothing can be compared.`,
  unchanged: ({ from, to }) => `From ${from} to ${to} the figure stayed the same.`,
  moved: (way, { from, to }, by, bounds) =>
    by === null
      ? `From ${from} to ${to} the figure ${way === "up" ? "rose" : "fell"}, though in a typical year not at all.`
      : `From ${from} to ${to} the figure ${way === "up" ? "rose" : "fell"} by about ${by} a year${bounds === null ? "" : ` (95% interval: ${bounds.lower} to ${bounds.upper})`}.`,
  improvement: "That is an improvement.",
  worsening: "That is a change for the worse.",
  ambiguous:
    "That can be read both ways: the figure alone does not tell whether it is good or bad.",
  unsaid: "Whether that is good or bad has not been laid down.",
  chance: (share) =>
    `Where only chance is at work, ${share} series point one way at least as clearly.`,
  noClearChange: ({ from, to }, share) =>
    `From ${from} to ${to} there is no clear change: where only chance is at work, ${share ?? "most"} series point one way at least as clearly.`,
  slopeBounds: ({ lower, upper }) =>
    `The yearly change may lie anywhere from ${lower} to ${upper}.`,
  turned: (before, label) =>
    before === "down"
      ? `It fell until ${label} and has risen since.`
      : `It rose until ${label} and has fallen since.`,
  outOf: (count, of) => `about ${count} in ${of}`,
  fewerThan: (count, of) => `fewer than ${count} in ${of}`,
  moreThan: (count, of) => `more than ${count} in ${of}`,
  aim: {
    atLeast: (amount) => `at least ${amount}`,
    atMost: (amount) => `at most ${amount}`,
    between: (low, high) => `between ${low} and ${high}`,
  },
  byYear: (aim, year) => `${aim} by ${year}`,
  met: (aim, value, label) => `The target (${aim}) is met: ${value} (${label}).`,
  missed: (aim, value, label) => `The target (${aim}) was not reached: ${value} (${label}).`,
  outlook: (aim, share) =>
    `If it goes on in a straight line, the target (${aim}) is reached in ${share} cases.`,
  pace: (way, by) =>
    `To reach it, the figure must ${way === "up" ? "rise" : "fall"} by ${by} a year.`,
  fartherThanPast: "That is further ahead than the figures go back.",
  sinceBreak: (label) =>
    `Only figures from ${label} on are compared, because the way of counting changed then.`,
  leftOut: (count) =>
    count === 1
      ? "One row without a figure is left out."
      : `${count} rows without a figure are left out.`,
  provisional: "The newest figure is provisional.",
  overlapping:
    "The periods overlap, so neighbouring figures are partly the same and a trend looks clearer than it is.",
  falseAlarms: (tested, expected, clearAlone, clearTogether) =>
    `Of ${tested} series, about ${expected} would look clear by chance alone. ${clearAlone} look clear one by one, ${clearTogether} when all are judged together.`,
  twoPoints: {
    openSdg: "Statistics Canada (Open SDG)",
    eurostat: "Eurostat",
    judged: (method, values, status) =>
      `By the method of ${method}, which compares only two years and does not ask about chance: ${status} (${values}).`,
    values: (first, from, last, to) => `${first} in ${from}, ${last} in ${to}`,
    notAvailable: (method) => `The method of ${method} gives no result for these figures.`,
    statuses: {
      "target-met": "target met",
      "significant-progress": "significant progress",
      "moderate-progress": "moderate progress",
      "limited-progress": "limited progress",
      "insufficient-progress": "insufficient progress",
      "moderate-movement-away": "moderate movement away from the target",
      "significant-movement-away": "significant movement away from the target",
      deterioration: "deterioration",
    },
  },
  gap: {
    narrowing: ({ from, to }, by) =>
      `From ${from} to ${to} the gap narrowed, by about ${by} a year.`,
    widening: ({ from, to }, by) => `From ${from} to ${to} the gap widened, by about ${by} a year.`,
    noClearChange: ({ from, to }) =>
      `From ${from} to ${to} the gap neither clearly narrowed nor clearly widened.`,
    changedSides: (label) => `In ${label} it changed sides: the other group has been ahead since.`,
  },
};
