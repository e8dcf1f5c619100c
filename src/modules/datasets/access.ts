/** What each address of this module asks of whoever visits it. */
import type { AccessTable } from "../../platform/access.ts";

export const access = {
  "GET /work/data-sets": "datasets.see-data-sets",
  "GET /work/data-sets/new": "datasets.define-data-set",
  "POST /work/data-sets": "datasets.define-data-set",
  "GET /work/data-sets/:slug": "datasets.see-data-sets",
  "GET /work/data-sets/:slug/definition": "datasets.define-data-set",
  "POST /work/data-sets/:slug/definition": "datasets.define-data-set",
  "GET /work/data-sets/:slug/import": "datasets.import-data-set",
  "POST /work/data-sets/:slug/import": "datasets.import-data-set",
  "GET /work/data-sets/:slug/import/:file{[0-9a-f]{64}}": "datasets.import-data-set",
  "POST /work/data-sets/:slug/import/:file{[0-9a-f]{64}}": "datasets.import-data-set",
  "GET /work/data-sets/:slug/import/:file{[0-9a-f]{64}}/changes": "datasets.import-data-set",
  "POST /work/data-sets/:slug/import/:file{[0-9a-f]{64}}/changes": "datasets.import-data-set",
  "POST /work/data-sets/:slug/fetch": "datasets.fetch-data-set",
  "POST /work/data-sets/:slug/taken-back": "datasets.import-data-set",
  "GET /work/data-sets/:slug/release": "datasets.release-data-set",
  "POST /work/data-sets/:slug/release": "datasets.release-data-set",
  "POST /work/data-sets/:slug/drawing": "datasets.define-data-set",
  "GET /work/area-maps": "datasets.define-data-set",
  "GET /work/area-maps/upload": "datasets.define-data-set",
  "POST /work/area-maps/upload": "datasets.define-data-set",
  "GET /work/area-maps/upload/:file{[0-9a-f]{64}}": "datasets.define-data-set",
  "POST /work/area-maps/upload/:file{[0-9a-f]{64}}": "datasets.define-data-set",
  "GET /work/area-maps/:slug": "datasets.define-data-set",
} as const satisfies AccessTable;
