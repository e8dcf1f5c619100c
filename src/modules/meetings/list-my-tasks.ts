/**
 * Reads the tasks from meetings that somebody may report done, what is due first on top: their own and their department's, and all of the
 * bodies whose tasks they follow. Of a closed meeting that is not theirs they see the task's words and day alone.
 */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { dayOf, type LocalDate } from "../../kernel/local-date.ts";
import type { Actor } from "../../platform/actor.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { may } from "../accounts/index.ts";
import { listBodies, readReach } from "../bodies/index.ts";
import { listDepartments, listDepartmentsOf } from "../departments/index.ts";
import { permissions } from "./permissions.ts";
import { readOwnership } from "./read-ownership.ts";
import { listOpenTaskRows } from "./store/votes.ts";

export type MyTask = {
  /** Names the task without saying of which meeting it is. */
  readonly key: string;
  readonly number: number;
  readonly text: Wording;
  readonly dueOn: LocalDate;
  /** Whether it was given to them or to their department. */
  readonly isOwn: boolean;
  /** The department that was given it; null where a member was. */
  readonly department: Wording | null;
  readonly on: { readonly body: string; readonly meeting: string };
  /** How the body is called; undefined where they are not to know. */
  readonly body: Wording | undefined;
  /** Where they can read of the meeting: as those who work with it, as everybody, or nowhere. */
  readonly reads: "work" | "public" | "nothing";
  /** Whether everybody reads of it: not where a closed meeting gave it. */
  readonly isPublic: boolean;
};

/** So many may be of others. */
const MOST_READ = 2_000;

export async function listMyTasks(
  tx: CityTransaction,
  actor: Actor,
  { on, timeZone }: { readonly on: LocalDate; readonly timeZone: string },
): Promise<readonly MyTask[]> {
  const departments: readonly Id<"Department">[] =
    actor.accountId === null ? [] : await listDepartmentsOf(tx, actor.accountId);
  const rows = await listOpenTaskRows(tx, {
    departments: may(actor, permissions, "report-task") ? null : departments,
    limit: MOST_READ,
  });
  if (rows.length === 0) return [];
  const reach = await readReach(tx, actor, { on });
  const owns = await readOwnership(tx, actor);
  const bodies = new Map((await listBodies(tx)).map((body) => [body.id, body]));
  const named = new Map((await listDepartments(tx)).map(({ id, name }) => [id, name]));
  const found: MyTask[] = [];
  for (const row of rows) {
    const body = bodies.get(row.body_id);
    if (body === undefined || !reach(permissions, "report-own-task", body.id)) continue;
    const day = dayOf(row.starts_at, timeZone);
    const owner = { department: row.department_id, term: row.term_id };
    const isOwn = await owns({ ...owner, body: body.id, on: day });
    if (!isOwn && !reach(permissions, "report-task", body.id)) continue;
    const works = reach(permissions, "see-meetings", body.id);
    const reads = works ? "work" : row.is_public ? "public" : "nothing";
    found.push({
      ...{ key: `${row.meeting_id}-${row.number}`, number: row.number, isOwn, reads },
      ...{ text: row.text, dueOn: row.due_on, on: { body: body.slug, meeting: row.slug } },
      department: row.department_id === null ? null : (named.get(row.department_id) ?? {}),
      body: reads === "nothing" ? undefined : body.name,
      isPublic: row.is_public,
    });
  }
  return found;
}
