/**
 * Asks about places whose codes changed, because a series that ends under one code and goes on under another is one series: Norwegian
 * municipalities by the list of Statistics Norway, all other places by a name that moves from one code to another.
 */
import type { ReadDimension, ReadFigures } from "../observations.ts";
import { foldLabel } from "./category-spelling.ts";
import type { Evidence } from "./evidence.ts";
import { FORMER_CODES } from "./norwegian-codes.ts";
import type { Finding } from "./question.ts";

/** More codes than this are counted, not listed. */
const MOST_LISTED = 5;
const PLACE =
  /kommun|municip|region|\barea|geo|gemeinde|district|bydel|fylke|county|authority|\bplace|sted/i;
/** 1201, K-1201, "1201 Bergen". */
const NORWEGIAN = /^(?:K[-_. ]?)?(\d{4})(?!\d)/;
/** Statistics Norway adds the years of validity to names: Bergen (-2019). */
const VALIDITY = /(?<!\s)\s*\((?:\d{4})?\s*[-–]\s*(?:\d{4})?\)\s*$/;

export function findCodeChanges(
  { figures, time }: Evidence,
  earlier?: ReadFigures,
): readonly Finding[] {
  return figures.dimensions.flatMap((dimension, place): readonly Finding[] => {
    if (dimension.role !== "place" && !PLACE.test(`${dimension.id} ${dimension.label}`)) return [];
    const column = figures.observations.categories[place] ?? new Int32Array();
    const spans = spansOf(column, time.values, dimension.categories.length);
    const before = earlier?.dimensions.find(({ id }) => id === dimension.id);
    return [
      ...findFormer(dimension, column),
      ...findMovedNames(dimension, column, spans),
      ...(before === undefined ? [] : findRenumbered(dimension, before, column)),
    ];
  });
}

/** Other countries number their places with four digits too: so many of the numbers must be Norwegian ones for one to be it. */
const MOSTLY = 0.4;
/** Among counties, districts and the country itself municipalities are fewer, but not few. */
const SOME = 0.2;
const KNOWN = new Set([
  ...FORMER_CODES.keys(),
  ...[...FORMER_CODES.values()].flatMap(({ successors }) => successors),
]);

type Change = {
  readonly category: number;
  readonly old: string;
  readonly present: readonly string[];
  readonly year: number;
  readonly both: boolean;
};

/** Numbers that have ended: with their successors in the same file (to be joined), split, or alone. */
function findFormer({ id, categories }: ReadDimension, column: Int32Array): readonly Finding[] {
  const numbers = categories.map(
    ({ code, label }) => NORWEGIAN.exec(code)?.[1] ?? NORWEGIAN.exec(label)?.[1],
  );
  const there = new Set(numbers);
  const four = numbers.filter((number) => number !== undefined);
  const known = four.filter((number) => KNOWN.has(number)).length;
  if (known < MOSTLY * four.length || known < SOME * categories.length) return [];
  const changes = numbers.flatMap((number, category): readonly Change[] => {
    const former = FORMER_CODES.get(number ?? "");
    if (former === undefined || number === undefined) return [];
    const both = former.successors.some((successor) => there.has(successor));
    return [{ category, old: number, present: former.successors, year: former.lastYear + 1, both }];
  });
  const kindOf = ({ present, both }: Change): "both" | "split" | "outdated" =>
    both ? "both" : present.length > 1 ? "split" : "outdated";
  return [...Map.groupBy(changes, kindOf)].map(([what, all]): Finding => {
    const listed = all.slice(0, MOST_LISTED);
    const facts = {
      what,
      old: listed.map(({ old }) => old).join(", "),
      present: [...new Set(listed.flatMap(({ present }) => present))].join(", "),
      year: Math.max(...all.map(({ year }) => year)),
      codes: all.length,
    };
    const about = `${id} ${what} ${all
      .map(({ old }) => old)
      .sort()
      .join(" ")}`;
    const categories = new Set(all.map(({ category }) => category));
    return {
      kind: "municipality-code-change",
      facts,
      observations: rowsOf(column, categories),
      about,
    };
  });
}

