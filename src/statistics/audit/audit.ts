/**
 * The auditor: what a reader with pencil, patience and a solver can find out about the cells that a published table leaves out. It knows
 * nothing of how the cells were chosen. Sums are solved exactly; then come non-negativity and, for counts, that people are whole
 * (Willenborg & de Waal, Elements of Statistical Disclosure Control, 2001, ch. 6; Hundepool et al. 2012, § 4.4).
 */
import type { PublishedTable } from "../table.ts";
import { type Component, splitIntoComponents } from "./components.ts";
import { neighboursOf } from "./connected-sets.ts";
import { type Fraction, numberOf } from "./fraction.ts";
import { findIntervals, type Interval } from "./intervals.ts";
import { findLinearFacts } from "./linear-facts.ts";
import type { BoundsSolver } from "./linear-program.ts";
import { newPatience, proveBySums, type Reason } from "./proof.ts";
import { boundsProver } from "./proof-by-bounds.ts";
import { findRegionFacts, type RegionFacts } from "./region-facts.ts";
import { type Knowledge, type UnknownSystem, unknownsOf } from "./unknown-system.ts";

export type AuditOptions = Knowledge & {
  /** The cells that must not be found out; every missing cell that was meant to be published where absent. */
  readonly protect?: readonly number[];
  /** Whether values are counts: whole numbers. */
  readonly integers: boolean;
  readonly bounds: BoundsSolver;
  /** The missing cells whose interval is wanted; none where absent. */
  readonly intervals?: readonly number[];
  /** A whole table that the caller knows to fit. It is checked; it only spares the search for one, and changes no answer. */
  readonly witness?: readonly number[];
  /** For so many revealed cells the shortest equations are looked for; the others are named without. All where absent. */
  readonly proofs?: number;
};

export type Revealed = {
  readonly cell: number;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly by: Reason;
  /** Places in the published sums. */
  readonly equations: readonly number[];
  /** Cells whose marks are needed besides. */
  readonly limits: readonly number[];
  /** Whether no smaller set reveals it by the same kind of argument; otherwise only that none of these can be left out. */
  readonly shortest: boolean;
};

export type AuditResult = {
  /** No protected cell is revealed, none is undecided, and the published values do not contradict each other. */
  readonly safe: boolean;
  readonly revealed: readonly Revealed[];
  /** Missing cells that nobody needs to protect and that can be computed: leaving them out hides nothing. */
  readonly needless: readonly { readonly cell: number; readonly value: number }[];
  /** Protected cells on which the solver gave up. */
  readonly undecided: readonly number[];
  /** Places of sums that cannot all hold; empty in a table that adds up. */
  readonly contradiction: readonly number[];
  readonly intervals: ReadonlyMap<number, Interval>;
  /** How many intervals hold, but may not be the narrowest, because the region is too large to solve for each. */
  readonly roughIntervals: number;
  /** How many cells are missing. */
  readonly unknown: number;
};

/** Audits a published table; see the types for what is asked and answered. Throws for sums or values that are none. */
export async function audit(
  published: PublishedTable,
  options: AuditOptions,
): Promise<AuditResult> {
  const system = unknownsOf(published, options);
  const { equations, scale, exact } = system;
  const whole = options.integers && scale === 1;
  const asked = askedColumns(system, options);
  const linear = findLinearFacts(equations);
  const known = scaledValues(linear.values);
  const wrong = new Set(system.broken);
  for (const place of exact ? contradictedSums(system, linear.contradiction, known, whole) : [])
    wrong.add(place);
  const found = new Map<number, { readonly by: Reason; readonly value: number }>();
  for (const [column, value] of known)
    if (column < system.cells.length) found.set(column, { by: "sums", value: value / scale });
  const undecided: number[] = [];
  const intervals = new Map<number, Interval>();
  let roughIntervals = 0;
  const wanted = new Set((options.intervals ?? []).map((cell) => system.columnOf.get(cell)));

  for (const component of wrong.size > 0 ? [] : splitIntoComponents(equations, known)) {
    const facts = await findRegionFacts({
      component,
      known,
      scale,
      whole,
      bounds: options.bounds,
      asked,
      witness: witnessOf(system, options.witness),
    });
    if (facts.contradiction) {
      for (const place of sumsOf(component)) wrong.add(place);
      continue;
    }
    gather(facts, system, found, undecided);
    const places = component.columns.flatMap((column, place) =>
      wanted.has(column) && !found.has(column) ? [place] : [],
    );
    const bounded = await findIntervals(facts, places, whole, options.bounds);
    roughIntervals += bounded.rough;
    for (const [place, { lower, upper }] of bounded.found) {
      const column = component.columns[place] as number;
      const least = system.least[column] ?? 0;
      const cell = system.cells[column];
      if (cell !== undefined) intervals.set(cell, { lower: lower + least, upper: upper + least });
    }
  }
  const lone = { lower: 0, upper: Number.POSITIVE_INFINITY };
  for (const column of wanted) {
    const cell = column === undefined ? undefined : system.cells[column];
    if (column === undefined || cell === undefined || intervals.has(cell)) continue;
    const least = system.least[column] ?? 0;
    const value = found.get(column)?.value;
    const point = value === undefined ? undefined : { lower: value + least, upper: value + least };
    intervals.set(cell, point ?? { ...lone, lower: least });
  }
  const revealed = await prove(system, found, asked, options);
  return {
    safe: revealed.length === 0 && undecided.length === 0 && wrong.size === 0,
    revealed,
    needless: needlessOf(system, found, asked, options),
    undecided: undecided.map((column) => system.cells[column] as number),
    contradiction: [...wrong].sort((a, b) => a - b),
    intervals,
    roughIntervals,
    unknown: system.cells.length,
  };
}

