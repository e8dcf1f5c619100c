/** What the cells of one column look like, before it is decided what the column is. */
import { readPeriods } from "../../../../kernel/period.ts";
import { absenceOf, type StatusVocabulary } from "../statuses.ts";
import type { Column } from "./cell-table.ts";
import { meaningOf, plainName } from "./header-words.ts";
import { isNothing, looksLikeNumber } from "./signs.ts";

/** So many different cells tell what a column is. */
export const MOST_TEXTS = 2_000;

export type Profile = {
  readonly column: Column;
  readonly meaning: ReturnType<typeof meaningOf>;
  /** Of the cells that say something, how many are numbers, periods, marks in place of a number. */
  readonly filled: number;
  readonly numbers: number;
  readonly periods: number;
  readonly marks: number;
  readonly decimals: number;
};

export function profileOf(column: Column, vocabulary: StatusVocabulary): Profile {
  const texts = column.texts.slice(0, MOST_TEXTS).filter((text) => !isNothing(text));
  const count = (test: (text: string) => boolean) => texts.filter(test).length;
  const periods = readPeriods(texts, {}).filter(
    (read) => "period" in read || read.refused === "ambiguous-period",
  );
  return {
    column,
    meaning: meaningOf(column.name),
    filled: texts.length,
    numbers: count(looksLikeNumber),
    periods: periods.length,
    marks: count((text) => !looksLikeNumber(text) && absenceOf(text, vocabulary) !== undefined),
    decimals: count((text) => /\d[.,]\d/.test(text)),
  };
}

/** A column of numbers and of marks in their place. */
export const isNumeric = ({ filled, numbers, marks }: Profile) =>
  numbers > 0
    ? numbers + marks >= filled * 0.8 || numbers > filled * 0.5
    : filled > 0 && marks === filled;
/** Numbers that name something: municipalities, sexes, age groups. */
export const isCode = ({ column }: Profile) =>
  /(?:code|codes|kode|nr|nummer|(?:^|\s)(?:id|number|plz|ags|gkz|lau|nuts ?\d?|fips|geoid|zip|zipcode|postcode))$/u.test(
    plainName(column.name),
  ) || column.texts.some((text) => /^0\d/.test(text.trim()));

/** A column without a name or called an index, that counts the rows. */
export function isRowNumber({ name, texts, codes }: Column, length: number): boolean {
  if (!/^(?:|unnamed: ?0|index|row|nr|#|id|_id)$/i.test(name.trim()) || length < 2) return false;
  if (texts.some((text) => /^0\d/.test(text.trim()))) return false;
  const number = (row: number) => Number(texts[codes[row] ?? -1] || Number.NaN);
  if (!Number.isInteger(number(0)) || number(0) > 1) return false;
  return codes.every((_, row) => row === 0 || number(row) > number(row - 1));
}
