// Releases follow each other, and readers keep them all: together they must give away no more than each by itself.
import fc from "fast-check";
import { expect, test } from "vitest";
import { solveBounds } from "../../platform/solver/solve-bounds.ts";
import { audit } from "../../statistics/audit/audit.ts";
import type { ReadFigures } from "./import/observations.ts";
import { type EarlierRelease, protectDataSet } from "./protect-data-set.ts";
import { protect } from "./protected.ts";
import type { ProtectionRules } from "./protection-rules.ts";
import { cellAt, type ReleasedFigures } from "./released-figures.ts";
import { dataSetInput, readFiguresOf, releaseOf } from "./testing.ts";

const DISTRICTS = ["all", "north", "south", "west"] as const;
const SEXES = ["both", "women", "men"] as const;

/** The figures of one year from the six inner counts, women and men of each district. */
function figuresOf(inner: readonly number[]): ReadFigures {
  const count = (d: number, s: number): number => {
    if (d === 0) return [1, 2, 3].reduce((sum, one) => sum + count(one, s), 0);
    if (s === 0) return count(d, 1) + count(d, 2);
    return inner[2 * (d - 1) + (s - 1)] ?? 0;
  };
  return readFiguresOf(
    {
      district: { categories: DISTRICTS, total: "all", role: "place" },
      sex: { categories: SEXES, total: "both" },
    },
    DISTRICTS.flatMap((d, i) => SEXES.map((s, j) => [d, s, "2024", count(i, j)] as const)),
  );
}

async function releaseAll(
  years: readonly (readonly number[])[],
  rules: Partial<ProtectionRules> = {},
): Promise<readonly ReleasedFigures[]> {
  const input = dataSetInput({ rules });
  let before: readonly EarlierRelease[] = [];
  for (const inner of years) {
    const raw = protect(figuresOf(inner));
    const done = await protectDataSet(raw, input, before, solveBounds);
    if ("refused" in done) throw new Error(JSON.stringify(done));
    before = [{ raw, rules: input.rules, released: releaseOf(done) }, ...before];
  }
  return before.map(({ released }) => released).reverse();
}

function shown(released: ReleasedFigures | undefined): Readonly<Record<string, number | null>> {
  if (released === undefined) throw new Error("Not released");
  const cells = Array.from({ length: released.columns.length }, (_, row) => cellAt(released, row));
  return Object.fromEntries(cells.map((one) => [one.categories.join(" "), one.value]));
}

test("a correction that makes a small count large does not tell how small it was", async () => {
  // By itself the second release could tell everything, and 30 − 28 would be the two men of the first.
  const [first, second] = (
    await releaseAll([
      [28, 2, 12, 18, 10, 20],
      [28, 12, 12, 18, 10, 20],
    ])
  ).map(shown);
  expect(first).toMatchObject({ "north both": 30, "north men": null, "north women": null });
  expect(second?.["north women"]).toBeNull();
});

test("a new release of the same figures tells the same", async () => {
  const years = [28, 2, 12, 18, 10, 20];
  const [first, second] = (await releaseAll([years, years])).map(shown);
  expect(second).toEqual(first);
});

/** Every cell of every release as one unknown; one whose value stayed the same from one to the next is the same, as a reader presumes. */
function together(years: readonly (readonly number[])[], releases: readonly ReleasedFigures[]) {
  const values: number[] = [];
  const told: (number | null)[] = [];
  const places = new Map<string, number>();
  const sums: { whole: number; parts: readonly number[] }[] = [];
  for (const [n, inner] of years.entries()) {
    const { observations } = figuresOf(inner);
    const cells = shown(releases[n]);
    const unknowns = DISTRICTS.flatMap((d, i) =>
      SEXES.map((s, j) => {
        const value = observations.value[3 * i + j] ?? 0;
        const before = places.get(`${d} ${s}`) ?? -1;
        const place = values[before] === value ? before : values.push(value) - 1;
        places.set(`${d} ${s}`, place);
        told[place] ??= cells[`${d} ${s}`] ?? null;
        return place;
      }),
    );
    const at = (i: number, j: number) => unknowns[3 * i + j] ?? 0;
    for (const j of [0, 1, 2])
      sums.push({ whole: at(0, j), parts: [1, 2, 3].map((i) => at(i, j)) });
    for (const i of [0, 1, 2, 3]) sums.push({ whole: at(i, 0), parts: [at(i, 1), at(i, 2)] });
  }
  return { values, told, sums };
}

test("whatever is corrected between them, releases together give away no small count", async () => {
  const counts = fc.array(fc.nat({ max: 12 }), { minLength: 6, maxLength: 6 });
  const move = fc.tuple(fc.nat({ max: 5 }), fc.integer({ min: -6, max: 9 }));
  await fc.assert(
    fc.asyncProperty(
      counts,
      fc.array(move, { minLength: 1, maxLength: 2 }),
      async (first, moves) => {
        const years = [first.map((one) => one + 1)];
        for (const [place, by] of moves) {
          const last = years.at(-1) ?? [];
          years.push(last.map((one, n) => (n === place ? Math.max(1, one + by) : one)));
        }
        const releases = await releaseAll(years, { threshold: 3 });
        const { values, told, sums } = together(years, releases);
        const protectedCells = values.flatMap((one, n) =>
          one <= 3 && told[n] === null ? [n] : [],
        );
        const published = { values: told, sums, least: 0 };
        const found = await audit(published, {
          protect: protectedCells,
          integers: true,
          bounds: solveBounds,
        });
        expect(found.revealed).toEqual([]);
        // And none of them was simply told.
        expect(values.every((one, n) => one > 3 || told[n] === null)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
