/**
 * Which columns hold the figures: the one that says so, the only one that can, or several that measure different things of the same row.
 * Several are taken for measures only where the other columns tell every row apart; else one of them may be a group in numbers.
 */
import { type Column, cellOf, isBlank, tuples } from "./cell-table.ts";
import { isCode, isNumeric, type Profile } from "./column-profile.ts";
import { isGroupWord, plainName } from "./header-words.ts";
import type { Findings } from "./problems.ts";
import { areOneToOne, listed, looksLikeYear } from "./time-choice.ts";

/** So many of the rows must differ without the figures: a row that stands there twice is asked about later, a group would repeat them all. */
const TOLD_APART = 0.9;

/** `free`: the columns without a role so far; `time`: those of the period. Undefined where it can't be told. */
export function valueColumnsOf(
  free: readonly Profile[],
  time: readonly Column[],
  isOpenSdg: boolean,
  found: Findings,
): readonly Column[] | undefined {
  const meaning = (one: Profile["meaning"]) => free.filter((profile) => profile.meaning === one);
  const said = isOpenSdg
    ? free.filter(({ column }) => plainName(column.name) === "value")
    : meaning("value");
  const sure = said.length > 1 ? said.filter(isNumeric) : said;
  if (said.length > 0) return only(sure.length === 0 ? said : sure, found);
  const measured = meaning("measured").filter(isNumeric);
  const numeric = free.filter(
    (one) =>
      one.meaning === undefined &&
      isNumeric(one) &&
      !isCode(one) &&
      !isGroupWord(one.column.name) &&
      !time.some(
        (column) => column.texts.length > 1 && areYears(one) && areOneToOne(column, one.column),
      ),
  );
  const counted = meaning("aside-if-number").filter(
    (one) => isNumeric(one) && /^(?:n|index)$/.test(plainName(one.column.name)),
  );
  const all = [...measured, ...numeric];
  for (const several of [all, measured])
    if (several.length > 1 && tellApart(free, several, time))
      return free.filter((one) => several.includes(one)).map(({ column }) => column);
  const candidates = [measured, numeric, counted].find(({ length }) => length > 0) ?? [];
  if (candidates.length > 0) return only(candidates, found);
  found.wrong("no-value-column", { found: listed(free.map(({ column }) => column)) });
  return undefined;
}

function only(candidates: readonly Profile[], found: Findings): readonly Column[] | undefined {
  if (candidates.length === 1) return candidates.map(({ column }) => column);
  found.wrong("several-value-columns", { found: listed(candidates.map(({ column }) => column)) });
  return undefined;
}

const areYears = ({ filled, column }: Profile) => filled > 0 && column.texts.every(looksLikeYear);

function tellApart(
  free: readonly Profile[],
  measures: readonly Profile[],
  time: readonly Column[],
): boolean {
  const keys = [
    ...time,
    ...free.filter((one) => !measures.includes(one)).map(({ column }) => column),
  ];
  if (keys.length === 0) return false;
  const { codes } = tuples(keys);
  const told = new Set<number>();
  let rows = 0;
  for (let row = 0; row < codes.length; row++) {
    if (measures.every(({ column }) => isBlank(cellOf(column, row)))) continue;
    told.add(codes[row] ?? 0);
    rows++;
  }
  return rows > 1 && told.size >= TOLD_APART * rows;
}
