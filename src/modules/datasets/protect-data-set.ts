/**
 * Protects a data set as one plan over all its tables and periods, and has the plan audited. Raw figures go in sealed; what comes out holds
 * no withheld value, neither when the plan is safe nor when it is refused.
 */
import { audit } from "../../statistics/audit/audit.ts";
import type { BoundsSolver } from "../../statistics/audit/linear-program.ts";
import { METHOD } from "../../statistics/suppression/suppress.ts";
import type { DataSet } from "./data-set.ts";
import type { PrintedPeriod, ReadFigures } from "./import/observations.ts";
import { openProtected, type Protected } from "./protected.ts";
import { type Outgoing, releasedColumns } from "./protection/outgoing.ts";
import {
  firstPattern,
  type Pattern,
  publishedOf,
  safePattern,
  widenedPattern,
} from "./protection/pattern.ts";
import { type Piece, type ProtectionProblem, protectionProblem } from "./protection/problem.ts";
import { type Remedy, remediesFor } from "./protection/remedies.ts";
import { withheldCells } from "./protection/withholding.ts";
import type { AuditSummary, PlanSummary, ReleasedFigures } from "./released-figures.ts";

/** A cell by the codes of its categories, without its value. */
export type CellPlace = {
  /** By dimension; those with a single category say nothing and are left out. */
  readonly categories: Readonly<Record<string, string>>;
  readonly period: PrintedPeriod | null;
};

/**
 * How a withheld cell can be worked out. `undecided`: the solver gave up, so that nobody knows. `contradiction`: no value at all fits the
 * sums around it, so that the figures themselves are wrong.
 */
export type RevealedBy =
  | "sums"
  | "non-negativity"
  | "whole-numbers"
  | "undecided"
  | "contradiction";

/** A withheld cell that a reader could work out, and from which cells. */
export type RevealedCell = CellPlace & {
  readonly by: RevealedBy;
  readonly from: readonly CellPlace[];
};

/** What would make the release safe, and how many cells readers would lose by it. The smallest comes first. */
export type NamedRemedy =
  | { readonly remedy: "withhold"; readonly cost: number; readonly cells: readonly CellPlace[] }
  | {
      readonly remedy: "merge-categories";
      readonly cost: number;
      readonly dimension: string;
      readonly categories: readonly string[];
    }
  | { readonly remedy: "widen-period"; readonly cost: number; readonly periods: readonly string[] };

export type Protection =
  | (Outgoing & { readonly plan: PlanSummary; readonly audit: AuditSummary })
  | {
      readonly refused: "unsafe";
      readonly revealed: readonly RevealedCell[];
      readonly remedies: readonly NamedRemedy[];
    };

/** A release that readers have: the raw figures that it rested on, its rules, and what went out. */
export type EarlierRelease = {
  readonly raw: Protected<ReadFigures>;
  readonly rules: DataSet["rules"];
  readonly released: ReleasedFigures;
};

/** More rounds than this mean that one hole opens another for ever. */
const MOST_ROUNDS = 50;
const MOST_NAMED = 20;
const MOST_REVEALED = 1_000;

type Hole = {
  readonly cell: number;
  readonly by: RevealedBy;
  readonly equations: Piece["table"]["sums"];
};
type Settled = { readonly pattern: Pattern; readonly holes: readonly Hole[] };

export async function protectDataSet(
  raw: Protected<ReadFigures>,
  dataSet: Pick<DataSet, "kind" | "unit" | "rules">,
  before: readonly EarlierRelease[],
  bounds: BoundsSolver,
): Promise<Protection> {
  const { rules } = dataSet;
  const editions = before.map((one) => ({ ...one, figures: openProtected(one.raw) }));
  const problem = protectionProblem(openProtected(raw), dataSet, editions);
  const settled: Settled[] = [];
  for (const piece of problem.pieces) {
    const first = firstPattern(piece, rules);
    settled.push(await settle(piece, first, rules.mode === "protect", bounds));
  }
  const open = settled.flatMap(({ holes }, place) => (holes.length > 0 ? [place] : []));
  if (open.length > 0) return refusal(problem, settled, open, dataSet, bounds);
  const withheld = withheldCells(
    problem,
    settled.map(({ pattern }) => pattern),
    rules,
  );
  const count = (cause: number) => withheld.reduce((n, one) => n + (one === cause ? 1 : 0), 0);
  const unknown = settled.reduce((n, { pattern }) => n + pattern.filter((one) => one).length, 0);
  return {
    ...releasedColumns(problem.cells, withheld),
    plan: {
      cells: problem.cells.rows.length,
      primary: count(1),
      secondary: count(2),
      bySource: count(3),
      ...measuresByName(problem),
      method: METHOD,
    },
    audit: {
      safe: true,
      unknown,
      sums: problem.pieces.reduce((n, { table }) => n + table.sums.length, 0),
    },
  };
}

function measuresByName({ measures }: ProtectionProblem): Pick<PlanSummary, "counts" | "others"> {
  const named = measures.all.map(({ names, isCount }) => ({
    isCount,
    name: [...new Set(names)].join(" · "),
  }));
  const namesOf = (wanted: boolean) =>
    named.flatMap(({ name, isCount }) => (isCount === wanted && name !== "" ? [name] : []));
  return { counts: namesOf(true), others: namesOf(false) };
}

