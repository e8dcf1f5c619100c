/** Targets and breaks in words: what a figure is held against, and from when it is another figure. */
import { type Language, said } from "../../kernel/language.ts";
import { printDay } from "../../kernel/local-date.ts";
import { printAmount, valueInWords } from "./figure-words.ts";
import type { Break, Indicator, Target } from "./indicator.ts";
import { unitText } from "./texts/units/index.ts";
import { verdictTexts } from "./texts/verdict/index.ts";

/** "at most 5 people by 31 December 2030". */
export function aimInWords(
  { unit, kind }: Pick<Indicator, "unit" | "kind">,
  target: Target,
  language: Language,
): string {
  const texts = verdictTexts(language).target;
  const figure = {
    value: target.value,
    decimals: decimalsOf(target.value),
    qualifier: "exact",
  } as const;
  const aim = texts[target.aim](valueInWords(figure, unit, kind, language));
  return target.on === undefined ? aim : texts.by(aim, printDay(target.on, language));
}

/** The target's digits alone, as they stand in a chart. */
export function targetDigits({ value }: Target, unit: string, language: Language): string {
  return printAmount(value, decimalsOf(value), unitText(unit, language), language);
}

/** "Counted in another way from 1 April 2015: …", in the reader's language or else in one that it was written in. */
export function breakInWords({ on, reason }: Break, language: Language): string {
  const words = said(reason, [language])?.text ?? "";
  return verdictTexts(language).breaks.since(printDay(on, language), words);
}

/** A target is a number without printed digits: as many decimals as it takes to say it. */
function decimalsOf(value: number): number {
  const [, fraction = ""] = String(value).split(".");
  return Math.min(6, fraction.length);
}
