/**
 * How many decisions were weighed between two days of one year, by the rule of `countWeighed` and as it stood on the last day: what was
 * withdrawn or changed after it does not count, and a case counts once however many departments weighed it. How many cases there were can only be entered later, so that the last word on it does.
 */
import { LANGUAGES, type Wording } from "../../kernel/language.ts";
import { type LocalDate, yearOf } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listDepartments } from "../departments/index.ts";
import { isThereBy, restOf } from "./department-years.ts";
import { listLatestCaseCounts } from "./list-case-counts.ts";
import * as store from "./store/years.ts";
import { assessmentTexts } from "./texts/index.ts";

export type WeighedIn = {
  /** Whether the city has ever begun to weigh a decision, in any year. */
  readonly inUse: boolean;
  readonly weighed: number;
  readonly fullNeeded: number;
  readonly fullMade: number;
  /** How many cases there were before the council that year; null where the city has not said. */
  readonly cases: number | null;
  readonly source: string | null;
  /** What was counted, by reference. */
  readonly references: readonly string[];
  /**
   * By slug: each that was there in the year, whether it weighed any or not; last, under the slug `other-cases`, the cases of no department
   * or of one for which nobody has entered how many it had.
   */
  readonly departments: readonly {
    readonly slug: string;
    readonly name: Wording;
    readonly weighed: number;
    readonly fullNeeded: number;
    readonly fullMade: number;
    readonly cases: number | null;
  }[];
};

export async function countWeighedIn(
  tx: CityTransaction,
  { from, until }: { readonly from: LocalDate; readonly until: LocalDate },
): Promise<WeighedIn> {
  const inUse = (await store.findUse(tx)).in_use === true;
  const found = inUse ? await store.listFinishedIn(tx, { from, until }) : [];
  const cases = inUse
    ? (await listLatestCaseCounts(tx)).filter(({ year }) => year === yearOf(until))
    : [];
  const all = cases.find(({ department }) => department === null);
  const byDepartment = Map.groupBy(found, ({ department_id }) => department_id);
  const departments = (await listDepartments(tx))
    .flatMap((one) => {
      const { id, slug, name } = one;
      const own = byDepartment.get(id) ?? [];
      const entered = cases.find(({ department }) => department === slug);
      const isThere = inUse && isThereBy(until, one);
      if (own.length === 0 && entered === undefined && !isThere) return [];
      return [{ slug, name, ...tally(own), cases: entered?.cases ?? null }];
    })
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const rest = restOf(all?.cases ?? null, departments);
  return {
    inUse,
    ...tally(found),
    cases: all?.cases ?? null,
    source: all?.source ?? null,
    references: found.map(({ reference }) => reference),
    departments: rest === 0 ? departments : [...departments, { ...OTHER_CASES, cases: rest }],
  };
}

const OTHER_CASES = {
  slug: "other-cases",
  name: Object.fromEntries(LANGUAGES.map((one) => [one, assessmentTexts(one).figures.rest])),
  ...{ weighed: 0, fullNeeded: 0, fullMade: 0 },
} as const;

type Finished = Awaited<ReturnType<typeof store.listFinishedIn>>;

function tally(checks: Finished) {
  const cases = (some: Finished) => new Set(some.map(({ case_key }) => case_key)).size;
  return {
    weighed: cases(checks),
    fullNeeded: cases(checks.filter(({ outcome }) => outcome === "full-needed")),
    fullMade: cases(checks.filter(({ full_made }) => full_made === true)),
  };
}
