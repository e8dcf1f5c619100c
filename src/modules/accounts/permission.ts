/** Permissions: one table a module, action by action; whatever a table does not allow is refused. */
import type { Actor } from "../../platform/actor.ts";
import type { HOST, Role } from "./role.ts";

/** Who may do what. */
export type Permissions<Action extends string> = Readonly<
  Record<Action, readonly (Role | typeof HOST)[]>
>;

/** Whether somebody may do this; nobody who is not signed in may do anything that a table names. */
export function may<Action extends string>(
  actor: Actor | undefined,
  permissions: Permissions<Action>,
  action: Action,
): boolean {
  const allowed: readonly string[] = permissions[action];
  return actor?.roles.some((role) => allowed.includes(role)) ?? false;
}
