/** Who may do what with a city's own description. */
import type { Permissions } from "../accounts/index.ts";

export const permissions: Permissions<
  "found-city" | "edit-profile" | "adopt-declaration" | "record-event"
> = {
  "found-city": ["host"],
  "edit-profile": ["coordinator", "host"],
  "adopt-declaration": ["coordinator", "host"],
  "record-event": ["coordinator", "host"],
};
