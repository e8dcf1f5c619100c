/** The observations of SDMX data sets as columns, with dimensions for what SDMX says beside the key: several measures, and the unit. */
import type {
  Category,
  ObservationColumns,
  PrintedStatus,
  ReadDimension,
} from "../../observations.ts";
import type { Findings } from "../findings.ts";
import { printedFigure } from "../printed-figure.ts";
import { openStatusBook } from "../status-book.ts";
import { attributeReader } from "./attributes.ts";
import { growingColumn } from "./growing-columns.ts";
import type { SdmxDataSet, SdmxStructure } from "./message.ts";
import { type Seen, walk } from "./walk.ts";

const STATUS = /^OBS_STATUS$/;
const UNIT = /^UNIT(_MEAS|_MEASURE)?$/;
const UNIT_POWER = /^UNIT_MULT$/;

export type Filled = {
  readonly observations: ObservationColumns;
  readonly statuses: readonly PrintedStatus[];
  readonly words: ReadonlyMap<number, string>;
  readonly added: readonly ReadDimension[];
  /** An observation stands in two of the data sets. */
  readonly overlap: boolean;
};

export function fillFromDataSets(
  structure: SdmxStructure,
  dataSets: readonly SdmxDataSet[],
  timeAt: number,
  found: Pick<Findings, "wrong" | "remark">,
): Filled {
  const measures = Math.max(1, structure.measures.length);
  const places = structure.dimensions.map(() => growingColumn(Int32Array));
  const measure = growingColumn(Int32Array);
  const value = growingColumn(Float64Array);
  const status = growingColumn(Uint16Array);
  const unit = growingColumn(Int32Array);
  const words = new Map<number, string>();
  const book = openStatusBook("sdmx", {}, found);
  const units = unitList();
  const met = dataSets.length > 1 ? new Set<string>() : undefined;
  let overlap = false;
  let at = 0;
  for (const { content } of dataSets) {
    const statusOf = attributeReader(STATUS, structure, content);
    const unitOf = attributeReader(UNIT, structure, content);
    const powerOf = attributeReader(UNIT_POWER, structure, content);
    const unitIn = (seen: Seen) =>
      unitOf === undefined && powerOf === undefined
        ? 0
        : units.place(unitOf?.(seen) ?? null, powerOf?.(seen)?.code ?? null);
    walk(structure, content, found, (seen) => {
      if (met !== undefined) {
        const key = seen.places.join(":");
        overlap ||= met.has(key);
        met.add(key);
      }
      const symbol = statusOf?.(seen)?.code ?? "";
      const own = unitIn(seen);
      for (let nth = 0; nth < measures; nth += 1) {
        const printed = printedFigure(seen.content[nth] ?? null, symbol, at + 1, book, found);
        places.forEach((column, dimension) => {
          column.push(seen.places[dimension] ?? 0);
        });
        if (measures > 1) measure.push(nth);
        value.push(printed.value);
        status.push(printed.status);
        unit.push(own);
        if (printed.word !== null) words.set(at, printed.word);
        at += 1;
      }
    });
  }
  const added: { readonly dimension: ReadDimension; readonly column: Int32Array }[] = [];
  const extra = (
    id: string,
    role: "measure" | "unit",
    categories: readonly Category[],
    column: Int32Array,
  ) =>
    added.push({ dimension: { id, label: id, role, categories, total: null, sums: [] }, column });
  if (measures > 1) {
    const named = structure.measures.map(({ id, label }) => ({ code: id, label }));
    extra("MEASURE", "measure", named, measure.whole());
  }
  if (units.isSaid()) extra("UNIT", "unit", units.categories, unit.whole());
  const columns = places.map((column) => column.whole());
  return {
    observations: {
      length: at,
      categories: [
        ...columns.filter((_, dimension) => dimension !== timeAt),
        ...added.map(({ column }) => column),
      ],
      period: columns[timeAt] ?? new Int32Array(at).fill(-1),
      value: value.whole(),
      status: status.whole(),
      row: Int32Array.from({ length: at }, (_, nth) => nth + 1),
    },
    statuses: book.statuses,
    words,
    added: added.map(({ dimension }) => dimension),
    overlap,
  };
}

/** Units as the attributes say them, each with its power of ten. */
function unitList() {
  const categories: Category[] = [];
  const places = new Map<string, number>();
  return {
    categories,
    place(unit: Category | null, power: string | null): number {
      const times = power === null || power === "0" ? "" : `× 10^${power}`;
      const code = [unit?.code ?? "", times].filter((part) => part !== "").join(" ");
      const known = places.get(code);
      if (known !== undefined) return known;
      places.set(code, categories.length);
      const label = [unit?.label ?? "", times].filter((part) => part !== "").join(" ");
      categories.push({ code, label });
      return categories.length - 1;
    },
    isSaid: () => categories.some(({ code }) => code !== ""),
  };
}
