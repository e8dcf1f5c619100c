/** For which department somebody speaks: the one they name, else the first in which they work. Who works in it now does not judge later. */
import type { Id } from "../../kernel/id.ts";
import type { Actor } from "../../platform/actor.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listDepartments, listDepartmentsOf } from "../departments/index.ts";
import type { DepartmentRef } from "./recommendation.ts";

export type SpeakingDepartment = {
  readonly department: DepartmentRef | null;
  /** Who works in it now; nobody where it is for no department. */
  readonly colleagues: readonly Id<"Account">[];
};

/** Undefined where the city has no department with the name that they gave. */
export async function findSpeakingDepartment(
  tx: CityTransaction,
  actor: Actor | undefined,
  named: string | null | undefined,
): Promise<SpeakingDepartment | undefined> {
  const account = actor?.accountId ?? null;
  const departments = await listDepartments(tx);
  const [own] = account === null ? [] : await listDepartmentsOf(tx, account);
  const asked = (named ?? "") === "" ? undefined : named;
  const found = departments.find(({ id, slug }) =>
    asked === undefined ? id === own : slug === asked,
  );
  if (found === undefined) {
    return asked === undefined ? { department: null, colleagues: [] } : undefined;
  }
  const { id, slug, name, people } = found;
  return { department: { id, slug, name }, colleagues: people };
}
