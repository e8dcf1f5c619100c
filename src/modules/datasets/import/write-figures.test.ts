import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { addDays, type LocalDate, localDate } from "../../../kernel/local-date.ts";
import { OBSERVATION_STATES, type ReadDimension, type ReadFigures } from "./observations.ts";
import { rowPrinter } from "./printed-row.ts";
import { readFigures } from "./read-figures.ts";
import { isAbsent } from "./statuses.ts";
import { writeCsvFigures, writeJsonStatFigures } from "./write-figures.ts";

/** Names as they come: Norwegian letters, quotes, line ends, formulas, blanks, but none that is nothing at all. */
const piece = fc.constantFrom(..."aøÅ é,;\t\"'=+-@\n\r0123.[]()|:<😀");
const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((signs) => signs.join(""));
const name = text.map((one) => `n${one}n`.replace(/[[\]]/g, "")).map((one) => one.trim());
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 5, 0.1, 1e-7, 123_456_789.123),
);

function dimension(
  id: string,
  label: string,
  codes: readonly string[],
  labels: readonly string[],
  role: ReadDimension["role"],
  total: boolean,
): ReadDimension {
  return {
    id,
    label,
    role,
    categories: codes.map((code, at) => ({ code, label: labels[at] ?? code })),
    total: total ? 0 : null,
    sums: [],
  };
}

/** A whole cube, its rows in the order of its dimensions: what both formats can hold. */
const cube: fc.Arbitrary<ReadFigures> = fc
  .record({
    ids: fc.uniqueArray(name, { minLength: 3, maxLength: 3 }),
    codes: fc.array(fc.uniqueArray(text, { minLength: 1, maxLength: 3 }), {
      minLength: 2,
      maxLength: 2,
    }),
    labels: fc.array(name, { minLength: 3, maxLength: 3 }),
    same: fc.boolean(),
    total: fc.boolean(),
    roles: fc.array(fc.constantFrom("place" as const, "group" as const, "measure" as const), {
      minLength: 2,
      maxLength: 2,
    }),
    years: fc.integer({ min: 0, max: 3 }),
    values: fc.array(number, { minLength: 36, maxLength: 36 }),
    states: fc.array(fc.constantFrom(...OBSERVATION_STATES), { minLength: 36, maxLength: 36 }),
  })
  .map(({ ids, codes, labels, same, total, roles, years, values, states }) => {
    const dimensions = codes.map((own, at) =>
      dimension(
        ids[at] ?? "",
        same ? (ids[at] ?? "") : `l${ids[at]}`,
        own,
        same ? own : labels,
        roles[at] ?? "group",
        total,
      ),
    );
    const sizes = [...dimensions.map(({ categories }) => categories.length), Math.max(1, years)];
    const length = sizes.reduce((product, size) => product * size, 1);
    const place = (row: number, at: number) => {
      const below = sizes.slice(at + 1).reduce((product, size) => product * size, 1);
      return Math.floor(row / below) % (sizes[at] ?? 1);
    };
    const rows = Array.from({ length }, (_, row) => row);
    const statuses = [...new Set(rows.map((row) => states[row] ?? "normal"))].map((state) => ({
      printed: state === "normal" ? "" : `=${state}`,
      state,
    }));
    return {
      format: "csv",
      title: null,
      source: null,
      updatedAt: null,
      time: years === 0 ? null : { id: ids[2] ?? "", label: same ? (ids[2] ?? "") : `l${ids[2]}` },
      dimensions,
      periods: Array.from({ length: years }, (_, year) => ({
        printed: `${2015 + year}`,
        period: {
          start: localDate(2015 + year, 1, 1),
          end: addDays(localDate(2016 + year, 1, 1) as LocalDate, -1),
        },
      })),
      statuses,
      observations: {
        length,
        categories: dimensions.map((_, at) => Int32Array.from(rows, (row) => place(row, at))),
        period: Int32Array.from(rows, (row) => (years === 0 ? -1 : place(row, 2))),
        value: Float64Array.from(rows, (row) =>
          isAbsent(states[row] ?? "normal") ? Number.NaN : (values[row] ?? 0),
        ),
        status: Uint16Array.from(rows, (row) =>
          statuses.findIndex(({ state }) => state === states[row]),
        ),
        row: Int32Array.from(rows, (row) => row),
      },
      assumedYearStart: false,
    };
  });

