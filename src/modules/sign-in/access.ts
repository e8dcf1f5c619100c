/** What each address of this module asks of whoever visits it. */
import type { AccessTable } from "../../platform/access.ts";

export const access = {
  "GET /sign-in": "public",
  "POST /sign-in": "public",
  "POST /sign-in/passkeys/options": "public",
  "POST /sign-in/passkeys": "public",
  "GET /sign-in/organisation": "public",
  "GET /sign-in/organisation/known": "signed-in",
  "GET /sign-in/organisation/answer": "public",
  "GET /sign-in/organisation/ended": "public",
  "GET /sign-in/:secret": "secret",
  "POST /sign-in/:secret": "secret",
  "POST /sign-out": "public",
  "GET /account": "signed-in",
  "POST /account/passkeys/options": "signed-in",
  "POST /account/passkeys": "signed-in",
  "POST /account/passkeys/removed": "signed-in",
  "POST /account/sessions/ended": "signed-in",
} as const satisfies AccessTable;
