/** How many decisions were weighed, by department and year, out of how many cases where the city says so. About decisions, never about people. */
import { localDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listDepartments } from "../departments/index.ts";
import { isThereBy, restOf } from "./department-years.ts";
import { listLatestCaseCounts } from "./list-case-counts.ts";
import type { DepartmentRef } from "./named.ts";
import * as store from "./store/lists.ts";

export type WeighedCount = {
  readonly year: number;
  /** Null for the cases of no department, or of one for which nobody has entered how many it had. */
  readonly department: DepartmentRef | null;
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

const NOTHING = { weighed: 0, fullNeeded: 0, fullMade: 0, reviewed: 0, decided: 0 } as const;

export async function countWeighed(tx: CityTransaction): Promise<Weighed> {
  const rows = await store.listWeighedCounts(tx);
  const cases = await listLatestCaseCounts(tx);
  const counted = rows.map((row) => ({
    of: row.department_id,
    year: row.year,
    weighed: row.weighed,
    fullNeeded: row.full_needed,
    fullMade: row.full_made,
    reviewed: row.reviewed,
    decided: row.decided,
  }));
  const years = [...new Set([...counted, ...cases].map(({ year }) => year))].sort((a, b) => b - a);
  const known = await listDepartments(tx);
  return { departments: years.flatMap(departmentsIn), years: years.map(yearOf) };

  /** Each that was there in the year, whether it weighed any or not; then what is left of the cases. */
  function departmentsIn(year: number): readonly WeighedCount[] {
    const rows = known.flatMap((one): readonly WeighedCount[] => {
      const { id, slug, name } = one;
      const own = counted.find((count) => count.year === year && count.of === id);
      const entered = cases.find((count) => count.year === year && count.department === slug);
      if (own === undefined && entered === undefined && !isThereBy(localDate(year, 12, 31), one))
        return [];
      const { of: _, ...count } = own ?? { ...NOTHING, of: id, year };
      return [{ ...count, department: { id, slug, name }, cases: entered?.cases ?? null }];
    });
    const all = cases.find((one) => one.year === year && one.department === null);
    const rest = restOf(all?.cases ?? null, rows);
    return rest === 0 ? rows : [...rows, { ...NOTHING, year, department: null, cases: rest }];
  }

  /** Not the sum of its departments: a case that two of them weigh is one. */
  function yearOf(year: number): YearCount {
    const { of: _, ...count } = counted.find((one) => one.year === year && one.of === null) ?? {
      ...NOTHING,
      ...{ of: null, year },
    };
    const entered = cases.find((one) => one.year === year && one.department === null);
    return { ...count, cases: entered?.cases ?? null, source: entered?.source ?? null };
  }
}
