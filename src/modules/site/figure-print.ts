/** A figure set large, for pages whose sentence beside it says the rest. */
import type { Language } from "../../kernel/language.ts";
import { type GivenFigure, type Kind, valueInDigits, valueInWords } from "../indicators/index.ts";

/** Longer ones would not stand in one line on a phone. */
const LONGEST = 14;

/** With its unit where that is short: "£84.90 a week", "17.9 per cent"; else the digits alone. */
export function printLarge(
  figure: GivenFigure,
  unit: string,
  kind: Kind,
  language: Language,
): string {
  const words = valueInWords(figure, unit, kind, language);
  const short = words.length <= LONGEST && /\d/.test(words);
  return short ? words : valueInDigits(figure, unit, language);
}
