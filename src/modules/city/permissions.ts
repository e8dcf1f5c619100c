/** Who may do what with a city's own description. */
import type { Permissions } from "../accounts/index.ts";

export const permissions: Permissions<
  | "found-city"
  | "name-domain"
  | "edit-profile"
  | "adopt-declaration"
  | "record-event"
  | "adopt-charter"
  | "withdraw-charter"
  | "tell-background"
> = {
  "found-city": ["host"],
  "name-domain": ["host"],
  "edit-profile": ["coordinator", "editor", "host"],
  // The council adopts it; whoever writes for the city enters its words.
  "adopt-declaration": ["coordinator", "editor", "host"],
  "record-event": ["coordinator", "editor", "host"],
  "adopt-charter": ["coordinator", "editor", "host"],
  "withdraw-charter": ["coordinator", "editor", "host"],
  "tell-background": ["coordinator", "editor", "host"],
};
