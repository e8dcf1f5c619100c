/** Reads commitments whole, with what became of them, in a handful of statements for any number of them. */
import type { CityTransaction } from "../../platform/database/database.ts";
import { listDeclarations } from "../city/index.ts";
import { listDepartments } from "../departments/index.ts";
import { listRights } from "../rights/index.ts";
import type { KeptCommitment } from "./commitment.ts";
import * as store from "./store.ts";

/**
 * In the order of the version in force; then those that only earlier versions name, by number, in the words that they had last: what the city
 * took out stays readable.
 */
export async function listCommitments(tx: CityTransaction): Promise<readonly KeptCommitment[]> {
  return readAll(tx, null);
}

/** The commitment with this number; undefined where no version of the declaration has it. */
export async function findCommitment(
  tx: CityTransaction,
  number: number,
): Promise<KeptCommitment | undefined> {
  return (await readAll(tx, number)).find((one) => one.number === number);
}

async function readAll(
  tx: CityTransaction,
  number: number | null,
): Promise<readonly KeptCommitment[]> {
  const versions = await listDeclarations(tx);
  const present = versions.at(-1)?.commitments ?? [];
  const named = new Set(present.map((one) => one.number));
  const last = new Map(
    versions.flatMap(({ commitments }) => commitments.map((one) => [one.number, one] as const)),
  );
  const former = [...last.values()]
    .filter((one) => !named.has(one.number))
    .sort((a, b) => a.number - b.number);
  const wanted = [...present, ...former].filter((one) => number === null || one.number === number);
  if (wanted.length === 0) return [];
  const rights = new Map((await listRights(tx)).map((right) => [right.id, right]));
  const departments = new Map((await listDepartments(tx)).map((one) => [one.id, one]));
  const whose = (row: { readonly commitment: number }) => row.commitment;
  const owners = Map.groupBy(await store.listOwnerRows(tx, { number }), whose);
  const deadlines = Map.groupBy(await store.listDeadlineRows(tx, { number }), whose);
  const statements = Map.groupBy(await store.listStatementRows(tx, { number }), whose);
  return wanted.map((one) => {
    const right = one.right === null ? undefined : rights.get(one.right);
    return {
      ...one,
      right: right === undefined ? null : { id: right.id, slug: right.slug, name: right.name },
      inForce: named.has(one.number),
      owners: (owners.get(one.number) ?? []).map((row) => {
        const owner = row.department_id === null ? undefined : departments.get(row.department_id);
        return {
          department:
            owner === undefined ? null : { id: owner.id, slug: owner.slug, name: owner.name },
          named: row.named,
          on: { date: row.on_date, precision: row.precision },
          source: row.source,
        };
      }),
      deadlines: (deadlines.get(one.number) ?? []).map((row) => ({
        dueOn: { date: row.due_on, precision: row.due_precision },
        reason: row.reason,
        on: { date: row.on_date, precision: row.precision },
        source: row.source,
      })),
      statements: (statements.get(one.number) ?? []).map((row) => {
        const speaker = row.department_id === null ? undefined : departments.get(row.department_id);
        return {
          state: row.state,
          reason: row.reason,
          evidence: row.evidence,
          department: speaker === undefined ? null : { slug: speaker.slug, name: speaker.name },
          on: { date: row.on_date, precision: row.precision },
        };
      }),
    };
  });
}
