/** What each address of this module asks of whoever visits it. */
import type { AccessTable } from "../../platform/access.ts";

export const access = {
  "GET /declaration/signatories": "public",
  "GET /declaration/signatories.csv": "public",
  "GET /declaration/signatures/new": "public",
  "GET /declaration/signatures": "public",
  "POST /declaration/signatures": "public",
  "GET /declaration/signatures/:secret": "secret",
  "POST /declaration/signatures/:secret": "secret",
  "GET /declaration/withdrawals/new": "public",
  "GET /declaration/withdrawals": "public",
  "POST /declaration/withdrawals": "public",
  "GET /declaration/withdrawals/:secret": "secret",
  "POST /declaration/withdrawals/:secret": "secret",
  "GET /work/signatories": "signatories.see-signatories",
  "POST /work/signatories/:id/removal": "signatories.remove-signatory",
} as const satisfies AccessTable;
