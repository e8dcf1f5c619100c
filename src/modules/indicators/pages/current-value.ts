/** A figure of the working pages in words: drafts and released ones alike. */
import type { Language } from "../../../kernel/language.ts";
import { markInWords } from "../figure-mark.ts";
import { valueInDigits } from "../figure-words.ts";
import type { CurrentFigure } from "../list-current.ts";
import { indicatorTexts } from "../texts/index.ts";
import { unitText } from "../texts/units/index.ts";

/** Digits with unit, qualifier and remark: "at least 25 per cent", "6,672 people (estimate)". */
export function currentValue(
  figure: CurrentFigure,
  unit: string,
  language: Language,
  withoutUnit = false,
): string {
  const texts = indicatorTexts(language);
  const { value, status, qualifier } = figure;
  if (value === null) return status === "given" ? "" : markInWords(status, language);
  const digits = valueInDigits({ ...figure, value }, unit, language);
  const told = withoutUnit ? digits : unitText(unit, language).quantity(digits, value === 1);
  const remark = texts.remarks[qualifier];
  return remark === undefined ? told : `${told} (${remark})`;
}
