/** What each address of this module asks of whoever visits it. */
import type { AccessTable } from "../../platform/access.ts";

export const access = {
  "GET /work/follow-through/:reference": "follow-through.comment-on-row",
  "POST /work/follow-through/:reference/comments": "follow-through.comment-on-row",
} as const satisfies AccessTable;
