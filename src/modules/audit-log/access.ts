/** What each address of this module asks of whoever visits it. */
import type { AccessTable } from "../../platform/access.ts";

export const access = {
  "GET /work/audit-log": "audit-log.see-audit-log",
  "GET /work/audit-log.csv": "audit-log.see-audit-log",
} as const satisfies AccessTable;
