/** How the public record names whoever acts: by role, never by name. */
import type { Actor } from "../../platform/actor.ts";
import { HOST } from "./role.ts";

export function actorRole(actor: Actor | undefined): string {
  return actor?.roles[0] ?? HOST;
}
