/** Builders for tests: each states only what matters and takes the rest as it usually is. */
import type { Id } from "../../kernel/id.ts";
import { parsePeriod } from "../../kernel/period.ts";
import type { Context } from "../../platform/context.ts";
import { theHost } from "../accounts/testing.ts";
import { blocksOf } from "./column-blocks.ts";
import type { DataSetInput } from "./data-set.ts";
import type { Category, PrintedStatus, ReadDimension, ReadFigures } from "./import/observations.ts";
import { type ImportDataSetInput, importDataSet } from "./import-data-set.ts";
import type { Protection } from "./protect-data-set.ts";
import { DEFAULT_RULES, type ProtectionRules } from "./protection-rules.ts";
import { figuresOfRelease, type ReleasedFigures } from "./released-figures.ts";

type Safe = Exclude<Protection, { readonly refused: "unsafe" }>;

export function dataSetInput(
  over: Partial<Omit<DataSetInput, "rules">> & { readonly rules?: Partial<ProtectionRules> } = {},
): DataSetInput {
  return {
    slug: "asylum-seekers",
    title: { en: "Asylum seekers", nb: "Asylsøkere" },
    kind: "count",
    unit: "people",
    source: "City council",
    licence: "CC BY 4.0",
    recipe: null,
    ...over,
    rules: { ...DEFAULT_RULES, ...over.rules },
  };
}

/** A file to import, whatever questions it raises. */
export function importInput(
  over: Pick<ImportDataSetInput, "files"> & Partial<ImportDataSetInput>,
): ImportDataSetInput {
  return {
    dataSet: "asylum-seekers",
    origin: "figures.csv",
    hints: {},
    retrievedAt: null,
    answers: {},
    acceptAll: true,
    dryRun: false,
    ...over,
  };
}

/** The lines of a file are in the data set of {@link dataSetInput} afterwards, whatever questions they raise. */
export async function bring(
  context: Context,
  cityId: Id<"City">,
  ...lines: readonly string[]
): Promise<void> {
  const files = [new TextEncoder().encode(lines.join("\n"))];
  const done = await importDataSet(context, cityId, theHost, importInput({ files }));
  if ("refused" in done) throw new Error(JSON.stringify(done));
}

type DimensionSketch = {
  readonly categories: readonly (string | Category)[];
  readonly role?: ReadDimension["role"];
  readonly total?: string;
  /** Sums that the file states: a whole and its parts, by code. */
  readonly sums?: readonly (readonly [whole: string, ...parts: string[]])[];
};
/** A number, or a printed mark: `:` withheld, `..` missing, `.` not applicable; with the categories' codes and the period before it. */
type RowSketch = readonly [...places: string[], value: number | string];

const STATES: readonly PrintedStatus[] = [
  { printed: "", state: "normal" },
  { printed: ":", state: "suppressed" },
  { printed: "..", state: "missing" },
  { printed: ".", state: "not-applicable" },
];

/** Figures as a reader gives them; a row has a code for each dimension, a period where there is time, and a value. */
export function readFiguresOf(
  dimensions: Readonly<Record<string, DimensionSketch>>,
  rows: readonly RowSketch[],
): ReadFigures {
  const built = Object.entries(dimensions).map(([id, sketch]) => dimensionOf(id, sketch));
  const timed = (rows[0]?.length ?? 0) > built.length + 1;
  const printed = timed ? [...new Set(rows.map((row) => String(row[built.length])))] : [];
  const last = (row: RowSketch) => row[row.length - 1] ?? "";
  return {
    format: "csv",
    title: null,
    source: null,
    updatedAt: null,
    time: timed ? { id: "year", label: "Year" } : null,
    dimensions: built,
    periods: printed.map((text) => {
      const read = parsePeriod(text, 1);
      if ("refused" in read) throw new Error(`No period: ${text}`);
      return { printed: text, period: read.period };
    }),
    statuses: STATES,
    observations: {
      length: rows.length,
      categories: built.map(({ categories }, place) =>
        Int32Array.from(rows, (row) => {
          const found = categories.findIndex(({ code }) => code === row[place]);
          if (found < 0) throw new Error(`No category ${row[place]}`);
          return found;
        }),
      ),
      period: Int32Array.from(rows, (row) =>
        timed ? printed.indexOf(String(row[built.length])) : -1,
      ),
      value: Float64Array.from(rows, (row) => {
        const value = last(row);
        return typeof value === "number" ? value : Number.NaN;
      }),
      status: Uint16Array.from(rows, (row) => {
        const mark = last(row);
        return typeof mark === "number" ? 0 : STATES.findIndex((one) => one.printed === mark);
      }),
      row: Int32Array.from(rows, (_, row) => row + 2),
    },
    assumedYearStart: false,
  };
}

function dimensionOf(
  id: string,
  { categories, role = "group", total, sums = [] }: DimensionSketch,
): ReadDimension {
  const built = categories.map((one) =>
    typeof one === "string" ? { code: one, label: one } : one,
  );
  const place = (code: string) => built.findIndex((one) => one.code === code);
  return {
    id,
    label: id,
    role,
    categories: built,
    total: total === undefined ? null : place(total),
    sums: sums.map(([whole, ...parts]) => ({ whole: place(whole), parts: parts.map(place) })),
  };
}

/** A release as it comes out of the database, of what a plan let out. */
export function releaseOf({ content, columns, plan, audit }: Safe): ReleasedFigures {
  const { categories, period, status, mark, value, length } = columns;
  const blocks = blocksOf({ integers: [...categories, period, status, mark], values: value });
  const row = {
    id: "release" as Id<"DataRelease">,
    number: 1,
    at: new Date(0),
    import_number: 1,
    rules: DEFAULT_RULES,
    hash: new Uint8Array(32),
    cells: length,
    content,
    plan,
    audit,
  };
  return figuresOfRelease(
    row,
    Array.from(blocks, ({ bytes }) => bytes),
  );
}
