/**
 * The roles behind row-level security. `rosario_app` carries the rights that the migrations grant and owns nothing, so that the
 * policies hold for whoever acts as it.
 */
import type { ClientBase } from "pg";
import { codeOf } from "./host-problem.ts";

export const APP_ROLE = "rosario_app";

/** Makes a role unless it is there; another process may do the same at this moment. Gives whether it was made. */
export async function makeRole(
  client: ClientBase,
  role: string,
  attributes: string,
): Promise<boolean> {
  const { rowCount } = await client.query("select from pg_roles where rolname = $1", [role]);
  if (rowCount === 1) return false;
  try {
    await client.query(`create role ${role} ${attributes}`);
    return true;
  } catch (error) {
    if (codeOf(error) === "42710" || codeOf(error) === "23505") return false;
    throw error;
  }
}
