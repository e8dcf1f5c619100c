/** What each address of this module asks of whoever visits it. */
import type { AccessTable } from "../../platform/access.ts";

export const access = {
  "GET /rights-setup": "rights.define-right",
  "POST /rights-setup": "rights.define-right",
  "GET /rights-setup/new": "rights.define-right",
  "GET /rights-setup/:slug": "rights.define-right",
  "POST /rights-setup/:slug": "rights.define-right",
} as const satisfies AccessTable;
