/** How many decisions were weighed, by department and year, out of how many cases where the city says so. About decisions, never about people. */
import type { CityTransaction } from "../../platform/database/database.ts";
import { listLatestCaseCounts } from "./list-case-counts.ts";
import { namesOf } from "./list-checks.ts";
import type { DepartmentRef } from "./named.ts";
import * as store from "./store/lists.ts";

export type WeighedCount = {
  readonly year: number;
  readonly department: DepartmentRef;
  /** Checks that were finished in the year and not withdrawn since. */
  readonly weighed: number;
  /** Of them: how many needed a full assessment, how many have one, how many a body reviewed, on how many the council has decided. */
  readonly fullNeeded: number;
  readonly fullMade: number;
  readonly reviewed: number;
  readonly decided: number;
  /** How many cases the department had before the council; null where the city has not said. */
  readonly cases: number | null;
};

export type YearCount = Omit<WeighedCount, "department"> & {
  /** Where the number of cases comes from. */
  readonly source: string | null;
};

export type Weighed = {
  /** The latest year first. */
  readonly years: readonly YearCount[];
  readonly departments: readonly WeighedCount[];
};

export async function countWeighed(tx: CityTransaction): Promise<Weighed> {
  const rows = await store.listWeighedCounts(tx);
  const cases = await listLatestCaseCounts(tx);
  const { departmentOf } = await namesOf(tx);
  const departments = rows.map((row): WeighedCount => {
    const department = departmentOf(row.department_id);
    const entered = cases.find(
      (one) => one.year === row.year && one.department === department.slug,
    );
    return {
      year: row.year,
      department,
      weighed: row.weighed,
      fullNeeded: row.full_needed,
      fullMade: row.full_made,
      reviewed: row.reviewed,
      decided: row.decided,
      cases: entered?.cases ?? null,
    };
  });
  const known = [...departments, ...cases].map(({ year }) => year);
  const years = [...new Set(known)].sort((a, b) => b - a);
  return { departments, years: years.map(yearOf) };

  function yearOf(year: number): YearCount {
    const own = departments.filter((one) => one.year === year);
    const entered = cases.find((one) => one.year === year && one.department === null);
    const sum = (name: "weighed" | "fullNeeded" | "fullMade" | "reviewed" | "decided") =>
      own.reduce((total, one) => total + one[name], 0);
    return {
      year,
      weighed: sum("weighed"),
      fullNeeded: sum("fullNeeded"),
      fullMade: sum("fullMade"),
      reviewed: sum("reviewed"),
      decided: sum("decided"),
      cases: entered?.cases ?? null,
      source: entered?.source ?? null,
    };
  }
}
