/** Who may do what with a city's own description. */
import type { Permissions } from "../accounts/index.ts";

export const permissions: Permissions<"edit-profile" | "adopt-declaration" | "record-event"> = {
  "edit-profile": ["coordinator", "host"],
  "adopt-declaration": ["coordinator", "host"],
  "record-event": ["coordinator", "host"],
};
