/**
 * Asks about cells that the file hides and gives away at the same time, because they follow from its own sums. Exact: an unknown is
 * given away when it is the same in every solution of the equations, or when what is left for it is nothing. Which value it has is
 * never told. The release audits once more with intervals; this is the warning before anything is stored.
 */
import { eliminate, findDetermined } from "../../../../statistics/audit/elimination.ts";
import { at, type Evidence, nameOf, periodOf, seriesName, valueAt } from "./evidence.ts";
import type { Finding } from "./question.ts";
import {
  findSumRelations,
  mayAdd,
  type Place,
  type SumRelation,
  visitPlaces,
} from "./sum-relations.ts";

/** An equation between observations: the whole is the sum of the parts. */
type Equation = {
  readonly dimension: number;
  readonly whole: number;
  readonly parts: readonly number[];
};

/** More unknowns that hang together than this are left to the audit of the release. */
const MOST_UNKNOWN = 3000;
const MOST_LISTED_PARTS = 6;
const MOST_LISTED_PLACES = 5;

export function findRevealed(evidence: Evidence): readonly Finding[] {
  const { figures } = evidence;
  const isHidden = figures.statuses.map(({ state }) => state === "suppressed");
  if (!isHidden.includes(true)) return [];
  const hidden = (n: number) =>
    isHidden[figures.observations.status[n] ?? -1] === true && Number.isNaN(valueAt(evidence, n));
  const equations: Equation[] = [];
  const presumed: Equation[] = [];
  for (const dimension of figures.dimensions.keys()) {
    if (!mayAdd(evidence, dimension)) continue;
    const relations = findSumRelations(evidence, dimension).filter(
      ({ holds, seen }) => holds === seen,
    );
    visitPlaces(evidence, dimension, (place) => {
      if (!place.cells.some((n) => n >= 0 && hidden(n))) return;
      equations.push(...equationsOf(evidence, dimension, place, relations));
      presumed.push(...presume(evidence, dimension, place, relations));
    });
  }
  const known = solve(evidence, equations);
  const sure = ask(evidence, hidden, equations, (n) => known.has(n), 1);
  const asked = new Set(sure.flatMap(({ observations }) => observations));
  const guessed = ask(
    evidence,
    (n) => hidden(n) && !asked.has(n),
    presumed,
    () => true,
    0,
  );
  return [...sure, ...guessed];
}

function equationsOf(
  evidence: Evidence,
  dimension: number,
  { cells, unit }: Place,
  relations: readonly SumRelation[],
): readonly Equation[] {
  const { sums } = at(evidence.figures.dimensions, dimension);
  const learned = relations.filter((relation) => relation.unit === unit);
  return [...sums, ...learned].flatMap(({ whole, parts }): readonly Equation[] => {
    const all = [whole, ...parts].map((category) => cells[category] ?? -1);
    return all.includes(-1) ? [] : [{ dimension, whole: all[0] ?? -1, parts: all.slice(1) }];
  });
}

/**
 * Where no sum could be learned, a total that one of its groups already makes up leaves nothing for groups that do not overlap with it.
 * That they do not is presumed, and the question says so.
 */
function presume(
  evidence: Evidence,
  dimension: number,
  { cells, unit }: Place,
  relations: readonly SumRelation[],
): readonly Equation[] {
  const { total } = at(evidence.figures.dimensions, dimension);
  const whole = total === null ? -1 : (cells[total] ?? -1);
  const value = whole < 0 ? Number.NaN : valueAt(evidence, whole);
  const { kind } = evidence.unitOf(Math.max(whole, 0));
  const learned = relations.some((relation) => relation.unit === unit && relation.whole === total);
  if (learned || !(value > 0) || (kind !== "count" && kind !== "unknown")) return [];
  const parts = Array.from(cells).filter((n, category) => n >= 0 && category !== total);
  if (parts.some((n) => valueAt(evidence, n) > value)) return [];
  const makesUp = parts.find((n) => valueAt(evidence, n) === value);
  const open = parts.filter((n) => Number.isNaN(valueAt(evidence, n)));
  return makesUp === undefined ? [] : [{ dimension, whole, parts: [makesUp, ...open] }];
}

