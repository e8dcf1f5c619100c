/** Whether somebody may say who stands in for a person, and take that back. */
import type { Id } from "../../kernel/id.ts";
import type { Actor } from "../../platform/actor.ts";
import { may } from "../accounts/index.ts";
import { permissions } from "./permissions.ts";

/** People name who stands in for themselves; the coordinator does it for those who could not. */
export function mayNameFor(actor: Actor | undefined, account: Id<"Account">): boolean {
  return actor?.accountId === account || may(actor, permissions, "name-any-substitute");
}
