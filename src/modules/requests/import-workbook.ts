/** Brings a filled-in workbook back: looks at every row first, and stores either all of them, or those that are right when the person says so. */
import type { Id } from "../../kernel/id.ts";
import type { Language } from "../../kernel/language.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { may } from "../accounts/index.ts";
import { ANSWERS } from "../recommendations/index.ts";
import { dutiesOf } from "./duty.ts";
import { readSubjects } from "./find-subject.ts";
import { listNamedRequests, readScene } from "./list-requests.ts";
import { permissions } from "./permissions.ts";
import { mayReply, replyToRequest } from "./reply-to-request.ts";
import { lateFirst, type RequestForReply } from "./request.ts";
import { readWorkbook } from "./workbook/read-workbook.ts";
import type { Question } from "./workbook/write-workbook.ts";
import { type Expected, problemOfRow, type RowProblem, type WorkbookRow } from "./workbook-row.ts";

export type CheckedRows = {
  /** What can be stored, with what each is about. */
  readonly good: readonly WorkbookRow[];
  readonly problems: readonly RowProblem[];
  readonly empty: number;
};

/** The open questions of whoever asks, the latest first: the coordinator's are all, others' are their own. */
export async function listQuestions(
  tx: CityTransaction,
  context: Context,
  actor: Actor | undefined,
): Promise<readonly Question[]> {
  const scene = await readScene(tx, context);
  const account = actor?.accountId ?? null;
  const requests = may(actor, permissions, "reply-to-any")
    ? lateFirst(scene.requests)
    : account === null
      ? []
      : dutiesOf(account, scene).map(({ request }) => request);
  const subjects = await readSubjects(tx, requests);
  return requests.flatMap((request) => {
    const subject = subjects.get(request.id);
    return subject === undefined ? [] : [{ request, subject }];
  });
}

/** What a file holds: nothing is stored. */
export async function checkWorkbook(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  bytes: Uint8Array,
): Promise<CheckedRows> {
  const read = await readWorkbook(bytes);
  if ("problems" in read) return { good: [], problems: read.problems, empty: 0 };
  return { ...(await checkRows(context, cityId, actor, read.rows)), empty: read.empty };
}

export type ImportInput = {
  readonly rows: readonly WorkbookRow[];
  readonly written: Language;
  /** Store those that are right although others are wrong. */
  readonly onlyGood: boolean;
};

/** Stores the rows as replies. With a wrong one among them nothing is stored, unless only those that are right are wanted. */
export async function importWorkbook(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { rows, written, onlyGood }: ImportInput,
): Promise<{ readonly stored: number; readonly problems: readonly RowProblem[] }> {
  const { good, problems } = await checkRows(context, cityId, actor, rows);
  if (problems.length > 0 && !onlyGood) return { stored: 0, problems };
  let stored = 0;
  const refused: RowProblem[] = [];
  for (const { row, request, fields, seen } of good) {
    const replied = await replyToRequest(context, cityId, actor, {
      request,
      fields,
      written,
      way: "workbook",
      ...(seen === null ? {} : { seen }),
    });
    if ("refused" in replied) refused.push({ row, code: "row-refused", found: replied.refused });
    else stored += 1;
  }
  return { stored, problems: [...problems, ...refused] };
}

async function checkRows(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  rows: readonly WorkbookRow[],
): Promise<{ readonly good: readonly WorkbookRow[]; readonly problems: readonly RowProblem[] }> {
  const expected = await context.database.readCity(cityId, (tx) =>
    readExpected(tx, context, actor, rows),
  );
  const earlier = new Set<string>();
  const good: WorkbookRow[] = [];
  const problems: RowProblem[] = [];
  for (const row of rows) {
    const problem = problemOfRow(row, expected, earlier);
    if (problem === undefined) good.push(row);
    else problems.push(problem);
    earlier.add(row.request);
  }
  return { good, problems };
}

async function readExpected(
  tx: CityTransaction,
  context: Context,
  actor: Actor | undefined,
  rows: readonly WorkbookRow[],
): Promise<ReadonlyMap<string, Expected>> {
  const scene = await readScene(tx, context);
  const wanted = new Set(rows.map(({ request }) => request));
  const requests = await listNamedRequests(tx, [...wanted]);
  const subjects = await readSubjects(tx, requests);
  const expected = (request: RequestForReply): Expected => ({
    request,
    isTheirs: mayReply(actor, request, scene),
    said: subjects.get(request.id)?.said ?? 0,
    kinds: request.kind === "answer" ? ANSWERS : [],
  });
  return new Map(requests.map((request) => [request.reference, expected(request)]));
}
