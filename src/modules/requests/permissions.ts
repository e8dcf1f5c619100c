/**
 * Who may do what with requests, beyond what whoever is asked may always do with their own: reply, pass on, give back, name a substitute.
 * For that nobody needs a role, because the request itself is the right.
 */
import type { Permissions } from "../accounts/index.ts";

export type RequestAction =
  | "see-requests"
  | "ask-for-reply"
  | "hand-over-any"
  | "withdraw-request"
  | "reply-to-any"
  | "name-any-substitute"
  | "use-workbook"
  | "set-rhythm";

export const permissions: Permissions<RequestAction> = {
  "see-requests": ["coordinator", "reader"],
  "ask-for-reply": ["coordinator", "host"],
  "hand-over-any": ["coordinator", "host"],
  "withdraw-request": ["coordinator", "host"],
  "reply-to-any": ["coordinator", "host"],
  "name-any-substitute": ["coordinator", "host"],
  "use-workbook": ["coordinator", "contributor", "host"],
  "set-rhythm": ["coordinator", "host"],
};
