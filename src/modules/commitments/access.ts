/** What each address of this module asks of whoever visits it. */
import type { AccessTable } from "../../platform/access.ts";

export const access = {
  "GET /declaration": "public",
  "GET /declaration/road.csv": "public",
  "GET /commitments.csv": "public",
  "GET /commitments.json": "public",
  "GET /commitments/:number": "public",
  "GET /work/commitments": "commitments.see-commitments",
  "GET /work/commitments/:number": "commitments.see-commitments",
  "POST /work/commitments/:number/owner": "commitments.assign-commitment",
  "POST /work/commitments/:number/deadline": "commitments.set-deadline",
  "POST /work/commitments/:number/statement": "commitments.report-commitment",
} as const satisfies AccessTable;
