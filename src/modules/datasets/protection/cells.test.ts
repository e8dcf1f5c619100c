import fc from "fast-check";
import { expect, test } from "vitest";
import { readFiguresOf } from "../testing.ts";
import { cellsOf } from "./cells.ts";

const categories = ["a", "b", "c", "d"];

test("every cell is found by its categories and period, and from the one beside it", () => {
  const place = fc.constantFrom(...categories);
  const rows = fc.array(fc.tuple(place, place, fc.constantFrom("2023", "2024")), { minLength: 1 });
  fc.assert(
    fc.property(rows, (drawn) => {
      // Neither dimension determines the other.
      const square = ["a", "b"].flatMap((a) => ["a", "b"].map((b) => [a, b, "2023"] as const));
      const given = [...square, ...drawn];
      const figures = readFiguresOf(
        { one: { categories }, other: { categories } },
        given.map(([a, b, year], n) => [a, b, year, n]),
      );
      const cells = cellsOf(figures);
      const last = new Map(given.map((row, n) => [row.join(" "), n]));
      expect([...cells.rows]).toEqual([...last.values()].sort((a, b) => a - b));
      const years = figures.periods.map(({ printed }) => printed);
      for (const [a, one] of categories.entries()) {
        for (const [b, other] of categories.entries()) {
          for (const [t, year] of years.entries()) {
            expect(cells.at([a, b, t])).toBe(last.get(`${one} ${other} ${year}`) ?? -1);
          }
        }
      }
      for (const row of cells.rows) {
        const [, other = "", year = ""] = given[row] ?? [];
        for (const [a, one] of categories.entries()) {
          expect(cells.beside(row, 0, a)).toBe(last.get(`${one} ${other} ${year}`) ?? -1);
        }
      }
    }),
  );
});

test("the combinations of 24 columns are more than a number can count, and are told apart", () => {
  const names = Array.from({ length: 24 }, (_, n) => `column ${n}`);
  const dimensions = Object.fromEntries(names.map((name) => [name, { categories }]));
  const row = (
    named: number,
    category: string,
    value: number,
  ): readonly [...places: string[], value: number] => [
    ...names.map((_, n) => (n === named ? category : "a")),
    value,
  ];
  const given = names.flatMap((_, n) => ["b", "c", "d"].map((one, c) => row(n, one, 3 * n + c)));
  const figures = readFiguresOf(dimensions, given);
  const cells = cellsOf(figures);
  expect(cells.rows).toHaveLength(72);
  for (const r of cells.rows) {
    const coordinate = Math.floor(r / 3);
    expect(cells.beside(r, coordinate, 3)).toBe(3 * coordinate + 2);
    expect(cells.beside(r, coordinate, 0)).toBe(-1);
  }
});
