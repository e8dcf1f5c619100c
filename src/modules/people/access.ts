/** What each address of this module asks of whoever visits it. */
import type { AccessTable } from "../../platform/access.ts";

export const access = {
  "GET /work/people": "people.see-people",
  "POST /work/people": "people.manage-people",
  "POST /work/people/ended-roles": "people.manage-people",
  "GET /work/people/hand-over": "people.hand-over-work",
  "POST /work/people/hand-over": "people.hand-over-work",
  "POST /work/people/proposals": "people.manage-people",
} as const satisfies AccessTable;
