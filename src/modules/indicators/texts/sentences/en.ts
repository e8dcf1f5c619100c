/** The words of generated sentences in English. A sentence says what the figures bear and no more. */
import { printDay } from "../../../../kernel/local-date.ts";
import type { Obstacle } from "../../change.ts";
import type { PrintedForm } from "../../printed-form.ts";
import { monthName } from "../month-name.ts";

/** How a change is told: things grow by more or fewer, money by more or less, levels are higher or lower. */
export type Growth = "things" | "money" | "level";

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const QUARTERS = ["first", "second", "third", "fourth"];
const ORDERED = {
  things: { up: "more", down: "fewer", same: "the same number as" },
  money: { up: "more", down: "less", same: "the same as" },
  level: { up: "higher", down: "lower", same: "the same as" },
} as const;

const PLACES: Readonly<Record<string, string>> = {
  "Styria (office of City of Graz and Land Steiermark)": "in Styria",
  "North Yorkshire police force area": "in North Yorkshire",
  "Hordaland police district": "in the Hordaland police district",
  "York Central constituency": "in the York Central constituency",
  "United Kingdom": "in the United Kingdom",
};

/** A period's name on its own. */
function periodName(form: PrintedForm): string {
  switch (form.form) {
    case "year":
      return `${form.year}`;
    case "split":
      return form.text;
    case "years":
      return `${form.from}–${form.to}`;
    case "months":
      return `${monthName(form.from, "en")} to ${monthName(form.to, "en")} ${form.year}`;
    case "month":
      return `${monthName(form.month, "en")} ${form.year}`;
    case "year-to":
      return `the year to ${monthName(form.month, "en")} ${form.year}`;
    case "quarter":
      return `the ${QUARTERS[form.quarter - 1]} quarter of ${form.year}`;
    case "season":
      return `${form.season} ${form.year}`;
    case "day":
      return printDay(form.date, "en");
  }
}

function during(form: PrintedForm): string {
  const name = periodName(form);
  if (form.partial) return `in part of ${name}`;
  if (form.form === "day") return `on ${name}`;
  if (form.form === "months") return `from ${name}`;
  if (form.form === "split" && form.school) return `in the school year ${name}`;
  if (form.form === "years" && form.together === "sum") return `in ${name} together`;
  if (form.form === "years" && form.together === "average") return `on average in ${name}`;
  return `in ${name}`;
}

const obstacles: Readonly<Record<Obstacle, (earlier: string) => string>> = {
  "no-figure": () => "No figure has been released yet.",
  "only-figure": () => "It is the only figure, so it shows no direction.",
  "part-year": (earlier) =>
    `One of the last two figures covers only part of the year, so it is not compared with ${earlier}.`,
  "open-ended": () => "A limit cannot be compared, so no change is given.",
  "different-length": (earlier) =>
    `The figure for ${earlier} covers another length of time and is not compared.`,
  "different-season": (earlier) =>
    `The figure for ${earlier} is from another time of the year and is not compared.`,
  overlapping: (earlier) => `The period overlaps with ${earlier}, so no change is given.`,
  break: (earlier) =>
    `The way of counting has changed since ${earlier}, so the two figures are not compared.`,
};

export const en = {
  numbers: NUMBERS as readonly string[],
  none: "none",
  period: { name: periodName, during, since: (form: PrintedForm) => `since ${periodName(form)}` },
  places: PLACES,
  inPlace: (place: string) => `in ${place}`,
  fromContext: "our reading of the source",
  partYear: "part of the year",
  qualified: {
    "at-least": (value: string) => `at least ${value}`,
    "at-most": (value: string) => `at most ${value}`,
    about: (value: string) => `about ${value}`,
  },
  remarks: { estimate: "an estimate", provisional: "a provisional figure" },
  about: (difference: string) => `about ${difference}`,
  yearBefore: "the year before",
  figureBefore: "the figure before",
  percent: (printed: string) => `${printed} per cent`,
  change: (
    growth: Growth,
    way: "up" | "down",
    difference: string,
    percent: string | undefined,
    than: string,
  ) =>
    `${difference} ${ORDERED[growth][way]}${percent === undefined ? "" : ` (${percent})`} than ${than}`,
  unchanged: (growth: Growth, than: string) => `${ORDERED[growth].same} ${than}`,
  noFigure: (name: string) => `${name}: no figure has been released yet.`,
  obstacles,
  onlyOfSeries: "It is the only figure of its series, so it shows no direction.",
  statuses: {
    missing: (period: string) => `There is no figure for ${period}.`,
    "not-applicable": (period: string) => `For ${period} the question does not arise.`,
    suppressed: (period: string) => `The figure for ${period} is withheld to protect people.`,
  },
  ambiguous: {
    rise: "A rise can be good or bad news.",
    fall: "A fall can be good or bad news.",
  },
  small: "Numbers this small go up and down by chance.",
  others: (count: number, printed: string) =>
    count === 1
      ? "Another series has another source or definition and cannot be compared with it."
      : `${printed} other series have other sources or definitions and cannot be compared with it.`,
  fewFigures: (printed: string, since: string) =>
    `The ${printed} figures ${since} say nothing certain about the long run.`,
};

export type SentenceTexts = typeof en;
