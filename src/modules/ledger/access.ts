/** What each address of this module asks of whoever visits it. */
import type { AccessTable } from "../../platform/access.ts";

export const access = {
  "GET /log/checkpoint": "public",
  "GET /log/policy": "public",
  "GET /log/tile/:path{.+}": "public",
  "GET /log/proofs/:file{[0-9]+\\.tlog-proof}": "public",
  "GET /witness": "public",
  "GET /witness/:hash{[0-9a-f]{64}}/checkpoint": "public",
  "POST /witness/add-checkpoint": "public",
} as const satisfies AccessTable;
