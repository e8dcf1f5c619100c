/** One figure in words: value, unit, qualifier and period, as readers of a language say them. */
import { printNumber } from "../../design/number-format.ts";
import type { Language } from "../../kernel/language.ts";
import type { Kind, Observation } from "./indicator.ts";
import { formOf, type PrintedForm } from "./printed-form.ts";
import { type SentenceTexts, sentenceTexts } from "./texts/sentences/index.ts";
import { type UnitText, unitText } from "./texts/units/index.ts";
import { verdictTexts } from "./texts/verdict/index.ts";

type Valued = Pick<Observation, "decimals" | "qualifier"> & { readonly value: number };

/** A whole small number as a word where the language spells it; undefined where it uses digits. */
export function spelled(value: number, decimals: number, language: Language): string | undefined {
  return decimals === 0 && value > 0 ? sentenceTexts(language).numbers[value] : undefined;
}

/**
 * A value with its unit and, in front of it, how exact it is: "at least 25 per cent", "nine people". `bare` leaves out the things
 * that the text around it already names.
 */
export function valueInWords(
  figure: Valued,
  unit: string,
  kind: Kind,
  language: Language,
  bare = false,
): string {
  const texts = sentenceTexts(language);
  const words = unitText(unit, language);
  const counted = kind === "count" && words.things !== undefined && figure.decimals === 0;
  const isOne = figure.value === 1;
  const number =
    counted && figure.value === 0
      ? bare
        ? texts.none
        : (texts.numbers[0] ?? "0")
      : ((counted ? spelled(figure.value, figure.decimals, language) : undefined) ??
        printAmount(figure.value, figure.decimals, words, language));
  const value = bare && counted && !isOne ? number : words.quantity(number, isOne);
  return qualify(value, figure, texts);
}

/** Digits of an amount; of money with both decimals or none, as money is written. */
export function printAmount(
  value: number,
  decimals: number,
  unit: UnitText,
  language: Language,
): string {
  return printNumber(value, unit.money === true && decimals === 1 ? 2 : decimals, language);
}

/** The value as it stands in a table or beside a mark: digits only, with its qualifier, without its unit. */
export function valueInDigits(figure: Valued, unit: string, language: Language): string {
  const digits = printAmount(figure.value, figure.decimals, unitText(unit, language), language);
  return qualify(digits, figure, sentenceTexts(language));
}

/** The bounds of a figure's interval in digits: "20.0 to 25.5"; undefined where its source gives none. */
export function intervalInWords(
  { interval }: Pick<Observation, "interval">,
  unit: string,
  language: Language,
): string | undefined {
  if (interval === undefined) return undefined;
  const { lower, upper, decimals } = interval;
  const print = (bound: number) => printAmount(bound, decimals, unitText(unit, language), language);
  return verdictTexts(language).interval(print(lower), print(upper));
}

function qualify(value: string, { qualifier }: Valued, texts: SentenceTexts): string {
  if (qualifier === "at-least" || qualifier === "at-most" || qualifier === "about") {
    return texts.qualified[qualifier](value);
  }
  return value;
}

type Timed = Parameters<typeof formOf>[0];

/** The name of a figure's period: "autumn 2022", "høsten 2022", "Herbst 2022". */
export function periodInWords(figure: Timed, language: Language): string {
  return sentenceTexts(language).period.name(formOf(figure));
}

/** When the figure was, as an adverb: "in autumn 2022", "on 31 March 2019". */
export function duringPeriod(form: PrintedForm, language: Language): string {
  return sentenceTexts(language).period.during(form);
}
