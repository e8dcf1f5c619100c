/** What each address of this module asks of whoever visits it. */
import type { AccessTable } from "../../platform/access.ts";

export const access = {
  "GET /work/evidence": "evidence.see-evidence",
  "GET /work/evidence/:sha256": "evidence.withdraw-evidence",
  "POST /work/evidence/:sha256/withdrawal": "evidence.withdraw-evidence",
} as const satisfies AccessTable;
