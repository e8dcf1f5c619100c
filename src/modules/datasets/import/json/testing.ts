/** What the tests of the JSON readers read with: fixtures, documents made on the spot, and rows as people write them down. */
import { readFileSync } from "node:fs";
import type { ReadingHints } from "../observations.ts";
import type { JsonFigures } from "./json-reading.ts";
import { readJsonFigures } from "./read-json-figures.ts";

/** Constructed: two sexes, two years. */
export const cube = {
  version: "2.0",
  class: "dataset",
  label: "t",
  id: ["sex", "year"],
  size: [2, 2],
  role: { time: ["year"] },
  dimension: {
    sex: { label: "sex", category: { index: ["M", "F"] } },
    year: { label: "year", category: { index: ["2020", "2021"] } },
  },
  value: [1, 2, 3, 4],
};

export function bytesOf(name: string): Uint8Array {
  return readFileSync(new URL(`../fixtures/json/${name}`, import.meta.url));
}

export function readDocument(document: unknown, hints: ReadingHints = {}) {
  return readJsonFigures(new TextEncoder().encode(JSON.stringify(document)), hints);
}

export function figuresOf(name: string): JsonFigures {
  return wholeOf(readJsonFigures(bytesOf(name), {}));
}

export function wholeOf(reading: ReturnType<typeof readJsonFigures>): JsonFigures {
  if (reading.figures === null) throw new Error(JSON.stringify(reading.errors));
  return reading.figures;
}

/** Rows as the libraries of others print them: names of dimensions and categories, the value, the flag. */
export function rowsOf(figures: JsonFigures) {
  const { observations, dimensions, time, periods, statuses } = figures;
  return Array.from({ length: observations.length }, (_, at) => {
    const named = dimensions.map(({ label, categories }, nth) => [
      label,
      categories[observations.categories[nth]?.[at] ?? -1]?.label,
    ]);
    const value = observations.value[at] ?? Number.NaN;
    const status = statuses[observations.status[at] ?? -1];
    return {
      ...Object.fromEntries(named),
      ...(time === null ? {} : { [time.label]: periods[observations.period[at] ?? -1]?.printed }),
      value: Number.isNaN(value) ? null : value,
      status: status?.printed,
      state: status?.state,
    };
  });
}
