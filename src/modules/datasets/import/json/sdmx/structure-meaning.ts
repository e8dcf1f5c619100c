/** What the dimensions of an SDMX structure mean: which one is time, which places, units and totals. */
import { parseLocalDate } from "../../../../../kernel/local-date.ts";
import type { Period } from "../../../../../kernel/period.ts";
import type { PrintedPeriod, ReadDimension, ReadingHints } from "../../observations.ts";
import { isNamedLikeTime, roleByWords, totalByWords } from "../dimension-words.ts";
import type { Findings } from "../findings.ts";
import { timeLineOf } from "../time-line.ts";
import type { SdmxDimension, SdmxStructure, SdmxValue } from "./message.ts";

export type SdmxTime = {
  /** Its place among the dimensions. */
  readonly at: number;
  readonly id: string;
  readonly label: string;
  readonly periods: readonly PrintedPeriod[];
  readonly assumedYearStart: boolean;
};

/** Dimensions have names of their own, and one of the whole data set has one value, because no key says which. */
export function checkStructure(
  { dimensions }: SdmxStructure,
  { wrong }: Pick<Findings, "wrong">,
): void {
  const ids = dimensions.map(({ id }) => id);
  for (const [at, { id, level, values }] of dimensions.entries()) {
    if (id === "" || ids.indexOf(id) !== at)
      wrong("STRUCTURAL_VIOLATION", { column: id, found: "id" });
    if (level === "dataSet" && values.length !== 1) {
      wrong("STRUCTURAL_VIOLATION", { column: id, found: "values" });
    }
  }
}

/** Null where the message has no time; a period that nobody knows is an error. */
export function timeOf(
  { dimensions }: SdmxStructure,
  { timeColumn, yearStarts }: ReadingHints,
  { wrong }: Pick<Findings, "wrong">,
): SdmxTime | null {
  const read = (dimension: SdmxDimension) => {
    const line = timeLineOf(dimension.values, {
      yearStarts,
      isIso: true,
      stated: ({ start, end }) => statedPeriod(start, end),
    });
    return { dimension, line };
  };
  const hinted = dimensions.find(({ id, label }) => id === timeColumn || label === timeColumn);
  const stated = hinted ?? dimensions.find(({ isTime }) => isTime);
  const named = dimensions.filter(({ id, label }) => isNamedLikeTime(id, label)).map(read);
  const found =
    stated === undefined ? named.find(({ line }) => line.unread.length === 0) : read(stated);
  if (found === undefined) return null;
  const { dimension, line } = found;
  for (const { place, code } of line.unread) {
    wrong(code, { column: dimension.id, found: dimension.values[place]?.label ?? "" });
  }
  const { id, label } = dimension;
  const { periods, assumedYearStart } = line;
  return { at: dimensions.indexOf(dimension), id, label, periods, assumedYearStart };
}

/** The days of the first and last moment that the message states for a period. */
function statedPeriod(start: string | null, end: string | null): Period | undefined {
  const first = parseLocalDate(start?.slice(0, 10) ?? "");
  const last = parseLocalDate(end?.slice(0, 10) ?? "");
  return first === undefined || last === undefined || first > last
    ? undefined
    : { start: first, end: last };
}

export function dimensionsOf(
  { dimensions }: SdmxStructure,
  timeAt: number,
): readonly ReadDimension[] {
  return dimensions
    .filter((_, at) => at !== timeAt)
    .map(({ id, label, values }) => {
      const role = roleByWords(id, label);
      const categories = values.map(({ code, label: name }: SdmxValue) => ({ code, label: name }));
      const adds = role === "group" || role === "place";
      return {
        id,
        label,
        role,
        categories,
        total: adds ? totalByWords(categories) : null,
        sums: [],
      };
    });
}