function rowsOf(column: Int32Array, categories: ReadonlySet<number>): readonly number[] {
  const rows: number[] = [];
  for (let n = 0; n < column.length; n++) if (categories.has(column[n] ?? -1)) rows.push(n);
  return rows;
}

type Span = { readonly first: Int32Array; readonly last: Int32Array };

/** When each category is first and last told of. */
function spansOf(column: Int32Array, time: Int32Array, size: number): Span {
  const first = new Int32Array(size).fill(0x7fffffff);
  const last = new Int32Array(size).fill(-1);
  for (let n = 0; n < column.length; n++) {
    const category = column[n] ?? 0;
    const now = time[n] ?? 0;
    if (now < (first[category] ?? 0)) first[category] = now;
    if (now > (last[category] ?? 0)) last[category] = now;
  }
  return { first, last };
}

function nameOf({ label }: { readonly label: string }): string {
  return foldLabel(label.replace(VALIDITY, ""));
}

/** One name under two codes, the second of which begins where the first has ended. */
function findMovedNames(
  { id, categories }: ReadDimension,
  column: Int32Array,
  { first, last }: Span,
): readonly Finding[] {
  const names = Map.groupBy(categories.keys(), (category) =>
    nameOf(categories[category] ?? { label: "" }),
  );
  const moves = [...names].flatMap(([name, same]) => {
    if (same.length < 2 || name === "") return [];
    // Two spellings of a name are no two codes.
    if (same.every((one) => categories[one]?.code === categories[one]?.label)) return [];
    const inTime = [...same].sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0));
    const follow = inTime.every(
      (one, n) => n === 0 || (first[one] ?? 0) > (last[inTime[n - 1] ?? 0] ?? 0),
    );
    const codes = new Set(same.map((one) => categories[one]?.code));
    const known = same.some((one) =>
      FORMER_CODES.has(NORWEGIAN.exec(categories[one]?.code ?? "")?.[1] ?? ""),
    );
    return follow && codes.size > 1 && !known ? [inTime] : [];
  });
  return moves.length === 0 ? [] : [askName(id, categories, categories, moves, column)];
}

/** A code of the earlier file that is gone while its name stands under a code that the earlier file did not know. */
function findRenumbered(
  { id, categories }: ReadDimension,
  before: ReadDimension,
  column: Int32Array,
): readonly Finding[] {
  const now = new Map(categories.map(({ code }, place) => [code, place]));
  const then = new Set(before.categories.map(({ code }) => code));
  const fresh = new Map(
    categories.flatMap((category, place) =>
      then.has(category.code) ? [] : [[nameOf(category), place] as const],
    ),
  );
  const moves = before.categories.flatMap((category, place) => {
    const successor = fresh.get(nameOf(category));
    return now.has(category.code) || successor === undefined ? [] : [[place, successor]];
  });
  return moves.length === 0
    ? []
    : [askName(id, before.categories, categories, moves, column, true)];
}

function askName(
  id: string,
  past: ReadDimension["categories"],
  present: ReadDimension["categories"],
  moves: readonly (readonly number[])[],
  column: Int32Array,
  onlyLast = false,
): Finding {
  const listed = moves.slice(0, MOST_LISTED);
  const facts = {
    what: "same-name" as const,
    name: listed.map((move) => past[move[0] ?? 0]?.label.replace(VALIDITY, "") ?? "").join(", "),
    old: listed.map((move) => past[move[0] ?? 0]?.code ?? "").join(", "),
    present: listed.map((move) => present[move.at(-1) ?? 0]?.code ?? "").join(", "),
    codes: moves.length,
  };
  const categories = new Set(moves.flatMap((move) => (onlyLast ? move.slice(-1) : move)));
  const about = `${id} ${facts.old} ${facts.present} ${moves.length}`;
  return {
    kind: "municipality-code-change",
    facts,
    observations: rowsOf(column, categories),
    about,
  };
}
