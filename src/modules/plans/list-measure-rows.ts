/** Reads a page of a long list of measures with where each stands, and how many stand where, without reading any measure whole. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { addDays, type LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { type MadeUp, madeUpOf } from "./measure.ts";
import {
  type MeasureStanding,
  SILENT_AFTER_DAYS,
  STANDINGS,
  type StandingState,
  standingFrom,
} from "./standing.ts";
import * as store from "./store/latest.ts";

export type MeasureRow = {
  readonly reference: string;
  readonly plan: Id<"Plan">;
  readonly number: number;
  readonly title: Wording;
  /** What of it is made up: all of it, or that it stands in its plan. */
  readonly madeUp: MadeUp | null;
  readonly department: Id<"Department"> | null;
  readonly nextDueOn: LocalDate | null;
  readonly saidOn: LocalDate | null;
  readonly standing: MeasureStanding;
};

export type MeasureRowFilter = {
  readonly plan?: Id<"Plan">;
  readonly department?: Id<"Department">;
  /** The slug of the right that they serve. */
  readonly right?: string;
  readonly state?: StandingState;
  /** Only those that lack this. */
  readonly missing?: "owner" | "evidence" | "word";
};

/** The measures from `offset` on, at most `limit`, plan by plan in the plan's own order. */
export async function listMeasureRows(
  tx: CityTransaction,
  on: LocalDate,
  filter: MeasureRowFilter & { readonly limit: number; readonly offset: number },
): Promise<readonly MeasureRow[]> {
  const { limit, offset } = filter;
  const found = await store.listLatestRows(tx, { ...narrowedOf(filter, on), limit, offset });
  return found.map((row) => ({
    reference: row.reference,
    plan: row.plan_id,
    number: row.number,
    title: row.title,
    madeUp: madeUpOf({ ...row, plan: { demonstration: row.plan_demonstration } }),
    department: row.department_id,
    nextDueOn: row.next_due_on,
    saidOn: row.said_on,
    standing: standingFrom(
      {
        hasOwner: row.department_id !== null,
        ending: row.ending,
        verdict: row.verdict,
        nextDueOn: row.next_due_on,
        saidOn: row.said_on,
        hasEvidence: row.has_evidence,
        beginsOn: row.begins_on,
      },
      on,
    ),
  }));
}

/** How many measures the filter lets through. */
export async function countMeasureRows(
  tx: CityTransaction,
  on: LocalDate,
  filter: MeasureRowFilter,
): Promise<number> {
  return (await store.countLatestRows(tx, narrowedOf(filter, on))).measures;
}

export type MeasureCounts = {
  readonly measures: number;
  /** Done by evidence, judged or not. */
  readonly done: number;
  readonly states: Readonly<Record<StandingState, number>>;
  readonly silent: number;
  readonly withoutOwner: number;
  readonly withoutEvidence: number;
};

/** How many measures stand where, by plan; a plan without measures is not there. `state` and `missing` do not narrow the counts. */
export async function countMeasures(
  tx: CityTransaction,
  on: LocalDate,
  filter: MeasureRowFilter = {},
): Promise<ReadonlyMap<Id<"Plan">, MeasureCounts>> {
  const found = await store.listStandingCounts(tx, wantedOf(filter, on));
  const byPlan = Map.groupBy(found, ({ plan_id }) => plan_id);
  return new Map(
    [...byPlan].map(([plan, rows]) => {
      const sum = (numberOf: (row: (typeof rows)[number]) => number) =>
        rows.reduce((total, row) => total + numberOf(row), 0);
      const inState = (state: StandingState) =>
        sum((row) => (row.state === state ? row.measures : 0));
      return [
        plan,
        {
          measures: sum((row) => row.measures),
          done: sum((row) => row.done),
          states: Object.fromEntries(
            STANDINGS.map((state) => [state, inState(state)]),
          ) as MeasureCounts["states"],
          silent: sum((row) => row.silent),
          withoutOwner: sum((row) => row.without_owner),
          withoutEvidence: sum((row) => row.without_evidence),
        },
      ];
    }),
  );
}

/** Which of these departments own measures, and which of these rights measures serve: what a list can be narrowed by. */
export async function listMeasureChoices(
  tx: CityTransaction,
  plan: Id<"Plan"> | null,
  among: { readonly departments: readonly Id<"Department">[]; readonly rights: readonly string[] },
): Promise<{
  readonly departments: readonly Id<"Department">[];
  readonly rights: readonly string[];
}> {
  const { departments, rights } = among;
  const owning = await store.listOwningDepartments(tx, { departments, plan });
  const served =
    plan === null
      ? await store.listServedRights(tx, { rights })
      : await store.listServedRightsOf(tx, { plan });
  return {
    departments: owning.map(({ department_id }) => department_id),
    rights: served.map(({ code }) => code).filter((code) => rights.includes(code)),
  };
}

function narrowedOf(filter: MeasureRowFilter, on: LocalDate) {
  const { state = null, missing } = filter;
  return {
    ...wantedOf(filter, on),
    state,
    withoutOwner: missing === "owner",
    silent: missing === "word",
    withoutEvidence: missing === "evidence",
  };
}

function wantedOf({ plan, department, right }: MeasureRowFilter, on: LocalDate) {
  return {
    plan: plan ?? null,
    department: department ?? null,
    right: right ?? null,
    on,
    silentBefore: addDays(on, -SILENT_AFTER_DAYS),
  };
}
