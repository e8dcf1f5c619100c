/** Reads matters whole: each with what the body said and what the city did, in a handful of statements for any number of them. */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listDepartments } from "../departments/index.ts";
import type { CountedMatters, Matter, WantedState } from "./matter.ts";
import * as store from "./store/matters.ts";

/** Those of a body, by number. */
export async function listMattersOf(
  tx: CityTransaction,
  body: Id<"Body">,
): Promise<readonly Matter[]> {
  return wholeMatters(tx, await store.listMatterRows(tx, { body, number: null, ids: null }));
}

/** Those of every body. */
export async function listMatters(tx: CityTransaction): Promise<readonly Matter[]> {
  return wholeMatters(tx, await store.listMatterRows(tx, { body: null, number: null, ids: null }));
}

/** Those on which a body gave advice and the city has not said what it did with it, of some departments or of all; what is longest due first. */
export async function listUnanswered(
  tx: CityTransaction,
  departments: readonly Id<"Department">[] | null,
): Promise<readonly Matter[]> {
  const ids = (await store.listUnanswered(tx, { departments })).map(({ id }) => id);
  if (ids.length === 0) return [];
  const found = await store.listMatterRows(tx, { body: null, number: null, ids });
  const byId = new Map((await wholeMatters(tx, found)).map((one) => [one.id, one]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The body's matter with this number; undefined where it has none. */
export async function findMatter(
  tx: CityTransaction,
  body: Id<"Body">,
  number: number,
): Promise<Matter | undefined> {
  const found = await store.listMatterRows(tx, { body, number, ids: null });
  return (await wholeMatters(tx, found))[0];
}

export type MatterFilter = {
  readonly body?: Id<"Body"> | undefined;
  /** Null for those of which no department is named. */
  readonly department?: Id<"Department"> | null | undefined;
  readonly state?: WantedState | undefined;
};

export type MatterPage = {
  /** What is overdue first. */
  readonly matters: readonly Matter[];
  readonly total: number;
  /** Counts from 1; the last one where there are not so many. */
  readonly page: number;
  readonly pages: number;
};

const MATTERS_A_PAGE = 50;

export async function listMatterPage(
  tx: CityTransaction,
  on: LocalDate,
  wanted: MatterFilter & { readonly page?: number; readonly length?: number },
): Promise<MatterPage> {
  const { body, department, state, page = 1, length = MATTERS_A_PAGE } = wanted;
  const read = (number: number) =>
    store.listMatterPage(tx, {
      ...filterOf(on, { body, department, state }),
      limit: length,
      offset: (number - 1) * length,
    });
  let shown = page;
  let found = await read(page);
  if (found.length === 0 && page > 1) {
    const total = (await read(1))[0]?.total ?? 0;
    shown = Math.max(1, Math.ceil(total / length));
    found = await read(shown);
  }
  const total = found[0]?.total ?? 0;
  const ids = found.map(({ id }) => id);
  const whole =
    ids.length === 0 ? [] : await store.listMatterRows(tx, { body: null, number: null, ids });
  const byId = new Map((await wholeMatters(tx, whole)).map((one) => [one.id, one]));
  return {
    matters: ids.flatMap((id) => byId.get(id) ?? []),
    total,
    page: shown,
    pages: Math.max(1, Math.ceil(total / length)),
  };
}

/** All that a filter leaves, by body and number. */
export async function listMattersIn(
  tx: CityTransaction,
  on: LocalDate,
  filter: MatterFilter,
): Promise<readonly Matter[]> {
  const found = await store.listMatterPage(tx, { ...filterOf(on, filter), limit: null, offset: 0 });
  const ids = found.map(({ id }) => id);
  return wholeMatters(tx, await store.listMatterRows(tx, { body: null, number: null, ids }));
}

function filterOf(on: LocalDate, { body, department, state }: MatterFilter) {
  return {
    ...{ on, body: body ?? null, department: department ?? null, state: state ?? null },
    undepartmented: department === null,
  };
}

/** How many matters stand how, by body and department; of one body or of all. */
export async function countMatters(
  tx: CityTransaction,
  on: LocalDate,
  body: Id<"Body"> | null = null,
): Promise<readonly CountedMatters[]> {
  return (await store.countMatters(tx, { on, body })).map(
    ({ body_id, department_id, not_heard: notHeard, answers_late: answersLate, ...row }) => {
      const { heard, overdue, waiting, unanswered } = row;
      const counts = { heard, notHeard, overdue, waiting, unanswered, answersLate };
      return { body: body_id, department: department_id, counts };
    },
  );
}

type Row = Awaited<ReturnType<typeof store.listMatterRows>>[number];

async function wholeMatters(
  tx: CityTransaction,
  found: readonly Row[],
): Promise<readonly Matter[]> {
  if (found.length === 0) return [];
  const matters = found.map(({ id }) => id);
  const whose = (row: { readonly matter_id: Id<"Matter"> }) => row.matter_id;
  const hearings = Map.groupBy(await store.listHearingRows(tx, { matters }), whose);
  const answers = Map.groupBy(await store.listAnswerRows(tx, { matters }), whose);
  const departments = new Map((await listDepartments(tx)).map((one) => [one.id, one]));
  return found.map((row) => {
    const department = row.department_id === null ? undefined : departments.get(row.department_id);
    return {
      id: row.id,
      body: { id: row.body_id, slug: row.slug, name: row.body_name },
      number: row.number,
      title: row.title,
      caseNumber: row.case_number,
      department:
        department === undefined
          ? null
          : { id: department.id, slug: department.slug, name: department.name },
      askedOn: row.asked_on,
      dueOn: row.due_on,
      source: row.source,
      hearings: (hearings.get(row.id) ?? []).map(({ kind, side, text, on_date: on, ...said }) => ({
        ...{ kind, side, text, on, source: said.source },
        ...{ answerDueOn: said.answer_due_on, enteredAt: said.recorded_at },
      })),
      answers: (answers.get(row.id) ?? []).map(({ kind, reason, on_date: on, source }) => ({
        ...{ kind, reason, on, source },
      })),
    };
  });
}
