/** Who may do what when decisions are weighed. Contributors weigh the cases of their own department; the body draws and reviews, and never weighs. */
import { INSIDE, type Permissions } from "../accounts/index.ts";

export type AssessmentAction =
  | "see-decision-work"
  | "weigh-decision"
  | "record-decision"
  | "follow-up-check"
  | "withdraw-check"
  | "enter-case-count"
  | "see-draw-work"
  | "announce-draw"
  | "fix-draw-list"
  | "make-draw"
  | "end-draw"
  | "note-review"
  | "adopt-review"
  | "reply-to-review";

export const permissions: Permissions<AssessmentAction> = {
  "see-decision-work": INSIDE,
  "weigh-decision": ["coordinator", "editor", "contributor"],
  "record-decision": ["coordinator", "editor", "contributor"],
  "follow-up-check": ["coordinator", "editor", "contributor"],
  "withdraw-check": ["coordinator", "editor", "contributor"],
  "enter-case-count": ["coordinator", "editor"],
  "see-draw-work": INSIDE,
  "announce-draw": ["body-secretary"],
  "fix-draw-list": ["body-secretary"],
  "make-draw": ["body-secretary"],
  "end-draw": ["body-secretary"],
  "note-review": ["body-secretary", "body-member"],
  "adopt-review": ["body-secretary"],
  "reply-to-review": ["coordinator", "contributor"],
};
