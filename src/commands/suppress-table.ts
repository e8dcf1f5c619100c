/**
 * Builds the table of a file, finds what must not be published, withholds what has to be withheld with it, and has the result audited by
 * what knows nothing of how it was made. Nothing leaves here that the audit does not call safe.
 */

import { type AuditResult, audit } from "../statistics/audit/audit.ts";
import type { BoundsSolver } from "../statistics/audit/linear-program.ts";
import type { HierarchyRow } from "../statistics/build-table.ts";
import { type BuiltTable, buildTable, type TableRefusal } from "../statistics/build-table.ts";
import { kDisclosure } from "../statistics/suppression/k-disclosure.ts";
import {
  anyOf,
  dominance,
  fewContributors,
  pPercent,
  smallCounts,
  soleContributors,
} from "../statistics/suppression/primary.ts";
import { suppress } from "../statistics/suppression/suppress.ts";
import type { PublishedTable, Table } from "../statistics/table.ts";
import type { GivenTable } from "./given-table.ts";
import type { SuppressRequest } from "./suppress-request.ts";

export type SuppressedCell = {
  readonly labels: readonly string[];
  readonly count: number;
  readonly value: number;
  readonly primary: boolean;
  readonly suppressed: boolean;
  /** What readers can tell: the value itself where it is published; `upper` is null where nothing limits it. */
  readonly lower: number;
  readonly upper: number | null;
};

export type SuppressedTable = {
  readonly cells: readonly SuppressedCell[];
  readonly names: readonly string[];
  readonly method: string;
  readonly audit: {
    readonly safe: true;
    readonly unknown: number;
    readonly sums: number;
    /** Suppressed cells that need not be, because they follow from what is published. */
    readonly needless: number;
    /** False where there are too many cells for exact intervals: then they hold, but could be narrower. */
    readonly exactIntervals: boolean;
  };
};

export type SuppressRefusal =
  | (TableRefusal & { readonly of: "table" })
  | {
      readonly of: "pattern";
      readonly refused: "unsafe";
      /** What is wrong with which cell: known exactly, in too narrow an interval, or not decided. */
      readonly cells: readonly {
        readonly labels: readonly string[];
        readonly why:
          | "cannot-be-protected"
          | "revealed"
          | "revealed-to-contributor"
          | "too-narrow"
          | "undecided";
      }[];
    };

export async function suppressTable(
  given: GivenTable,
  request: SuppressRequest,
  hierarchy: readonly HierarchyRow[],
  bounds: BoundsSolver,
): Promise<SuppressedTable | SuppressRefusal> {
  const built = buildTable({
    rows: given.rows.map(({ cells }) => cells),
    dimensions: request.dimensions,
    hierarchy,
    absent: request.structuralZeros ? "empty" : "zero",
    ...(request.count === undefined ? {} : { count: request.count }),
    ...(request.amount === undefined ? {} : { amount: request.amount }),
    ...(request.contributor === undefined ? {} : { contributor: request.contributor }),
    ...(request.crossings === undefined ? {} : { crossings: request.crossings }),
  });
  if ("refused" in built) return { ...built, of: "table" };
  const { table, primary } = primaryCells(built, request);
  const amounts = request.amount !== undefined;
  const insiders = built.contributions === null ? [] : soleContributors(built.contributions);
  const suppression = suppress(table, primary, {
    zeros: request.zeros,
    minimumWidth: request.minimumWidth,
    amounts,
    neverSuppressed: built.empty,
    insiders,
  });
  const labelsOf = labelsIn(built);
  if (suppression.unprotected.length > 0) {
    const cells = suppression.unprotected.map((cell) => {
      return { labels: labelsOf(cell), why: "cannot-be-protected" } as const;
    });
    return { of: "pattern", refused: "unsafe", cells };
  }
  const pattern: Pattern = {
    table,
    primary,
    suppressed: suppression.suppressed,
    amounts,
    insiders,
  };
  const checked = await check(pattern, suppression.least, request.minimumWidth, bounds);
  if (checked.wrong.length > 0) {
    const cells = checked.wrong.map(({ cell, why }) => ({ labels: labelsOf(cell), why }));
    return { of: "pattern", refused: "unsafe", cells };
  }
  const { result } = checked;
  const cells = built.cells.flatMap(({ value, published }, cell): readonly SuppressedCell[] => {
    if (!published) return [];
    const suppressed = suppression.suppressed[cell] === 1;
    const { lower, upper } = result.intervals.get(cell) ?? { lower: value, upper: value };
    const shown = (number: number) => (amounts ? Number(number.toPrecision(12)) : number);
    return [
      {
        labels: labelsOf(cell),
        count: built.counts[cell] ?? 0,
        value: shown(value),
        primary: primary[cell] === 1,
        suppressed,
        lower: shown(lower),
        upper: Number.isFinite(upper) ? shown(upper) : null,
      },
    ];
  });
  return {
    cells,
    names: built.dimensions.map(({ name }) => name),
    method: suppression.method,
    audit: {
      safe: true,
      unknown: result.unknown,
      sums: table.sums.length,
      needless: result.needless.length,
      exactIntervals: result.roughIntervals === 0,
    },
  };
}

