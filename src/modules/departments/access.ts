/** What each address of this module asks of whoever visits it. */
import type { AccessTable } from "../../platform/access.ts";

export const access = {
  "GET /work/departments": "departments.see-departments",
  "POST /work/departments": "departments.found-department",
  "POST /work/departments/:slug/places": "departments.place-person",
} as const satisfies AccessTable;
