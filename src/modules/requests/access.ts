/** What each address of this module asks of whoever visits it. */
import type { AccessTable } from "../../platform/access.ts";

export const access = {
  "GET /requests/link/:secret": "secret",
  "GET /requests/calendar/:file{[\\w-]+\\.ics}": "secret",
  "GET /requests/mine": "own",
  "GET /requests/mine/why": "own",
  "GET /requests/mine/:reference": "own",
  "POST /requests/mine/hand-over": "own",
  "POST /requests/mine/substitutes": "own",
  "POST /requests/mine/substitutes/ended": "own",
  "POST /requests/mine/calendar": "own",
  "POST /requests/mine/revoked": "own",
  "POST /requests/mine/:reference": "own",
  "POST /requests/mine/:reference/draft": "own",
  "POST /requests/mine/:reference/hand-over": "own",
  "POST /requests/mine/closed": "public",
  "GET /work/requests/workbook.xlsx": "requests.use-workbook",
  "GET /work/requests/workbook": "requests.use-workbook",
  "POST /work/requests/workbook": "requests.use-workbook",
  "POST /work/requests/workbook/replies": "requests.use-workbook",
  // Whoever answers for a department is led from there to what they are asked.
  "GET /work/requests": ["requests.see-requests", "requests.use-workbook"],
  "POST /work/requests": "requests.ask-for-reply",
  "POST /work/requests/owners": "requests.ask-for-reply",
  "POST /work/requests/hand-overs": "requests.hand-over-any",
  "POST /work/requests/substitutes": "requests.name-any-substitute",
  "POST /work/requests/rhythm": "requests.set-rhythm",
  "GET /work/requests/:reference": "requests.see-requests",
  "POST /work/requests/:reference/hand-overs": "requests.hand-over-any",
  "POST /work/requests/:reference/withdrawal": "requests.withdraw-request",
} as const satisfies AccessTable;
