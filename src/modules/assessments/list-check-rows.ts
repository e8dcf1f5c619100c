/** Reads one page of a long list of checks, and the figures over all of them, without reading any check whole. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { StandingFacts } from "./check.ts";
import { type DueFollowUp, lastFollowedUp } from "./follow-up.ts";
import { followUpOf, namesOf } from "./list-checks.ts";
import { listDue } from "./list-due.ts";
import type { DepartmentRef, Named } from "./named.ts";
import type { ReviewVerdict } from "./review.ts";
import type { Outcome } from "./screening.ts";
import { listFollowUpRows } from "./store/follow-ups.ts";
import * as store from "./store/lists.ts";

/** How many stand on one page. */
export const PAGE_LENGTH = 50;

export type CheckRow = StandingFacts & {
  readonly reference: string;
  readonly caseNumber: string;
  readonly title: Wording;
  readonly department: DepartmentRef;
  readonly rights: readonly Named[];
  readonly outcome: Outcome;
  /** The day on which it was first finished. */
  readonly on: LocalDate;
  readonly expectedOn: LocalDate;
  readonly decidedOn: LocalDate | null;
  /** What a body found; the last of several. */
  readonly verdict: ReviewVerdict | null;
  /** What is to be followed up and nobody has said anything of, the earliest first. */
  readonly due: readonly DueFollowUp[];
  /** When the case itself was last followed up, and how late that came. */
  readonly followedUp: { readonly on: LocalDate; readonly daysLate: number } | null;
};

export type CheckFilter = {
  readonly department?: Id<"Department"> | undefined;
  readonly right?: Id<"Right"> | undefined;
  readonly outcome?: Outcome | undefined;
  readonly year?: number | undefined;
  /** Only those that need a full assessment and have none. */
  readonly missing?: boolean | undefined;
};

/** The newest first, from `offset` on. */
export async function listCheckRows(
  tx: CityTransaction,
  filter: CheckFilter & { readonly limit: number; readonly offset: number },
): Promise<readonly CheckRow[]> {
  const { limit, offset } = filter;
  const { departmentOf, rightOf } = await namesOf(tx);
  const found = await store.listFinishedRows(tx, { ...wantedOf(filter), limit, offset });
  const references = found.map(({ reference }) => reference);
  const whose = ({ reference }: { readonly reference: string }) => reference;
  const due = Map.groupBy(await listDue(tx, { references }), whose);
  const said = Map.groupBy(await listFollowUpRows(tx, { references }), whose);
  return found.map((row) => ({
    reference: row.reference,
    caseNumber: row.case_number,
    title: row.title,
    department: departmentOf(row.department_id),
    rights: row.rights.map(rightOf),
    outcome: row.outcome,
    impact:
      row.conclusion === null
        ? null
        : { conclusion: row.conclusion, isReadable: row.is_open === true || row.is_decided },
    on: row.first_on,
    expectedOn: row.expected_on,
    decidedOn: row.decided_on,
    verdict: row.verdict,
    due: due.get(row.reference) ?? [],
    followedUp: lastFollowedUp((said.get(row.reference) ?? []).map(followUpOf)) ?? null,
    isWithdrawn: row.withdrawn_on !== null,
  }));
}

export async function countCheckRows(tx: CityTransaction, filter: CheckFilter): Promise<number> {
  return (await store.countFinishedRows(tx, wantedOf(filter))).checks;
}

export type BegunCheck = {
  readonly reference: string;
  readonly department: DepartmentRef;
  readonly on: LocalDate;
  /** As it stands in the draft; empty where nothing is kept. */
  readonly title: string;
};

/** What was begun and neither finished nor withdrawn, the oldest first, at most `limit`. */
export async function listBegun(
  tx: CityTransaction,
  limit: number,
): Promise<readonly BegunCheck[]> {
  const { departmentOf } = await namesOf(tx);
  return (await store.listBegunRows(tx, { limit })).map((row) => ({
    reference: row.reference,
    department: departmentOf(row.department_id),
    on: row.begun_on,
    title: row.title || row.case_number || "",
  }));
}

/** How many there are. */
export async function countBegun(tx: CityTransaction): Promise<number> {
  return (await store.countBegunRows(tx)).checks;
}

function wantedOf({ department, right, outcome, year, missing = false }: CheckFilter) {
  return {
    department: department ?? null,
    right: right ?? null,
    outcome: outcome ?? null,
    year: year ?? null,
    missing,
  };
}
