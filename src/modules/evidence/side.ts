/** For whom somebody hands in a file or takes it away. */
import type { Actor } from "../../platform/actor.ts";
import type { Side } from "./evidence-file.ts";

export function sideOf(actor: Actor | undefined): Side {
  return actor?.roles.some((role) => role.startsWith("body-")) ? "body" : "city";
}
