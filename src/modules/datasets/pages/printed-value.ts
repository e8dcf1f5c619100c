/** Numbers, days and raw figures as the working pages print them. */
import { type Language, LOCALES } from "../../../kernel/language.ts";
import { dayOf, printDay } from "../../../kernel/local-date.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";
import type { ToldValue } from "../told-row.ts";

/** More digits than any office prints. */
const DIGITS = 15;
const formats = new Map<Language, Intl.NumberFormat>();

/** A number with all its digits, as readers of the language write it. */
export function printedNumber(value: number, language: Language): string {
  const known = formats.get(language);
  const format =
    known ?? new Intl.NumberFormat(LOCALES[language], { maximumSignificantDigits: DIGITS });
  formats.set(language, format);
  return format.format(value);
}

/** A raw figure, or the word that there is none with the mark that its source prints. */
export function printedValue({ value, flag }: ToldValue, language: Language): string {
  if (value !== null) return printedNumber(value, language);
  const { noValue } = dataSetPageTexts(language).upload;
  return flag === "" ? noValue : `${noValue} (${flag})`;
}

/** A raw figure with what its state says of it. */
export function valueWithState(told: ToldValue, language: Language): string {
  const state = dataSetPageTexts(language).states[told.state];
  const printed = printedValue(told, language);
  return state === "" ? printed : `${printed}, ${state}`;
}

/** The day of an instant where the installation stands. */
export function printedDay(at: Date, timeZone: string, language: Language): string {
  return printDay(dayOf(at, timeZone), language);
}
