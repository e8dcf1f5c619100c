/** Moves somebody's places in departments to somebody else: whoever headed one is followed by a head. */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { record } from "../ledger/index.ts";
import { beginPlace } from "./begin-place.ts";
import { endPlace } from "./end-place.ts";
import { listDepartments } from "./list-departments.ts";
import * as store from "./store.ts";

/** Gives the slugs of the departments. Part of a larger step, in its transaction; who may take it is decided by whoever calls this. */
export async function movePlaces(
  context: Pick<Context, "now" | "random">,
  tx: CityTransaction,
  move: {
    readonly from: Id<"Account">;
    readonly to: Id<"Account">;
    /** Who moves them, and in which role. */
    readonly by: Id<"Account"> | null;
    readonly role: string;
  },
): Promise<readonly string[]> {
  const { from, to, by, role } = move;
  const departments = new Map((await listDepartments(tx)).map((one) => [one.id, one]));
  const there = new Map(
    (await store.listPlacesOf(tx, { account: to })).map((one) => [one.department_id, one.heads]),
  );
  const moved: string[] = [];
  for (const { department_id, heads } of await store.listPlacesOf(tx, { account: from })) {
    const department = departments.get(department_id);
    if (department === undefined) throw new Error("A place is in a department that is not there");
    const stands = there.get(department_id);
    const entries = [...(await endPlace(context, tx, { department, account: from, by, role }))];
    if (stands === undefined || (heads && !stands)) {
      if (stands !== undefined)
        entries.push(...(await endPlace(context, tx, { department, account: to, by, role })));
      entries.push(
        ...(await beginPlace(context, tx, { department, account: to, by, role }, heads)),
      );
    }
    for (const entry of entries) await record(tx, entry);
    moved.push(department.slug);
  }
  return moved;
}