/** The observations without a value that the equations leave one value for. */
function solve(evidence: Evidence, equations: readonly Equation[]): ReadonlySet<number> {
  const known = new Set<number>();
  const open = (n: number) => Number.isNaN(valueAt(evidence, n)) && !known.has(n);
  // What is left for parts that are at least zero each may be nothing; each such find can lead to the next.
  for (let before = -1; before < known.size; ) {
    before = known.size;
    for (const { whole, parts } of equations) {
      const missing = parts.filter((n) => Number.isNaN(valueAt(evidence, n)));
      const rest = parts.reduce(
        (left, n) => left - (missing.includes(n) ? 0 : valueAt(evidence, n)),
        valueAt(evidence, whole),
      );
      if (missing.length > 0 && Math.abs(rest) < 1e-9) for (const n of missing) known.add(n);
    }
  }
  const rows = equations.flatMap(({ whole, parts }) => {
    const left = parts.filter(open);
    return open(whole) || left.length > 0 ? [{ whole: open(whole) ? whole : -1, left }] : [];
  });
  const places = new Map<number, number>();
  for (const { whole, left } of rows)
    for (const n of whole < 0 ? left : [whole, ...left])
      if (!places.has(n)) places.set(n, places.size);
  if (places.size === 0 || places.size > MOST_UNKNOWN) return known;
  const sparse = rows.map(({ whole, left }) => {
    const entries = left.map((n): [column: number, one: number] => [places.get(n) ?? 0, 1]);
    if (whole >= 0) entries.push([places.get(whole) ?? 0, -1]);
    entries.sort((a, b) => a[0] - b[0]);
    return {
      columns: entries.map(([column]) => column),
      coefficients: entries.map(([, one]) => one),
    };
  });
  const determined = findDetermined(eliminate(sparse, places.size), places.size);
  for (const [n, column] of places) if (determined[column] === true) known.add(n);
  return known;
}

/** One question for each dimension whose sums give something away, with one of them as the example. */
function ask(
  evidence: Evidence,
  hidden: (n: number) => boolean,
  equations: readonly Equation[],
  isKnown: (n: number) => boolean,
  exact: 0 | 1,
): readonly Finding[] {
  const asked = new Set<number>();
  const byDimension = Map.groupBy(equations, ({ dimension }) => dimension);
  return [...byDimension].flatMap(([dimension, all]): readonly Finding[] => {
    const revealed: number[] = [];
    let example: Equation | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    for (const equation of all) {
      const cells = [equation.whole, ...equation.parts].filter((n) => hidden(n) && isKnown(n));
      if (cells.length > 0 && cells.length + equation.parts.length < fewest) {
        fewest = cells.length + equation.parts.length;
        example = equation;
      }
      for (const n of cells)
        if (!asked.has(n)) {
          asked.add(n);
          revealed.push(n);
        }
    }
    if (example === undefined || revealed.length === 0) return [];
    const facts = {
      series: seriesName(evidence, example.whole, dimension),
      period: periodOf(evidence, example.whole),
      equation: print(evidence, example),
      where: whereabouts(evidence, revealed),
      exact,
    };
    return [
      { kind: "revealed-suppression", facts, observations: revealed, weight: revealed.length },
    ];
  });
}

/** "alle = innvandrere + befolkningen_ellers": without values, so that the question does not do what it warns of. */
function print(evidence: Evidence, { dimension, whole, parts }: Equation): string {
  const { figures } = evidence;
  const name = (n: number) => {
    const category = at(figures.observations.categories, dimension)[n] ?? 0;
    return at(figures.dimensions, dimension).categories[category]?.label || "Σ";
  };
  const listed = parts.slice(0, MOST_LISTED_PARTS).map(name);
  const more = parts.length > MOST_LISTED_PARTS ? " + …" : "";
  return `${name(whole)} = ${listed.join(" + ")}${more}`;
}

/** The places that the cells are of, by the dimension that tells the most of them apart. */
function whereabouts({ figures }: Evidence, cells: readonly number[]): string {
  const lists = figures.dimensions.map(({ role, categories }, place) => {
    if (role !== "place" || categories.length < 2) return [];
    const column = figures.observations.categories[place];
    const used = new Set(cells.map((n) => column?.[n] ?? -1));
    return [...used].map((category) => nameOf(categories[category])).filter((name) => name !== "");
  });
  const names = lists.reduce((most, one) => (one.length > most.length ? one : most), []);
  const listed = names.slice(0, MOST_LISTED_PLACES).join(", ");
  return names.length > MOST_LISTED_PLACES ? `${listed}, …` : listed;
}
