/** What each address of this module asks of whoever visits it. */
import type { AccessTable } from "../../platform/access.ts";

export const access = {
  "GET /challenges": "public",
  "GET /challenges.csv": "public",
  "GET /challenges/:slug": "public",
  "GET /resources": "public",
  "GET /resources.csv": "public",
  "GET /practice": "public",
  "GET /practice.csv": "public",
  "GET /responsibilities": "public",
  "GET /responsibilities.csv": "public",
  "GET /work/mapping": "mapping.see-map",
  "GET /work/mapping/:kind/new": "mapping.write-map",
  "POST /work/mapping/:kind": "mapping.write-map",
  "GET /work/mapping/:kind/:slug": "mapping.see-map",
  "POST /work/mapping/:kind/:slug": "mapping.write-map",
  "POST /work/mapping/challenges/:slug/standings": "mapping.set-standing",
} as const satisfies AccessTable;
