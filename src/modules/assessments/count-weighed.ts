/** How many decisions were weighed, by department and year, out of how many cases where the city says so. About decisions, never about people. */
import type { CityTransaction } from "../../platform/database/database.ts";
import { listLatestCaseCounts } from "./list-case-counts.ts";
import { namesOf } from "./list-checks.ts";
import type { DepartmentRef } from "./named.ts";
import * as store from "./store/lists.ts";

export type WeighedCount = {
  readonly year: number;
  readonly department: DepartmentRef;
  /** Cases that were first weighed in the year, and whose check was not withdrawn since; each counts once. */
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
  const counted = rows.map((row) => ({
    of: row.department_id,
    year: row.year,
    weighed: row.weighed,
    fullNeeded: row.full_needed,
    fullMade: row.full_made,
    reviewed: row.reviewed,
    decided: row.decided,
  }));
  const departments = counted.flatMap(({ of, ...count }): readonly WeighedCount[] => {
    if (of === null) return [];
    const department = departmentOf(of);
    const entered = cases.find(
      (one) => one.year === count.year && one.department === department.slug,
    );
    return [{ ...count, department, cases: entered?.cases ?? null }];
  });
  const known = [...departments, ...cases].map(({ year }) => year);
  const years = [...new Set(known)].sort((a, b) => b - a);
  return { departments, years: years.map(yearOf) };

  /** Not the sum of its departments: a case that two of them weigh is one. */
  function yearOf(year: number): YearCount {
    const { of: _, ...count } = counted.find((one) => one.year === year && one.of === null) ?? {
      ...{ of: null, year, weighed: 0, fullNeeded: 0, fullMade: 0, reviewed: 0, decided: 0 },
    };
    const entered = cases.find((one) => one.year === year && one.department === null);
    return { ...count, cases: entered?.cases ?? null, source: entered?.source ?? null };
  }
}
