/**
 * How one released cell is printed: a value in the reader's digits, or the sign that files print too, with its word behind it. A cell is never
 * empty, and what is withheld, unknown, impossible and nought never look alike.
 */
import { printNumber } from "../../design/number-format.ts";
import type { Language } from "../../kernel/language.ts";
import type { Mark, ReleasedCell } from "../datasets/index.ts";
import { markInWords } from "../indicators/index.ts";
import { dataSetTexts } from "./texts/data-sets/index.ts";

/** Where a release has no cell, nothing is known of it either. */
export function markOf(cell: ReleasedCell | undefined): Mark {
  return cell?.mark ?? "missing";
}

/** The number alone; undefined where there is none to tell. */
export function printValue(
  cell: ReleasedCell | undefined,
  decimals: number,
  language: Language,
): string | undefined {
  const value = cell?.value ?? null;
  if (value === null) return undefined;
  return printNumber(value, enough(value, decimals), language);
}

/** Decimals without which a small number would look like nought. */
function enough(value: number, decimals: number): number {
  if (value === 0 || Math.abs(value) * 10 ** decimals >= 0.5) return decimals;
  return Math.min(20, Math.ceil(-Math.log10(Math.abs(value))) + 1);
}

/** The sign and its word, as indicators print them: ": withheld". */
export function printMark(mark: Exclude<Mark, "value" | "zero">, language: Language): string {
  return markInWords(mark, language);
}

/** What stands in a table: the value with what the source says of its worth, or the sign with its word. */
export function printCell(
  cell: ReleasedCell | undefined,
  decimals: number,
  language: Language,
): string {
  const mark = markOf(cell);
  if (mark !== "value" && mark !== "zero") return printMark(mark, language);
  const printed = printValue(cell, decimals, language) ?? "";
  const remark = dataSetTexts(language).states[cell?.state ?? "normal"];
  return remark === undefined ? printed : `${printed} (${remark})`;
}