/** Audits a pattern, and where `mend` says so withholds more until nothing can be worked out or nothing is left to withhold. */
async function settle(
  piece: Piece,
  first: Pattern,
  mend: boolean,
  bounds: BoundsSolver,
): Promise<Settled> {
  let pattern = first;
  for (let round = 0; ; round += 1) {
    const holes = await holesIn(piece, pattern, bounds);
    const mendable = holes.every(({ by }) => by !== "undecided" && by !== "contradiction");
    if (holes.length === 0 || !mend || !mendable || round === MOST_ROUNDS) {
      return { pattern, holes };
    }
    const widened = widenedPattern(piece, pattern, holes);
    if (widened === undefined) return { pattern, holes };
    pattern = widened;
  }
}

async function holesIn(
  piece: Piece,
  pattern: Pattern,
  bounds: BoundsSolver,
): Promise<readonly Hole[]> {
  const protect = piece.rows.flatMap((_, cell) => (piece.sensitive[cell] === 1 ? [cell] : []));
  if (protect.length === 0) return [];
  const { revealed } = await audit(publishedOf(piece, pattern), {
    protect,
    integers: true,
    bounds,
  });
  return revealed.map(({ cell, by, equations }) => ({
    cell,
    by,
    equations: equations.flatMap((place) => piece.table.sums[place] ?? []),
  }));
}

async function refusal(
  problem: ProtectionProblem,
  settled: readonly Settled[],
  open: readonly number[],
  { rules }: Pick<DataSet, "rules">,
  bounds: BoundsSolver,
): Promise<Protection> {
  const revealed: RevealedCell[] = [];
  const remedies: NamedRemedy[] = [];
  for (const place of open) {
    const piece = problem.pieces[place];
    const found = settled[place];
    if (piece === undefined || found === undefined) continue;
    const at = (row: number) => placeOf(problem, row);
    const cellAt = (cell: number) => at(piece.rows[cell] ?? 0);
    for (const { cell, by, equations } of found.holes) {
      const from = new Set(equations.flatMap(({ whole, parts }) => [whole, ...parts]));
      from.delete(cell);
      revealed.push({ ...cellAt(cell), by, from: [...from].map(cellAt) });
    }
    const better = await settle(piece, safePattern(piece, rules), true, bounds);
    const safe = better.holes.length === 0 ? better.pattern : undefined;
    const { pattern, holes } = found;
    for (const remedy of remediesFor(piece, pattern, holes, safe, rules.threshold)) {
      remedies.push(named(problem, remedy, at));
    }
  }
  return {
    refused: "unsafe",
    revealed: revealed.slice(0, MOST_REVEALED),
    remedies: together(remedies, open.length).slice(0, MOST_NAMED),
  };
}

/** A remedy helps only where it mends every piece that has a hole: then it is one. The smallest first. */
function together(remedies: readonly NamedRemedy[], pieces: number): readonly NamedRemedy[] {
  const kinds = Map.groupBy(remedies, (one) =>
    one.remedy === "withhold" ? one.remedy : JSON.stringify({ ...one, cost: 0 }),
  );
  return [...kinds.values()]
    .filter(({ length }) => length === pieces)
    .flatMap((same): readonly NamedRemedy[] => {
      const [first] = same;
      if (first === undefined) return [];
      const cost = same.reduce((sum, one) => sum + one.cost, 0);
      if (first.remedy !== "withhold") return [{ ...first, cost }];
      const cells = same.flatMap((one) => (one.remedy === "withhold" ? one.cells : []));
      return [{ ...first, cost, cells }];
    })
    .sort((a, b) => a.cost - b.cost);
}

function placeOf({ cells: now, ghosts }: ProtectionProblem, unknown: number): CellPlace {
  const { cells, row } = ghosts[unknown - now.figures.observations.length] ?? {
    cells: now,
    row: unknown,
  };
  const { dimensions, periods } = cells.figures;
  return {
    categories: Object.fromEntries(
      dimensions.flatMap(({ id, categories }, coordinate) =>
        categories.length > 1
          ? [[id, categories[cells.place(row, coordinate)]?.code ?? ""] as const]
          : [],
      ),
    ),
    period: periods[cells.place(row, dimensions.length)] ?? null,
  };
}

function named(
  { cells }: ProtectionProblem,
  remedy: Remedy,
  at: (row: number) => CellPlace,
): NamedRemedy {
  const { dimensions, periods } = cells.figures;
  const { cost } = remedy;
  if (remedy.remedy === "withhold") {
    return { remedy: "withhold", cost, cells: remedy.rows.map(at) };
  }
  if (remedy.remedy === "widen-period") {
    const printed = remedy.periods.map((place) => periods[place]?.printed ?? "");
    return { remedy: "widen-period", cost, periods: printed };
  }
  const dimension = dimensions[remedy.dimension];
  const codes = remedy.categories.map((place) => dimension?.categories[place]?.code ?? "");
  return { remedy: "merge-categories", cost, dimension: dimension?.id ?? "", categories: codes };
}
