/** What each address of this module asks of whoever visits it. */
import type { AccessTable } from "../../platform/access.ts";

export const access = {
  "GET /objections/new": "public",
  "GET /objections/submissions": "public",
  "POST /objections/submissions": "public",
  "GET /objections/submissions/:secret": "secret",
  "POST /objections/submissions/:secret": "secret",
  "GET /work/objections": "objections.see-objections",
  "POST /work/objections": "objections.file-objection",
  "POST /work/objections/submissions/:id": "objections.file-objection",
  "GET /work/objections/:reference": "objections.see-objections",
  "POST /work/objections/:reference/answers": "objections.answer-objection",
  "POST /work/objections/:reference/withdrawal": "objections.withdraw-objection",
} as const satisfies AccessTable;
