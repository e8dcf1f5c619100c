/** What each address of this module asks of whoever visits it. */
import type { AccessTable } from "../../platform/access.ts";

export const access = {
  "GET /desk": "reports.see-drafts",
  "GET /editions": "reports.see-drafts",
  "POST /editions": "reports.open-edition",
  "POST /editions/past": "reports.record-past-edition",
  "GET /editions/:year": "reports.see-drafts",
  "POST /editions/:year/words": "reports.describe-edition",
  "GET /editions/:year/indicators": "reports.choose-indicators",
  "POST /editions/:year/indicators": "reports.choose-indicators",
  "GET /editions/:year/sections/:place": "reports.see-drafts",
  "POST /editions/:year/sections/:place": "reports.write-section",
  "GET /editions/:year/preview": "reports.see-drafts",
  "GET /editions/:year/publication": "reports.publish-edition",
  "POST /editions/:year/publication": "reports.publish-edition",
  "GET /reports": "public",
  "GET /reports/:year": "public",
  "GET /reports/:year/report.pdf": "public",
  "GET /reports/:year/data.zip": "public",
} as const satisfies AccessTable;
