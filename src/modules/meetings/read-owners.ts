/** Reads how those who own tasks are called: departments, and members as everybody may see them. */
import type { Wording } from "../../kernel/language.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Membership } from "../bodies/index.ts";
import { listDepartments } from "../departments/index.ts";
import type { Meeting } from "./meeting.ts";

/** By the id of the department or of the term. What is not there is a member whose name is not shown. */
export type Owners = ReadonlyMap<string, Wording | string>;

export async function readOwners(
  tx: CityTransaction,
  meeting: Meeting,
  members: readonly Membership[],
): Promise<Owners> {
  const owners = new Map<string, Wording | string>();
  for (const { id, name } of members) if (name !== null) owners.set(id, name);
  if (meeting.tasks.every(({ department }) => department === null)) return owners;
  for (const { id, name } of await listDepartments(tx)) owners.set(id, name);
  return owners;
}