type Pattern = {
  readonly table: Table;
  readonly primary: Uint8Array;
  readonly suppressed: Uint8Array;
  readonly amounts: boolean;
  readonly insiders: readonly (readonly number[])[];
};

/** The rules that were asked for, joined. K-disclosure adds differences that nobody publishes as cells to protect. */
function primaryCells(
  built: BuiltTable,
  { rules, zeros }: SuppressRequest,
): { readonly table: Table; readonly primary: Uint8Array } {
  const none = new Uint8Array(built.cells.length);
  const found: Uint8Array[] = [];
  if (rules.threshold !== undefined) {
    const counts = built.cells.map((cell, place) => ({ ...cell, value: built.counts[place] ?? 0 }));
    found.push(
      smallCounts(
        { ...built, cells: counts },
        { threshold: rules.threshold, protectZeros: zeros === "protected", empty: built.empty },
      ),
    );
  }
  const { contributions } = built;
  if (contributions !== null) {
    if (rules.few !== undefined) found.push(fewContributors(contributions, rules.few));
    for (const rule of rules.dominance) found.push(dominance(contributions, rule));
    if (rules.pPercent !== undefined) found.push(pPercent(contributions, rules.pPercent));
  }
  const published = Uint8Array.from(built.cells, (cell) => (cell.published ? 1 : 0));
  const primary = anyOf(none, ...found).map((is, cell) => is & (published[cell] ?? 0));
  if (rules.coalition === undefined) return { table: built, primary };
  const differences = kDisclosure(built, rules.coalition);
  const joined = differences.primary.slice();
  joined.set(primary);
  return { table: differences.table, primary: joined };
}

type Wrong = {
  readonly cell: number;
  readonly why: "revealed" | "revealed-to-contributor" | "too-narrow" | "undecided";
};

/** The audit for everybody, and then for each contributor who knows some of the withheld cells because they are alone in them. */
async function check(
  { table, primary, suppressed, amounts, insiders }: Pattern,
  least: number,
  width: number,
  bounds: BoundsSolver,
): Promise<{ readonly result: AuditResult; readonly wrong: readonly Wrong[] }> {
  const places = [...table.cells.keys()];
  const values = table.cells.map(({ value, published }, cell) =>
    published && suppressed[cell] === 0 ? value : null,
  );
  const published: PublishedTable = { values, sums: table.sums, least };
  const protect = places.filter((cell) => primary[cell] === 1);
  const hidden = new Set(places.filter((cell) => table.cells[cell]?.published === false));
  const options = {
    hidden,
    integers: !amounts,
    bounds,
    witness: table.cells.map(({ value }) => value),
  };
  const shown = places.filter((cell) => suppressed[cell] === 1);
  const result = await audit(published, {
    ...options,
    protect,
    intervals: [...new Set([...shown, ...(width > 0 ? protect : [])])],
    proofs: 20,
  });
  const wrong: Wrong[] = [
    ...result.revealed.map(({ cell }) => ({ cell, why: "revealed" }) as const),
    ...result.undecided.map((cell) => ({ cell, why: "undecided" }) as const),
    ...protect
      .filter((cell) => primary[cell] === 1 && isTooNarrow(result, cell, width))
      .map((cell) => ({ cell, why: "too-narrow" }) as const),
  ];
  if (result.contradiction.length > 0)
    throw new Error("The table's own sums contradict each other");
  for (const insider of insiders) {
    const known = insider.filter((cell) => values[cell] === null);
    if (known.length === 0) continue;
    const own = new Set(known);
    const seen = values.map((value, cell) =>
      own.has(cell) ? (table.cells[cell]?.value ?? 0) : value,
    );
    const others = protect.filter((cell) => !own.has(cell));
    const { revealed, undecided } = await audit(
      { ...published, values: seen },
      { ...options, protect: others, proofs: 0 },
    );
    wrong.push(
      ...revealed.map(({ cell }) => ({ cell, why: "revealed-to-contributor" }) as const),
      ...undecided.map((cell) => ({ cell, why: "undecided" }) as const),
    );
  }
  return { result, wrong };
}

function isTooNarrow({ intervals, revealed }: AuditResult, cell: number, width: number): boolean {
  const interval = intervals.get(cell);
  if (width === 0 || interval === undefined || revealed.some((one) => one.cell === cell))
    return false;
  return interval.upper - interval.lower < width - 1e-9;
}

function labelsIn({ dimensions, cells }: Table): (cell: number) => readonly string[] {
  return (cell) =>
    dimensions.map(
      ({ categories }, place) => categories[cells[cell]?.categories[place] ?? -1] ?? "a difference",
    );
}