async function readBack(bytes: Uint8Array): Promise<ReadFigures> {
  const read = await readFigures(bytes);
  if (read.figures === null) throw new Error(JSON.stringify(read.errors));
  return read.figures;
}

function rowsOf(figures: ReadFigures) {
  const print = rowPrinter(figures);
  return Array.from({ length: figures.observations.length }, (_, row) => print(row));
}

describe("CSV", () => {
  test("is read back as it was written, whatever the names, codes, numbers and states", async () => {
    await fc.assert(
      fc.asyncProperty(cube, async (figures) => {
        const back = await readBack(writeCsvFigures(figures));
        expect(rowsOf(back)).toEqual(rowsOf(figures));
        expect(back.time).toEqual(figures.time);
        expect(back.dimensions).toEqual(figures.dimensions);
      }),
      { numRuns: 300 },
    );
  });

  test("starts no formula in a spreadsheet", () => {
    fc.assert(
      fc.property(cube, (figures) => {
        const written = new TextDecoder().decode(writeCsvFigures(figures));
        const { data } = Papa.parse<string[]>(written.trimEnd(), {
          delimiter: ",",
          newline: "\r\n",
        });
        const cells = data.flat();
        expect(data).toHaveLength(figures.observations.length + 1);
        for (const cell of cells)
          expect(/^[=+\-@\t\r\n]/.test(cell) && Number.isNaN(Number(cell)), cell).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  test("keeps units of categories", async () => {
    const one = dimension("M", "measure", ["a", "b"], ["A", "B"], "measure", false);
    const withUnit: ReadDimension = {
      ...one,
      categories: [
        { code: "a", label: "A", unit: "percent" },
        { code: "b", label: "B" },
      ],
    };
    const figures: ReadFigures = {
      format: "csv",
      title: null,
      source: null,
      updatedAt: null,
      time: null,
      dimensions: [withUnit],
      periods: [],
      statuses: [{ printed: "", state: "normal" }],
      observations: {
        length: 2,
        categories: [Int32Array.of(0, 1)],
        period: Int32Array.of(-1, -1),
        value: Float64Array.of(1, 2),
        status: Uint16Array.of(0, 0),
        row: Int32Array.of(1, 2),
      },
      assumedYearStart: false,
    };
    expect((await readBack(writeCsvFigures(figures))).dimensions).toEqual([withUnit]);
  });
});

describe("JSON-stat 2", () => {
  test("is read back as it was written: categories, periods, values, states", async () => {
    await fc.assert(
      fc.asyncProperty(cube, async (figures) => {
        const marked = {
          ...figures,
          statuses: figures.statuses.map(({ state }) => ({ state, printed: "" })),
        };
        const back = await readBack(writeJsonStatFigures(marked));
        const bare = (one: ReadFigures) => rowsOf(one).map(({ flag: _, ...row }) => row);
        expect(bare(back)).toEqual(bare(marked));
      }),
      { numRuns: 200 },
    );
  });

  test("refuses two observations in one cell", () => {
    const figures = fc.sample(cube, 1)[0] as ReadFigures;
    const { observations } = figures;
    const twice: ReadFigures = {
      ...figures,
      observations: {
        ...observations,
        length: observations.length + 1,
        categories: observations.categories.map((one) => Int32Array.of(...one, one[0] ?? 0)),
        period: Int32Array.of(...observations.period, observations.period[0] ?? -1),
        value: Float64Array.of(...observations.value, 1),
        status: Uint16Array.of(...observations.status, 0),
        row: Int32Array.of(...observations.row, 9),
      },
    };
    expect(() => writeJsonStatFigures(twice)).toThrow(RangeError);
  });
});
