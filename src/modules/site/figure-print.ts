/** A figure set large, for pages whose sentence beside it says the rest. */
import type { Language } from "../../kernel/language.ts";
import { type GivenFigure, type Kind, valueInDigits, valueInWords } from "../indicators/index.ts";

/** Longer ones would not stand in one line on a phone. */
const LONGEST = 14;

export type LargeFigure = { readonly figure: string; readonly unit?: string };

/** As it is spoken where that is short: "£84.90 a week", "17.9 per cent"; else the digits, with the words after them apart. */
export function printLarge(
  figure: GivenFigure,
  unit: string,
  kind: Kind,
  language: Language,
): LargeFigure {
  const words = valueInWords(figure, unit, kind, language);
  if (words.length <= LONGEST && /\d/.test(words)) return { figure: words };
  const digits = valueInDigits(figure, unit, language);
  const after = words.startsWith(digits) ? words.slice(digits.length).trim() : "";
  return after === "" ? { figure: digits } : { figure: digits, unit: after };
}
