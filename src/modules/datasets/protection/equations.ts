/** The sums between the counts of a data set that a reader can reckon with: every relation in every place where it holds or may hold. */
import type { Cells } from "./cells.ts";
import type { Relation } from "./relations.ts";

/** Observations by their number. A sum with itself as the only part says that two cells are equal. */
export type Equation = { readonly whole: number; readonly parts: readonly number[] };

/** What an observation says of its count. */
export type Known = {
  /** Whether it is a count at all. */
  isCount(row: number): boolean;
  /** The value; 0 where there can be none; NaN where nobody is told. */
  value(row: number): number;
};

type Candidate = Equation & {
  readonly complete: boolean;
  readonly verdict: "holds" | "fails" | "open";
};

/** Counts are whole, but a file may have kept them as floating point numbers. */
const TOLERANCE = 1e-6;

export function equationsOf(
  cells: Cells,
  relations: readonly Relation[],
  known: Known,
): readonly Equation[] {
  const byCoordinate = new Map<number, Map<number, Relation[]>>();
  for (const relation of relations) {
    const wholes = byCoordinate.get(relation.coordinate) ?? new Map<number, Relation[]>();
    wholes.set(relation.whole, [...(wholes.get(relation.whole) ?? []), relation]);
    byCoordinate.set(relation.coordinate, wholes);
  }
  const candidates = new Map<Relation, Candidate[]>(relations.map((relation) => [relation, []]));
  for (const row of cells.rows) {
    if (!known.isCount(row)) continue;
    for (const [coordinate, wholes] of byCoordinate) {
      for (const relation of wholes.get(cells.place(row, coordinate)) ?? []) {
        const candidate = candidateAt(cells, known, relation, row);
        if (candidate !== undefined) candidates.get(relation)?.push(candidate);
      }
    }
  }
  return [...candidates].flatMap(([relation, found]) => believed(relation, found));
}

function candidateAt(
  cells: Cells,
  known: Known,
  { coordinate, parts }: Relation,
  whole: number,
): Candidate | undefined {
  const found = parts.map((place) => cells.beside(whole, coordinate, place));
  const present = found.filter((row) => row >= 0 && known.isCount(row));
  if (present.length === 0) return undefined;
  return {
    whole,
    parts: present,
    complete: present.length === parts.length,
    verdict: verdictOn(known.value(whole), present.map(known.value)),
  };
}

function verdictOn(whole: number, parts: readonly number[]): Candidate["verdict"] {
  const told = parts.filter((value) => !Number.isNaN(value));
  const sum = told.reduce((all, value) => all + value, 0);
  // Counts are never negative: known parts that are more than the whole contradict it, whatever the others are.
  if (sum > whole + TOLERANCE) return "fails";
  if (Number.isNaN(whole) || told.length < parts.length) return "open";
  return whole - sum <= TOLERANCE ? "holds" : "fails";
}

/**
 * Where a relation can be checked and fails, a reader cannot reckon with it. Where it cannot be checked, it is presumed as long as the
 * checks elsewhere do not speak against it: a sum that is presumed in vain withholds a cell too many, one that is overlooked gives one away.
 * Places in which parts are absent (a zero that was left out, or not delivered) are judged by themselves.
 */
function believed(relation: Relation, candidates: readonly Candidate[]): readonly Equation[] {
  const trusts = (complete: boolean) => {
    const checked = candidates.filter((one) => one.complete === complete && one.verdict !== "open");
    const holding = checked.filter(({ verdict }) => verdict === "holds").length;
    return (relation.stated && complete) || checked.length === 0 || 2 * holding > checked.length;
  };
  const trusted = { complete: trusts(true), partial: trusts(false) };
  return candidates.filter(({ complete, verdict }) =>
    verdict === "open" ? (complete ? trusted.complete : trusted.partial) : verdict === "holds",
  );
}
