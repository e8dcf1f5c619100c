/** Money as whole numbers of a currency's smallest unit (ISO 4217), so that sums are exact; read as people type it and printed as they read it. */
import { type Language, LOCALES } from "./language.ts";

export type Money = {
  /** In the smallest unit: cents, øre, pence. Negative where something is taken back. */
  readonly amount: number;
  /** Three capital letters: EUR, NOK, GBP. */
  readonly currency: string;
};

const KNOWN = new Set(Intl.supportedValuesOf("currency"));

export function isCurrency(text: string): boolean {
  return KNOWN.has(text);
}

/** How many digits stand after the decimal sign: 2 for euros, 0 for yen. */
function minorDigits(currency: string): number {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * Reads an amount as people type it: 12 500, 12.500,50, 12,500.50, -300. The last sign with one or two digits behind it is the decimal
 * sign; signs with three digits behind them part the thousands. Undefined where that leaves doubt, or where it is no amount.
 */
export function parseMoney(text: string, currency: string): Money | undefined {
  if (!isCurrency(currency)) return undefined;
  const tidy = text
    .trim()
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/[\s\u00a0\u202f'’]/g, "");
  const found = /^(-?)(\d+|\d{1,3}(?:[.,]\d{3})+)(?:([.,])(\d{1,2}))?$/.exec(tidy);
  if (found === null) return undefined;
  const [, minus, whole = "", decimal, part = ""] = found;
  const separators = new Set(whole.match(/[.,]/g) ?? []);
  if (separators.size > 1 || (decimal !== undefined && separators.has(decimal))) return undefined;
  const digits = minorDigits(currency);
  if (part.length > digits) return undefined;
  const amount = Number(`${whole.replace(/[.,]/g, "")}${part.padEnd(digits, "0")}`);
  if (!Number.isSafeInteger(amount)) return undefined;
  return { amount: minus === "-" && amount !== 0 ? -amount : amount, currency };
}

/** As the language's readers write it, without decimals where there are none to tell. */
export function printMoney({ amount, currency }: Money, language: Language): string {
  const digits = minorDigits(currency);
  const unit = 10 ** digits;
  return new Intl.NumberFormat(LOCALES[language], {
    style: "currency",
    currency,
    minimumFractionDigits: amount % unit === 0 ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(amount / unit);
}

/** As a plain number with a point, for files: 12500.50. */
export function moneyInDigits({ amount, currency }: Money): string {
  const digits = minorDigits(currency);
  return (amount / 10 ** digits).toFixed(digits);
}

/** The sum of each currency, by its code; currencies are never added to one another. */
export function sumMoney(all: readonly Money[]): readonly Money[] {
  const sums = new Map<string, number>();
  for (const { amount, currency } of all) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums]
    .map(([currency, amount]) => ({ amount, currency }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}
