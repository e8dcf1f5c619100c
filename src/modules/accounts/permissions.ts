/** Who may do what with accounts. */
import type { Permissions } from "./permission.ts";

export const permissions: Permissions<
  "end-role" | "confirm-role" | "unlink-person" | "erase-person"
> = {
  "end-role": ["coordinator", "host"],
  // Never one's own proposal or role; the terminal only where no coordinator can.
  "confirm-role": ["coordinator", "host"],
  "unlink-person": ["coordinator", "host"],
  "erase-person": ["coordinator", "host"],
};
