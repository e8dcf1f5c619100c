/** Numbers as readers of a language write them. Intl objects are kept: making one costs more than using it. */
import { type Language, LOCALES } from "../kernel/language.ts";

const formats = new Map<string, Intl.NumberFormat>();

/** A number with exactly so many decimals: 1,234.5 / 1 234,5. */
export function printNumber(value: number, decimals: number, language: Language): string {
  const key = `${language}/${decimals}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formats.set(key, format);
  }
  return format.format(Object.is(value, -0) ? 0 : value);
}
