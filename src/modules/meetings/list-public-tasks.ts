/** Reads all tasks that public meetings gave, for whoever counts them. Of closed ones the public learns nothing. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { dayOf, type LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listBodies } from "../bodies/index.ts";
import { listPublicTaskRows } from "./store/public-tasks.ts";

export type PublicTask = {
  /** The part of the meeting's address below `/meetings/`: the body's slug and its own. */
  readonly path: string;
  readonly body: Wording;
  /** Counts within the meeting. */
  readonly number: number;
  readonly text: Wording;
  /** Null where a member of the body does it. */
  readonly department: Id<"Department"> | null;
  readonly givenOn: LocalDate;
  readonly dueOn: LocalDate;
  /** When it was reported done; null while it was not. */
  readonly doneOn: LocalDate | null;
};

/** What is due first comes first. */
export async function listPublicTasks(
  tx: CityTransaction,
  timeZone: string,
): Promise<readonly PublicTask[]> {
  const rows = await listPublicTaskRows(tx);
  if (rows.length === 0) return [];
  const bodies = new Map((await listBodies(tx)).map((body) => [body.id, body]));
  return rows.flatMap((row) => {
    const body = bodies.get(row.body_id);
    if (body === undefined) return [];
    const { number, text, department_id: department, due_on: dueOn, done_on: doneOn } = row;
    const givenOn = dayOf(row.given_at, timeZone);
    const path = `${body.slug}/${row.slug}`;
    return [{ path, body: body.name, number, text, department, givenOn, dueOn, doneOn }];
  });
}
