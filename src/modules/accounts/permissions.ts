/** Who may do what with accounts. Signing in and out needs no permission. */
import type { Permissions } from "./permission.ts";

export const permissions: Permissions<
  "see-people" | "invite-person" | "end-role" | "unlink-person"
> = {
  "see-people": ["coordinator"],
  "invite-person": ["coordinator", "host"],
  "end-role": ["coordinator", "host"],
  "unlink-person": ["coordinator", "host"],
};
