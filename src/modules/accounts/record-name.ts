/** How the public record names whoever acts: by role, never by name. */
import type { Actor } from "../../platform/actor.ts";
import { HOST, ROLES } from "./role.ts";

/** Of several roles the first one in the order of the list, whatever order they come in. */
export function actorRole(actor: Actor | undefined): string {
  const roles = actor?.roles ?? [];
  return ROLES.find((role) => roles.includes(role)) ?? roles[0] ?? HOST;
}
