/** What each address of this module asks of whoever visits it. */
import type { AccessTable } from "../../platform/access.ts";

export const access = {
  "GET /declaration/versions": "public",
  "GET /profile": "city.edit-profile",
  "POST /profile": "city.edit-profile",
  "GET /profile/history": "city.edit-profile",
  "GET /profile/declaration": "city.adopt-declaration",
  "POST /profile/declaration": "city.adopt-declaration",
  "GET /profile/events": "city.record-event",
  "POST /profile/events": "city.record-event",
  "GET /profile/background": "city.tell-background",
  "POST /profile/background": "city.tell-background",
  "GET /profile/charters": "city.adopt-charter",
  "POST /profile/charters": "city.adopt-charter",
  "POST /profile/charters/:number/withdrawal": "city.withdraw-charter",
} as const satisfies AccessTable;
