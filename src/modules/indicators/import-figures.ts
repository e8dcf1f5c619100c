/** Imports figures from a file in the project's long layout: all of them as drafts, or, with any problem, none. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { type Csv, type CsvProblem, decodeText, readCsv } from "../../platform/csv.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import type { FigureProblem } from "./figure-problem.ts";
import type { KnownSeries } from "./figure-row.ts";
import { type FileFigure, readRows, titleOf } from "./figure-rows.ts";
import { listSeries } from "./list-indicators.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store/indicators.ts";
import { digitsOf, type PlannedFigure, planFigures, writeFigures } from "./write-figures.ts";

export type ImportInput = {
  readonly bytes: Uint8Array;
  /** Says what would happen and writes nothing. */
  readonly dryRun: boolean;
  /** What files may call this city: its names and its slug. */
  readonly cityNames?: readonly string[];
  /** The plan that somebody has looked at; when it has changed meanwhile, nothing is written. */
  readonly expectedPlan?: string;
};

export type Correction = {
  readonly row: number;
  readonly indicator: string;
  readonly series: string;
  /** The series as files name it. */
  readonly title: string;
  readonly period: string;
  /** Digits; both are the same where only the words around the value have changed. */
  readonly old: string;
  readonly new: string;
};

export type ImportResult = {
  readonly dryRun: boolean;
  readonly rows: number;
  readonly added: number;
  readonly unchanged: number;
  readonly corrected: readonly Correction[];
  readonly problems: readonly FigureProblem[];
  /** Columns that the layout does not know; they were passed over. */
  readonly ignoredColumns: readonly string[];
  /** Stands for exactly these changes. */
  readonly plan: string;
};

export type ImportRefusal =
  | Refusal<"not-permitted">
  | (Refusal<"changed-meanwhile"> & { readonly result: ImportResult });

const MOST_BYTES = 32_000_000;

export async function importFigures(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: ImportInput,
): Promise<ImportRefusal | ImportResult> {
  if (!may(actor, permissions, "import-figures")) return { refused: "not-permitted" };
  const table = readTable(input.bytes);
  if ("problem" in table) return failed(input.dryRun, 0, [table.problem], []);
  if (input.dryRun) {
    return context.database.readCity(
      cityId,
      async (tx) => (await prepare(tx, table, input)).result,
    );
  }
  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx);
    const { plan, result } = await prepare(tx, table, input);
    if (result.problems.length > 0) return result;
    if (input.expectedPlan !== undefined && input.expectedPlan !== result.plan) {
      return { refused: "changed-meanwhile", result: { ...result, dryRun: true } };
    }
    if (result.added + result.corrected.length === 0) return result;
    await writeFigures(context, tx, actor?.accountId ?? null, plan);
    await record(tx, {
      type: "figures.recorded",
      at: context.now(),
      by: actorRole(actor),
      subject: "figures",
      facts: { added: result.added, corrected: result.corrected.length, figures: result.plan },
    });
    return result;
  });
}

function readTable(bytes: Uint8Array): Csv | { readonly problem: FigureProblem } {
  if (bytes.length > MOST_BYTES) {
    return { problem: { row: 0, code: "too-large", hint: `${MOST_BYTES / 1_000_000} MB` } };
  }
  const decoded = decodeText(bytes);
  return "refused" in decoded
    ? { problem: { row: decoded.line, code: "not-utf8" } }
    : readCsv(decoded.text);
}

async function prepare(
  tx: CityTransaction,
  table: Csv,
  { dryRun, cityNames }: ImportInput,
): Promise<{ readonly plan: readonly PlannedFigure[]; readonly result: ImportResult }> {
  const count = table.rows.length;
  const broken = table.problems.map(problemOf);
  // Without a header there are no columns to miss.
  if (table.columns.length === 0) {
    return { plan: [], result: failed(dryRun, count, broken, []) };
  }
  const read = readRows(table, await listKnownSeries(tx), cityNames);
  const problems = [...broken, ...read.problems].sort((a, b) => a.row - b.row);
  if (problems.length === 0 && count === 0) problems.push({ row: 1, code: "no-rows" });
  if (problems.length > 0) {
    return { plan: [], result: failed(dryRun, count, problems, read.ignoredColumns) };
  }
  const plan = await planFigures(
    tx,
    read.figures.map(({ figure }) => figure),
  );
  const changes = plan.map(({ change }) => change);
  const result: ImportResult = {
    dryRun,
    rows: count,
    added: changes.filter((change) => change === "added").length,
    unchanged: changes.filter((change) => change === "unchanged").length,
    corrected: correctionsOf(plan, read.figures),
    problems: [],
    ignoredColumns: read.ignoredColumns,
    plan: planHash(plan),
  };
  return { plan, result };
}

function failed(
  dryRun: boolean,
  rows: number,
  problems: readonly FigureProblem[],
  ignoredColumns: readonly string[],
): ImportResult {
  return {
    dryRun,
    rows,
    added: 0,
    unchanged: 0,
    corrected: [],
    problems,
    ignoredColumns,
    plan: "",
  };
}

function correctionsOf(
  plan: readonly PlannedFigure[],
  figures: readonly FileFigure[],
): readonly Correction[] {
  return plan.flatMap((planned, index) => {
    const from = figures[index];
    if (planned.change !== "corrected" || from === undefined) return [];
    return {
      row: from.row,
      indicator: from.series.indicator,
      series: from.series.slug,
      title: titleOf(from.series),
      period: planned.figure.printedPeriod,
      old: digitsOf(planned.old),
      new: planned.figure.value ?? "",
    };
  });
}

/** Stands for what a plan would write: the figures, and the revisions that they take the place of. */
function planHash(plan: readonly PlannedFigure[]): string {
  return textHash(
    plan.flatMap((planned) => {
      if (planned.change === "unchanged") return [];
      return [
        { ...planned.figure, replaces: planned.change === "corrected" ? planned.old.id : null },
      ];
    }),
  );
}

/** The city's series as reading a file needs them. */
export async function listKnownSeries(
  tx: CityTransaction,
  indicator?: Id<"Indicator">,
): Promise<readonly KnownSeries[]> {
  const rows = await store.listIndicatorRows(tx, {
    slug: null,
    indicator: indicator ?? null,
    right: null,
    ids: null,
  });
  const indicators = new Map(rows.map((row) => [row.id, row]));
  return (await listSeries(tx, indicator)).flatMap((series) => {
    const of = indicators.get(series.indicator);
    return of === undefined ? [] : [{ ...series, indicator: of.slug, kind: of.kind }];
  });
}

function problemOf(problem: CsvProblem): FigureProblem {
  const row = problem.line;
  switch (problem.code) {
    case "no-columns":
      return { row, code: "no-rows" };
    case "too-many-columns":
      return { row, code: problem.code, value: `${problem.found}`, hint: `${problem.most}` };
    case "unnamed-column":
      return { row, code: problem.code, value: `${problem.position}` };
    case "duplicate-column":
      return { row, code: "repeated-column", column: problem.column };
    case "ragged-row":
      return { row, code: problem.code, value: `${problem.found}`, hint: `${problem.expected}` };
    case "bad-quotes":
      return { row, code: "broken-quotes" };
    case "field-too-long":
      return { row, code: problem.code, column: problem.column, hint: `${problem.most}` };
    case "too-many-problems":
      return { row, code: "more-problems", value: `${problem.most}` };
  }
}
