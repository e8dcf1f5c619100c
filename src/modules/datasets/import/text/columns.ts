/**
 * Decides what each column of a table is: time, value, unit, place, status, what is measured, a group, or something that is no part of the
 * figures. The words of the header decide, then the content; what the person says goes before both. What cannot be told is an error that
 * lists the columns, never a guess.
 */
import type { ReadDimension, ReadingHints } from "../observations.ts";
import type { StatusVocabulary } from "../statuses.ts";
import type { CellTable, Column } from "./cell-table.ts";
import { isNumeric, isRowNumber, type Profile, profileOf } from "./column-profile.ts";
import { languageOf, plainName } from "./header-words.ts";
import type { Findings } from "./problems.ts";
import { statusColumnOf } from "./status-choice.ts";
import {
  areOneToOne,
  listed,
  looksLikeYear,
  type Named,
  partOf,
  timeColumnOf,
  wideColumns,
} from "./time-choice.ts";
import { valueColumnsOf } from "./value-choice.ts";

export type TableLayout = "open-sdg" | "rosario" | "eurostat" | "sdmx" | "free";

export type Roles = {
  readonly layout: TableLayout;
  readonly vocabulary: StatusVocabulary;
  /** The column of the period, and one with the part of the year where that stands apart. */
  readonly time: Column | null;
  readonly timePart: Column | null;
  /** One column of values; several where every period or every measure has its own. */
  readonly values: readonly Column[];
  readonly wide: "periods" | "measures" | null;
  readonly status: Column | null;
  readonly dimensions: readonly { readonly column: Column; readonly role: ReadDimension["role"] }[];
  readonly title: string | null;
  readonly source: string | null;
  readonly updated: string | null;
};

function layoutOf(columns: readonly Column[]): TableLayout {
  const names = columns.map(({ name }) => plainName(name));
  const has = (...wanted: readonly string[]) => wanted.every((name) => names.includes(name));
  if (has("indicator", "value", "period", "qualifier", "unit")) return "rosario";
  if (names[0] === "year" && names.at(-1) === "value") return "open-sdg";
  if (has("freq", "geo") || has("obs flag")) return "eurostat";
  if (has("obs value")) return "sdmx";
  return "free";
}

function vocabularyOf(layout: TableLayout, columns: readonly Column[]): StatusVocabulary {
  if (layout !== "free") return layout;
  const language = languageOf(columns.map(({ name }) => name));
  return language === "nordic" ? "px" : language === "german" ? "german" : "any";
}

/** The roles of a table's columns; undefined when they can't be told, with the reason among the findings. */
export function rolesOf(table: CellTable, hints: ReadingHints, found: Findings): Roles | undefined {
  const layout = layoutOf(table.columns);
  const vocabulary = vocabularyOf(layout, table.columns);
  const named = hinted(table, hints, found);
  if (named === undefined) return undefined;
  const all = table.columns
    .filter((column) => !isRowNumber(column, table.length))
    .map((column) => profileOf(column, vocabulary));
  const wide = named.value === null ? wideColumns(all) : [];
  const time = wide.length > 0 ? null : timeColumnOf(all, named, layout === "rosario", found);
  if (time === undefined) return undefined;
  const timePart = time === null ? null : partOf(all, time);
  const others = all.filter(
    ({ column }) => column !== time && column !== timePart && !wide.includes(column),
  );
  const status = statusColumnOf(others, vocabulary);
  const free = others.filter(({ column }) => !status.from.includes(column));
  const values = valuesOf(wide, free, named, [time, timePart], layout, found);
  if (values === undefined) return undefined;
  const rest = free.filter(({ column }) => !values.includes(column));
  const isWide = wide.length > 0 ? "periods" : values.length > 1 ? "measures" : null;
  return {
    layout,
    vocabulary,
    time,
    timePart,
    values,
    wide: isWide,
    status: status.column,
    dimensions: dimensionsOf(rest, time, layout, isWide !== null, found),
    title: table.title ?? onlyText(rest, "title"),
    source: table.source ?? onlyText(rest, "source"),
    updated: onlyText(rest, "updated"),
  };
}