function askedColumns(
  { cells, columnOf }: UnknownSystem,
  { protect, hidden }: AuditOptions,
): ReadonlySet<number> {
  const asked = protect ?? cells.filter((cell) => !hidden?.has(cell));
  return new Set(asked.flatMap((cell) => columnOf.get(cell) ?? []));
}

function scaledValues(values: ReadonlyMap<number, Fraction>): ReadonlyMap<number, number> {
  return new Map([...values].map(([column, value]) => [column, numberOf(value)]));
}

/** The sums near an impossible value: below the least, or no whole number. Every sum where equations contradict each other outright. */
function contradictedSums(
  { equations, columns }: UnknownSystem,
  outright: boolean,
  known: ReadonlyMap<number, number>,
  whole: boolean,
): readonly number[] {
  const impossible = (column: number): boolean => {
    const value = known.get(column);
    return value !== undefined && (value < 0 || (whole && !Number.isInteger(value)));
  };
  if (outright) {
    const nothing: ReadonlySet<number> = new Set();
    return splitIntoComponents(equations, nothing)
      .filter((component) => findLinearFacts(component.equations).contradiction)
      .flatMap(sumsOf);
  }
  const bad = new Set(Array.from({ length: columns }, (_, column) => column).filter(impossible));
  if (bad.size === 0) return [];
  // A mark that says too little is no sum: the sums of its cell are what contradicts it.
  for (const { origin, columns: marked } of equations)
    if ("limit" in origin && marked.some((column) => bad.has(column)))
      for (const column of marked) bad.add(column);
  return sumsOf({
    columns: [],
    equations: equations.filter((equation) => equation.columns.some((column) => bad.has(column))),
  });
}

function sumsOf({ equations }: Component): readonly number[] {
  return equations.flatMap(({ origin }) => ("sum" in origin ? [origin.sum] : []));
}

function witnessOf(
  { cells, least, equations }: UnknownSystem,
  witness: readonly number[] | undefined,
): ((column: number) => number) | undefined {
  if (witness === undefined) return undefined;
  const room = new Map<number, number>();
  for (const { origin, columns, equals } of equations) {
    const [column, extra] = columns;
    if ("sum" in origin || column === undefined || extra === undefined) continue;
    room.set(extra, equals - amount(column));
  }
  return (column) => room.get(column) ?? amount(column);

  function amount(column: number): number {
    return (witness?.[cells[column] as number] ?? 0) - (least[column] ?? 0);
  }
}

function gather(
  { byNonNegativity, byWholeNumbers, undecided }: RegionFacts,
  { cells }: UnknownSystem,
  found: Map<number, { readonly by: Reason; readonly value: number }>,
  open: number[],
): void {
  for (const [column, value] of byNonNegativity)
    if (column < cells.length) found.set(column, { by: "non-negativity", value });
  for (const [column, value] of byWholeNumbers) found.set(column, { by: "whole-numbers", value });
  open.push(...undecided);
}

async function prove(
  system: UnknownSystem,
  found: ReadonlyMap<number, { readonly by: Reason; readonly value: number }>,
  asked: ReadonlySet<number>,
  { bounds, proofs = Number.POSITIVE_INFINITY }: AuditOptions,
): Promise<readonly Revealed[]> {
  const neighbours = neighboursOf(system.equations);
  const patience = newPatience();
  const proveByBounds = boundsProver(neighbours, { scale: system.scale, bounds, patience });
  const revealed: Revealed[] = [];
  for (const column of asked) {
    const fact = found.get(column);
    if (fact === undefined) continue;
    const proof =
      revealed.length < proofs
        ? await (fact.by === "sums"
            ? proveBySums(neighbours, column, patience)
            : proveByBounds(column, fact.by))
        : undefined;
    const value = fact.value + (system.least[column] ?? 0);
    revealed.push({
      cell: system.cells[column] as number,
      value,
      lower: value,
      upper: value,
      by: fact.by,
      equations: [...sumsOf({ columns: [], equations: proof?.equations ?? [] })].sort(
        (a, b) => a - b,
      ),
      limits: (proof?.equations ?? []).flatMap(({ origin }) =>
        "limit" in origin ? [origin.limit] : [],
      ),
      shortest: proof?.shortest ?? false,
    });
  }
  return revealed;
}

function needlessOf(
  { cells, least }: UnknownSystem,
  found: ReadonlyMap<number, { readonly value: number }>,
  asked: ReadonlySet<number>,
  { hidden }: AuditOptions,
): AuditResult["needless"] {
  return [...found].flatMap(([column, { value }]) => {
    const cell = cells[column] as number;
    if (asked.has(column) || hidden?.has(cell)) return [];
    return [{ cell, value: value + (least[column] ?? 0) }];
  });
}
