/** The form that says what became of a challenge, as it is sent: what it asks for, and where a refusal is shown. */
import {
  type FormRule,
  type Problem,
  problemAt,
  problemsIn,
  type Sent,
} from "../../design/posted.ts";
import type { RefusalCode } from "./texts/index.ts";

const RULE: FormRule<RefusalCode> = {
  required: { state: "unknown-state" },
  dates: ["on"],
  places: {
    "unknown-state": "state",
    "open-already": "state",
    "no-reason": "reason",
    "unknown-taker": "taker",
    "bad-reference": "taker",
    "future-date": "on",
    "before-finding": "on",
  },
};

/** Everything that the form lacks. */
export function standingProblems(sent: Sent): readonly Problem<RefusalCode>[] {
  return problemsIn(RULE, sent);
}

/** Where an action's refusal is shown; undefined for one that no single field can put right. */
export function standingProblem(refusal: {
  readonly refused: RefusalCode;
  readonly field?: string;
}): Problem<RefusalCode> | undefined {
  return problemAt(RULE, refusal);
}
