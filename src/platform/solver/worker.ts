/** The thread that solves linear programs with HiGHS. It keeps the last program loaded, so that the next objective starts from its solution. */
import { parentPort } from "node:worker_threads";
import loader, { type Highs, type Model, type ModelData } from "highs";
import type { LinearProgram, Objective, Optimum } from "../../statistics/audit/linear-program.ts";

export type Order = {
  /** Absent where the program is the one of the order before. */
  readonly program?: LinearProgram;
  readonly objectives: readonly Objective[];
  readonly limitSeconds: number;
};
export type Delivery = { readonly optima: readonly Optimum[] } | { readonly failed: string };

// The package is an ES module that types itself as CommonJS: what TypeScript takes for a namespace is the function.
const highs = await (loader as unknown as () => Promise<Highs>)();
/** `fits`: the last answer fits the program, so that the next objective can start from it. */
let loaded: { readonly model: Model; readonly program: LinearProgram; fits: boolean } | undefined;

/**
 * The dual simplex method is the quicker one from nothing. An answer fits the rows and bounds whatever is asked next, and from there the
 * primal method is several times as fast.
 */
const SIMPLEX = { dual: 1, primal: 4 } as const;
/** So much of the time goes to going on from the last answer, before it is tried from nothing: the primal method stalls now and then. */
const PRIMAL_SHARE = 0.2;

function load(program: LinearProgram): void {
  loaded?.model.dispose();
  loaded = undefined;
  const model = highs.createModel(dataOf(program));
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 });
  loaded = { model, program, fits: false };
}

function dataOf({ columns, rows, most, upper, whole }: LinearProgram): ModelData {
  const starts = new Int32Array(rows.length + 1);
  for (const [index, row] of rows.entries())
    starts[index + 1] = (starts[index] ?? 0) + row.columns.length;
  const equals = Float64Array.from(rows, (row) => row.equals);
  const kind = highs.constants.variableType.integer;
  return {
    numCols: columns,
    numRows: rows.length,
    colCost: new Float64Array(columns),
    colLower: new Float64Array(columns),
    colUpper: Float64Array.from({ length: columns }, (_, column) => upper?.[column] ?? most),
    rowLower: equals,
    rowUpper: equals,
    matrix: {
      format: "csr",
      numCols: columns,
      numRows: rows.length,
      starts,
      indices: Int32Array.from(rows.flatMap((row) => row.columns)),
      values: Float64Array.from(rows.flatMap((row) => row.coefficients)),
    },
    ...(whole ? { integrality: Array.from({ length: columns }, () => kind) } : {}),
  };
}

function solve({ program, objectives, limitSeconds }: Order): readonly Optimum[] {
  if (program !== undefined) load(program);
  if (loaded === undefined) throw new Error("There is no program to solve");
  const current = loaded;
  return objectives.map((objective) => {
    const { model, program: solved, fits } = current;
    const goingOn = fits ? limitSeconds * PRIMAL_SHARE : limitSeconds;
    model.options.set("simplex_strategy", fits ? SIMPLEX.primal : SIMPLEX.dual);
    let optimum = optimumOf(model, solved, objective, goingOn);
    if (optimum.status === "gave-up" && fits) {
      model.clearSolver();
      model.options.set("simplex_strategy", SIMPLEX.dual);
      optimum = optimumOf(model, solved, objective, limitSeconds);
    }
    current.fits = optimum.status === "optimal" && !solved.whole;
    return optimum;
  });
}

function optimumOf(
  model: Model,
  { columns, whole }: LinearProgram,
  objective: Objective,
  limitSeconds: number,
): Optimum {
  const { objectiveSense, modelStatus } = highs.constants;
  const costs = new Float64Array(columns);
  for (const [index, column] of objective.columns.entries())
    costs[column] = objective.coefficients[index] ?? 0;
  if (columns > 0) model.changeColsCost({ kind: "range", from: 0, to: columns - 1 }, costs);
  model.changeObjectiveSense(
    objective.goal === "least" ? objectiveSense.minimize : objectiveSense.maximize,
  );
  model.zeroAllClocks();
  model.options.set("time_limit", limitSeconds);
  model.run();
  const status = model.getModelStatus();
  if (status === modelStatus.empty)
    return { status: "optimal", value: 0, point: new Float64Array(columns) };
  if (status === modelStatus.optimal) {
    const { colValue: point, rowDual: weights } = model.getSolution();
    const value = model.getObjectiveValue();
    return { status: "optimal", value, point, ...(whole ? {} : { weights }) };
  }
  if (status === modelStatus.infeasible) return { status: "infeasible" };
  if (status === modelStatus.unbounded) return { status: "unbounded" };
  return { status: "gave-up" };
}

parentPort?.on("message", (order: Order) => {
  let delivery: Delivery;
  try {
    delivery = { optima: solve(order) };
  } catch (error) {
    delivery = { failed: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(delivery);
});
