/** What each address of this module asks of whoever visits it. */
import type { AccessTable } from "../../platform/access.ts";

export const access = {
  "GET /figures": "indicators.see-drafts",
  "POST /figures": "indicators.define-indicator",
  "GET /figures/new": "indicators.define-indicator",
  "GET /figures/import": "indicators.import-figures",
  "POST /figures/import": "indicators.import-figures",
  "GET /figures/import/:file{[0-9a-f]{64}}": "indicators.import-figures",
  "POST /figures/import/:file{[0-9a-f]{64}}": "indicators.import-figures",
  "POST /figures/release": "indicators.release-figures",
  "GET /figures/:slug": "indicators.see-drafts",
  "POST /figures/:slug": "indicators.import-figures",
  "POST /figures/:slug/release": "indicators.release-figures",
  "GET /figures/:slug/definition": "indicators.define-indicator",
  "POST /figures/:slug/definition": "indicators.define-indicator",
} as const satisfies AccessTable;
