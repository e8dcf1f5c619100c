/** The questions of the import assistant in English: what was seen, why it matters, what to decide. */
import type { ObservationState } from "../../import/observations.ts";
import type { QuestionFacts, QuestionKind } from "../../import/questions/question.ts";

/** What a text may say numbers, names and days with, in its own language. */
export type Say = {
  /** A number with the language's own signs; a word for none where there is no value. */
  readonly number: (value: number) => string;
  /** Names that stand on lines of their own, in quotation marks, as a list. */
  readonly names: (lines: string) => string;
  readonly day: (date: string) => string;
};

export type QuestionTexts = {
  readonly [Kind in QuestionKind]: (facts: QuestionFacts[Kind], say: Say) => string;
} & {
  readonly noValue: string;
  /** Added to a question that stands for others like it. */
  readonly more: (count: string, one: boolean) => string;
  readonly states: Readonly<Record<ObservationState, string>>;
};

function where({ series, period }: { readonly series: string; readonly period: string }): string {
  return `${series === "" ? "" : ` for ${series}`}${period === "" ? "" : ` in ${period}`}`;
}

function of(series: string): string {
  return series === "" ? "The series" : `The series ${series}`;
}

export const en: QuestionTexts = {
  noValue: "no value",
  more: (count, one) =>
    one ? `There is ${count} more like it.` : `There are ${count} more like it.`,
  states: {
    normal: "an ordinary value",
    revised: "revised",
    provisional: "provisional",
    estimated: "estimated",
    forecast: "a forecast",
    unreliable: "uncertain",
    "definition-differs": "differently defined",
    break: "a break in the series",
    "not-applicable": "not applicable",
    missing: "missing",
    suppressed: "suppressed",
  },
  "dummy-series": (facts, say) => {
    switch (facts.what) {
      case "starter":
        return "These are the sample rows that the software Open SDG comes with, and nobody counted them. Is there a file with real figures?";
      case "placeholder-names":
        return `The groups in ${facts.dimension} are called ${say.names(facts.names)}, as in a sample. Are these figures real, and whom are they about?`;
      case "constant":
        return `${of(facts.series)} is ${say.number(facts.value)} every time, from ${facts.from} to ${facts.to}. Was it counted each time, or filled in?`;
      case "run":
        return `${of(facts.series)} has the value ${say.number(facts.value)} in ${say.number(facts.times)} periods running, from ${facts.from} to ${facts.to}. Was it counted each time, or carried over?`;
      case "steps":
        return `${of(facts.series)} moves by exactly ${say.number(facts.step)} each time, beginning with ${say.number(facts.value)}. Were these values counted, or made up or drawn as a line?`;
      case "years":
        return `${of(facts.series)} has the years themselves as its values (${say.number(facts.value)} and so on). Was the wrong column read?`;
    }
  },
  "unit-contradiction": (facts, say) => {
    switch (facts.what) {
      case "over-100":
        return `The unit is “${facts.unit}”, yet there is ${say.number(facts.value)}${where(facts)}. Can this share be above 100, or is the unit wrong?`;
      case "over-base":
        return `The unit is “${facts.unit}”, yet there is ${say.number(facts.value)}${where(facts)}, more than ${say.number(facts.base)}. Is it a count, or is the unit wrong?`;
      case "rate-or-count":
        return `“${facts.unit}” speaks of a rate, but the values are whole numbers from ${say.number(facts.least)} to ${say.number(facts.greatest)} and nothing says per how many. Are they counts?`;
      case "share-as-percent":
        return `The unit is “${facts.unit}”, but no value is above 1 (the highest is ${say.number(facts.value)}). Is it less than one per cent, or does 1 mean all of them?`;
      case "two-scales":
        return `The unit is “${facts.unit}”, but some values are around ${say.number(facts.small)} and others around ${say.number(facts.large)}, with nothing between. Were some written as parts of 1 and others as per cent?`;
      case "part-of-one":
        return `“${facts.unit}” is counted whole, yet there is ${say.number(facts.value)}${where(facts)}. Is it a count, an average or a share?`;
    }
  },
  "negative-count": (facts, say) =>
    `There is ${say.number(facts.value)}${where(facts)}, but a count (“${facts.unit}”) cannot be below zero. Is it a change, or a mistake?`,
  "mixed-status-spelling": (facts, say) =>
    `The file writes one status in several ways: ${say.names(facts.printed)}. We read all of them as: ${en.states[facts.state as ObservationState]}. Do they mean the same?`,
  "category-spelling": (facts, say) =>
    `${facts.dimension} has ${say.names(facts.names)}, which differ only in spelling. Are they one and the same?`,
  "duplicate-period": (facts, say) =>
    facts.what === "same"
      ? `The same value stands in the file more than once${where(facts)} (${say.number(facts.value)}). We would keep it once. Is anything missing that tells the rows apart?`
      : `There are two values${where(facts)}: ${say.number(facts.value)} and ${say.number(facts.other)}. Which one is right, or which column tells them apart?`,
  "same-figures-twice": (facts, say) =>
    `“${facts.series}” and “${facts.other}” have the same ${say.number(facts.times)} values. Are they the same thing under two names, or was one copied by mistake?`,
  "changed-history": (facts, say) =>
    `Figures that are here already have changed since the last import, most of all${where(facts)}: ${say.number(facts.before)} then, ${say.number(facts.now)} now. ${facts.marked > 0 ? `The office marks ${say.number(facts.marked)} of them as revised.` : "The office does not mark them as revised."} Do you know why?`,
  "vanished-figures": (facts, say) =>
    `${facts.figures === 1 ? "A figure that was" : `${say.number(facts.figures)} figures that were`} in the last import ${facts.figures === 1 ? "is" : "are"} gone, for example ${say.number(facts.before)}${where(facts)}. Were they withdrawn, or is the file incomplete?`,
  "older-file": (facts, say) =>
    `The office dated this file ${say.day(facts.now)}; the one that is here already is of ${say.day(facts.before)}. Is it the right file?`,
  "total-not-sum": (facts, say) => {
    const difference = facts.sum - facts.total;
    const whole = facts.whole === "" ? "the total" : `“${facts.whole}”`;
    return `The parts of ${facts.dimension} add up to ${say.number(facts.sum)}${where(facts)}, but ${whole} is ${say.number(facts.total)}: ${say.number(Math.abs(difference))} ${difference < 0 ? "too few" : "too many"} in the parts.${facts.places > 1 ? ` It is so in ${say.number(facts.places)} places.` : ""} Which is right?`;
  },
  "suspicious-jump": (facts, say) => {
    const values = `${say.number(facts.value)}${where(facts)}`;
    switch (facts.what) {
      case "factor":
        return `The value is ${values}, about ${say.number(facts.factor)} times more or less than its neighbours (${say.number(facts.before)}). Is the decimal point or the unit wrong?`;
      case "sign":
        return `The value is ${values}, while all others of the series have the opposite sign. Was a minus lost or added?`;
      case "zero":
        return `The value is ${values}, but ${say.number(facts.before)} just before. Was nobody counted, or is the value missing?`;
      case "jump":
        return `The value goes from ${say.number(facts.before)} to ${values}, far more than this series usually moves. Did something happen, was the way of counting changed, or is it a mistake?`;
    }
  },
  "gap-in-periods": (facts) =>
    `The file goes from ${facts.first} to ${facts.last} but says nothing about ${facts.missing}. Was nothing counted then, or is something missing?`,
  "future-period": (facts, say) =>
    `There are values for ${facts.period}, which had not begun on ${say.day(facts.reference)}. Are they forecasts?`,
  "municipality-code-change": (facts, say) => {
    switch (facts.what) {
      case "both":
        return `The file has municipalities under their old and their new numbers (${facts.old}; now ${facts.present}), changed by ${facts.year}. Shall each be one series?`;
      case "split":
        return `Municipalities with the numbers ${facts.old} were split by ${facts.year} (now ${facts.present}). Figures before and after are not about the same area. How shall they be shown?`;
      case "outdated":
        return `${facts.codes === 1 ? "A municipality has a number" : `${say.number(facts.codes)} municipalities have numbers`} that ended by ${facts.year}: ${facts.old}, today ${facts.present}. Later files will use the new numbers. Shall the series go on under them?`;
      case "same-name":
        return `${facts.name} changes its code from ${facts.old} to ${facts.present}. Is it the same place, with the same borders?`;
    }
  },
  "revealed-suppression": (facts) => {
    const about = facts.where === "" ? "" : ` It concerns ${facts.where}.`;
    const why =
      facts.exact === 1
        ? `They can be worked out from the sums of the file itself (${facts.equation}).`
        : `One group already makes up the total (${facts.equation}); if the groups do not overlap, nothing is left for the others.`;
    return `The file hides cells that it also gives away. ${why}${about} Tell the office, and keep them out of what you publish.`;
  },
  "year-start-assumed": (facts, say) =>
    `The file does not say in which month a year such as ${facts.period} begins. We read it as beginning in month ${say.number(facts.month)}. Is that right?`,
};
