import { describe, expect, test } from "vitest";
import { solveExactly } from "./exact-solver.ts";
import type { LinearProgram, Objective } from "./linear-program.ts";

const rows = [
  { columns: [0, 1, 2], coefficients: [1, 1, 1], equals: 10 },
  { columns: [0, 1], coefficients: [1, -1], equals: 3 },
];
const program: LinearProgram = { columns: 3, rows, most: Number.POSITIVE_INFINITY, whole: false };
const only = (column: number, goal: Objective["goal"]): Objective => {
  return { columns: [column], coefficients: [1], goal };
};

describe("the exact solver", () => {
  test("finds the least and the greatest", async () => {
    const found = await solveExactly(program, [
      only(0, "greatest"),
      only(0, "least"),
      only(1, "greatest"),
    ]);
    expect(found).toEqual([
      { status: "optimal", value: 6.5, point: [6.5, 3.5, 0] },
      { status: "optimal", value: 3, point: [3, 0, 7] },
      { status: "optimal", value: 3.5, point: [6.5, 3.5, 0] },
    ]);
  });

  test("keeps to whole numbers where it must", async () => {
    const [found] = await solveExactly({ ...program, whole: true }, [only(0, "greatest")]);
    expect(found).toEqual({ status: "optimal", value: 6, point: [6, 3, 1] });
  });

  test("keeps to the most that a column may be", async () => {
    const [found] = await solveExactly({ ...program, most: 5 }, [only(0, "greatest")]);
    expect(found).toMatchObject({ status: "optimal", value: 5 });
  });

  test("says that nothing fits", async () => {
    const wrong = [...rows, { columns: [0], coefficients: [1], equals: 20 }];
    expect(await solveExactly({ ...program, rows: wrong }, [only(0, "least")])).toEqual([
      { status: "infeasible" },
    ]);
  });

  test("says that no whole numbers fit", async () => {
    const even = { columns: [0, 1], coefficients: [2, 2], equals: 5 };
    const odd = { columns: 2, rows: [even], most: 9, whole: true };
    expect(await solveExactly(odd, [only(0, "least")])).toEqual([{ status: "infeasible" }]);
  });

  test("says that there is no end", async () => {
    const open = { ...program, rows: rows.slice(1) };
    expect(await solveExactly(open, [only(0, "greatest")])).toEqual([{ status: "unbounded" }]);
  });

  test("is not troubled by equations that say the same twice", async () => {
    const twice = [...rows, ...rows];
    const [found] = await solveExactly({ ...program, rows: twice }, [only(2, "greatest")]);
    expect(found).toMatchObject({ status: "optimal", value: 7 });
  });
});
