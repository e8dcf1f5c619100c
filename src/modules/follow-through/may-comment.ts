/** Whether somebody may comment for the city: pages of other modules offer it only to those. */
import type { Actor } from "../../platform/actor.ts";
import { may } from "../accounts/index.ts";
import { permissions } from "./permissions.ts";

export function mayComment(actor: Actor | undefined): boolean {
  return may(actor, permissions, "comment-on-row");
}
