/** What each address of this module asks of whoever visits it. */
import type { AccessTable } from "../../platform/access.ts";

export const access = {
  "GET /profile": "city.edit-profile",
  "POST /profile": "city.edit-profile",
  "GET /profile/history": "city.edit-profile",
  "GET /profile/declaration": "city.adopt-declaration",
  "POST /profile/declaration": "city.adopt-declaration",
  "GET /profile/events": "city.record-event",
  "POST /profile/events": "city.record-event",
} as const satisfies AccessTable;