function valuesOf(
  wide: readonly Column[],
  free: readonly Profile[],
  named: Named,
  time: readonly (Column | null)[],
  layout: TableLayout,
  found: Findings,
): readonly Column[] | undefined {
  if (wide.length > 0) return wide;
  if (named.value !== null) return [named.value];
  const told = time.filter((column) => column !== null);
  return valueColumnsOf(free, told, layout === "open-sdg", found);
}

function hinted(table: CellTable, hints: ReadingHints, found: Findings): Named | undefined {
  const find = (name: string | undefined): Column | null | undefined => {
    if (name === undefined) return null;
    const { columns } = table;
    const one =
      columns.find((column) => column.name === name) ??
      columns.find((column) => plainName(column.name) === plainName(name));
    if (one === undefined) found.wrong("no-such-column", { column: name, found: listed(columns) });
    return one;
  };
  const time = find(hints.timeColumn);
  const value = find(hints.valueColumn);
  return time === undefined || value === undefined ? undefined : { time, value };
}

/** What is left: dimensions, and what is no part of the figures. */
function dimensionsOf(
  rest: readonly Profile[],
  time: Column | null,
  layout: TableLayout,
  wide: boolean,
  found: Findings,
): Roles["dimensions"] {
  return rest.flatMap((one) => {
    const { column } = one;
    const isBlank = layout !== "open-sdg" && column.texts.every((text) => text.trim() === "");
    const role =
      layout === "rosario"
        ? ROSARIO_ROLES[plainName(column.name)]
        : isBlank
          ? undefined
          : roleOf(one, time, wide);
    if (role === undefined) {
      found.passOver("column", null, column.name || "(no name)");
      return [];
    }
    return [{ column, role }];
  });
}

const ROSARIO_ROLES: Readonly<Record<string, ReadDimension["role"] | undefined>> = {
  city: "group",
  right: "group",
  indicator: "measure",
  unit: "unit",
  breakdown: "group",
  geography: "place",
};

/** A period as a number to sort by: 20160000, or 20161 for its first quarter. */
const SORTABLE = /^(?:19|20)\d{2}\d{0,4}$/;

function roleOf(
  one: Profile,
  time: Column | null,
  wide: boolean,
): ReadDimension["role"] | undefined {
  const { meaning, column, filled, decimals } = one;
  if (column.texts.every((text) => text.trim() === "") && column.name.trim() === "")
    return undefined;
  if (meaning === "place" || meaning === "unit" || meaning === "measure") return meaning;
  if (meaning === "aside" || meaning === "source" || meaning === "updated") return undefined;
  // Another column of figures than the one that was chosen.
  if (meaning === "value") return undefined;
  if ((meaning === "measured" || meaning === "aside-if-number") && isNumeric(one)) return undefined;
  // A second time that says nothing of its own, and measurements beside the value, are no groups.
  const tellsTime =
    meaning === "time" ||
    (meaning === undefined && column.texts.every((text) => SORTABLE.test(text.trim()))) ||
    (filled > 0 && one.periods === filled && column.texts.every(looksLikeYear));
  if (tellsTime && time !== null && areOneToOne(time, column) && column.texts.length > 1)
    return undefined;
  const measured = decimals > 0 && decimals * 2 > filled && filled > 5;
  const negative = column.texts.some((text) => /^[-−]\d/.test(text.trim()));
  if (meaning === undefined && isNumeric(one) && (measured || (wide && (negative || decimals > 0))))
    return undefined;
  return "group";
}

function onlyText(rest: readonly Profile[], meaning: Profile["meaning"]): string | null {
  const texts = rest
    .filter((one) => one.meaning === meaning)
    .flatMap(({ column }) => column.texts.map((text) => text.trim()).filter((text) => text !== ""));
  return texts.length === 1 ? (texts[0] ?? null) : null;
}
