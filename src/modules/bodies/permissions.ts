/**
 * Who may do what with bodies. The city sets a body up and asks it; the body says what it advises; the city answers. Who is on one side never
 * writes what the other has to say. What members declare about themselves is for the body alone. Secretaries and members do this in their own
 * bodies only: `may-in-body.ts`.
 */
import { INSIDE, type Permissions } from "../accounts/index.ts";

export type BodyAction =
  | "see-body-work"
  | "define-body"
  | "revise-mandate"
  | "change-standing"
  | "add-seats"
  | "appoint-secretary"
  | "enter-member"
  | "elect-chair"
  | "forget-member"
  | "see-interests"
  | "declare-interest"
  | "enter-composition"
  | "ask-body"
  | "give-advice"
  | "record-unheard"
  | "answer-advice";

export const permissions: Permissions<BodyAction> = {
  "see-body-work": INSIDE,
  "define-body": ["coordinator", "host"],
  "revise-mandate": ["coordinator", "host"],
  "change-standing": ["coordinator", "host"],
  "add-seats": ["coordinator", "host"],
  "appoint-secretary": ["coordinator", "host"],
  "enter-member": ["coordinator", "body-secretary", "host"],
  "elect-chair": ["coordinator", "body-secretary", "host"],
  "forget-member": ["coordinator", "body-secretary", "host"],
  "see-interests": ["body-secretary", "body-member"],
  "declare-interest": ["body-secretary", "body-member"],
  "enter-composition": ["body-secretary"],
  // Contributors ask and answer for the departments in which they work.
  "ask-body": ["coordinator", "contributor", "host"],
  "give-advice": ["body-secretary"],
  "record-unheard": ["coordinator", "contributor", "body-secretary"],
  "answer-advice": ["coordinator", "contributor"],
};
