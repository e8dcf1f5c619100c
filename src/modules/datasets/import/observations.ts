/**
 * What a file of figures says, the same for every format: dimensions with their categories, and the observations in columns, so that a
 * million of them fit into memory. Pure; the readers of this folder make it, the questions ask about it, the import stores it.
 */
import type { Period } from "../../../kernel/period.ts";

export const FORMATS = [
  "csv",
  "open-sdg",
  "rosario",
  "xlsx",
  "json-stat-1",
  "json-stat-2",
  "eurostat",
  "pxwebapi-2",
  "sdmx-json-2",
] as const;
export type Format = (typeof FORMATS)[number];

/**
 * The state of an observation: one list for every office, after SDMX OBS_STATUS. The last three have no value. Where an office gives
 * several flags, the one that stands furthest down here counts, and the printed text keeps them all.
 */
export const OBSERVATION_STATES = [
  "normal",
  "revised",
  "provisional",
  "estimated",
  "forecast",
  "unreliable",
  "definition-differs",
  "break",
  "not-applicable",
  "missing",
  "suppressed",
] as const;
export type ObservationState = (typeof OBSERVATION_STATES)[number];

export type Category = {
  readonly code: string;
  readonly label: string;
  /** The unit of a category of a `measure` dimension. */
  readonly unit?: string;
};

export type ReadDimension = {
  readonly id: string;
  readonly label: string;
  /** `measure`: what is counted; `unit`: in what; `place`: where; `group`: any other. */
  readonly role: "measure" | "unit" | "place" | "group";
  readonly categories: readonly Category[];
  /** The category that stands for all of them, when the file or its words say so (an empty cell in Open SDG, "alle", "Total"). */
  readonly total: number | null;
  /** Sums within the dimension that the file itself states. Numbers are places in `categories`. */
  readonly sums: readonly { readonly whole: number; readonly parts: readonly number[] }[];
};

/** A period as the file prints it, and the stretch of days that it means. */
export type PrintedPeriod = { readonly printed: string; readonly period: Period };

/** A status as the file prints it (empty where it prints none), and what it means. */
export type PrintedStatus = { readonly printed: string; readonly state: ObservationState };

/** Observation n is the n-th entry of every column. */
export type ObservationColumns = {
  readonly length: number;
  /** A column a dimension: the place in its `categories`. */
  readonly categories: readonly Int32Array[];
  /** The place in `periods`; -1 where the file has no time at all. */
  readonly period: Int32Array;
  /** NaN where there is no value. */
  readonly value: Float64Array;
  /** The place in `statuses`. */
  readonly status: Uint16Array;
  /** Where it stands in the file: the line of a text, the row of a sheet, the place (from 1) of a value in a cube. */
  readonly row: Int32Array;
};

export type ReadFigures = {
  readonly format: Format;
  readonly title: string | null;
  readonly source: string | null;
  /** When the office last changed it, as ISO 8601; null where it does not say or says nothing readable. */
  readonly updatedAt: string | null;
  /** The name of the file's own time dimension or column; null where it has none. */
  readonly time: { readonly id: string; readonly label: string } | null;
  readonly dimensions: readonly ReadDimension[];
  readonly periods: readonly PrintedPeriod[];
  readonly statuses: readonly PrintedStatus[];
  readonly observations: ObservationColumns;
  /** Periods in which the month that a split year (2014/15) begins was not stated by file or mapping: it was read as `yearStarts`. */
  readonly assumedYearStart: boolean;
};

/** What is wrong with a file: a code that `texts/` puts into words, its row where it has one, and the text that is meant. */
export type FileError = {
  readonly code: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly found: string | null;
};

/** A file is read whole or not at all, but every error in it is told (the first thousand). */
export type FileReading =
  | { readonly figures: ReadFigures; readonly errors: readonly [] }
  | { readonly figures: null; readonly errors: readonly FileError[] };

/** What a reader may be told about a file that the file does not say itself. */
export type ReadingHints = {
  /** The month in which split years such as 2014/15 begin (1 to 12). */
  readonly yearStarts?: number;
  /** Columns of a text or sheet by name, where the words of the header do not tell them. */
  readonly timeColumn?: string;
  readonly valueColumn?: string;
  /** The sheet of a workbook; the first one when absent. */
  readonly sheet?: string;
};
