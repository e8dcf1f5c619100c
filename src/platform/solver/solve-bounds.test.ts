import { afterAll, describe, expect, test } from "vitest";
import { solveExactly } from "../../statistics/audit/exact-solver.ts";
import type { LinearProgram, Objective } from "../../statistics/audit/linear-program.ts";
import { closeSolver, openSolver, solveBounds } from "./solve-bounds.ts";

afterAll(closeSolver);

const program: LinearProgram = {
  columns: 3,
  rows: [
    { columns: [0, 1, 2], coefficients: [1, 1, 1], equals: 10 },
    { columns: [0, 1], coefficients: [1, -1], equals: 3 },
  ],
  most: 40,
  whole: false,
};
const objectives: readonly Objective[] = [0, 1, 2].flatMap((column) =>
  (["least", "greatest"] as const).map((goal) => ({ columns: [column], coefficients: [1], goal })),
);

describe("the solver in its thread", () => {
  test.each([false, true])("agrees with the exact one (whole numbers: %s)", async (whole) => {
    const [found, exact] = await Promise.all([
      solveBounds({ ...program, whole }, objectives),
      solveExactly({ ...program, whole }, objectives),
    ]);
    expect(found.map((one) => one.status)).toEqual(exact.map((one) => one.status));
    for (const [index, one] of found.entries()) {
      const other = exact[index];
      if (one.status !== "optimal" || other?.status !== "optimal") throw new Error(one.status);
      expect(one.value).toBeCloseTo(other.value, 7);
    }
  });

  test("says that nothing fits, and solves the next program all the same", async () => {
    const wrong = { ...program, rows: [{ columns: [0], coefficients: [1], equals: 50 }] };
    const [[none], [some]] = await Promise.all([
      solveBounds(wrong, objectives.slice(0, 1)),
      solveBounds(program, objectives.slice(0, 1)),
    ]);
    expect(none).toEqual({ status: "infeasible" });
    expect(some).toMatchObject({ status: "optimal", value: 3 });
  });

  test("solves programs without columns and without rows", async () => {
    const empty = { columns: 0, rows: [], most: 1, whole: false };
    const nothing: Objective = { columns: [], coefficients: [], goal: "least" };
    expect(await solveBounds(empty, [nothing])).toMatchObject([{ status: "optimal", value: 0 }]);
    const free = { columns: 1, rows: [], most: 4, whole: true };
    expect(await solveBounds(free, objectives.slice(1, 2))).toMatchObject([{ value: 4 }]);
  });

  test("fails with what went wrong, and with a new thread goes on", async () => {
    const bad = { ...program, rows: [{ columns: [7], coefficients: [1], equals: 1 }] };
    await expect(solveBounds(bad, objectives)).rejects.toThrow("could not be solved");
    expect(await solveBounds(program, objectives.slice(0, 1))).toMatchObject([{ value: 3 }]);
  });

  test("is given up on when it does not answer", async () => {
    const silent = new URL("data:text/javascript,setInterval(() => {}, 1000)");
    const solver = openSolver({ worker: silent, limitSeconds: 0.02, idleMs: 1000 });
    expect(await solver.solve(program, objectives.slice(0, 1))).toEqual([{ status: "gave-up" }]);
    await solver.close();
  });
});
