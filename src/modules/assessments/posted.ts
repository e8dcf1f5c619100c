/** The forms as they are sent: what each asks for, and where a refusal is shown. */
import {
  type FormRule,
  type Problem,
  problemAt,
  problemsIn,
  type Sent,
} from "../../design/posted.ts";
import type { RefusalCode } from "./texts/index.ts";

/** Forms whose fields are checked one by one; the check and the full assessment read theirs as a whole. */
export type FormName =
  | "check"
  | "decision"
  | "followUp"
  | "withdrawal"
  | "caseCount"
  | "draw"
  | "ending"
  | "note"
  | "adoption"
  | "reply";
export type FormProblem = Problem<RefusalCode>;

const RULES: Readonly<Record<FormName, FormRule<RefusalCode>>> = {
  check: {
    required: {},
    dates: [],
    places: {
      "no-case-number": "caseNumber",
      "unknown-department": "department",
      "not-your-department": "department",
      "draft-too-long": "facts",
      "weighed-before": "caseNumber",
      "weighed-elsewhere": "caseNumber",
    },
  },
  decision: {
    required: { kind: "unknown-kind", text: "no-text" },
    dates: ["on"],
    places: {
      "unknown-kind": "kind",
      "future-date": "on",
      "long-before": "on",
      "not-finished": "kind",
    },
  },
  followUp: {
    required: { of: "unknown-measure", text: "no-text" },
    dates: ["on"],
    places: {
      "unknown-measure": "of",
      "not-your-department": "of",
      "no-text": "text",
      "future-date": "on",
      "before-weighed": "on",
    },
  },
  withdrawal: { required: { reason: "no-reason" }, dates: [], places: {} },
  caseCount: {
    required: { year: "bad-year", cases: "bad-count", source: "no-source" },
    dates: [],
    places: {
      "bad-year": "year",
      "bad-count": "cases",
      "no-source": "source",
      "unknown-department": "department",
    },
  },
  draw: {
    required: { from: "bad-date", to: "bad-date", size: "bad-size" },
    dates: ["from", "to"],
    places: {
      "ends-before-start": "to",
      "period-over": "to",
      "period-too-long": "to",
      "period-overlaps": "from",
      "bad-size": "size",
    },
  },
  ending: {
    required: { reason: "no-reason" },
    dates: [],
    places: { "listed-already": "reason", "draw-ended": "reason" },
  },
  note: {
    required: {},
    dates: [],
    places: {
      "unknown-verdict": "verdict",
      "weighed-and-reviewed": "verdict",
      "department-weighed": "verdict",
      "reviewed-already": "verdict",
    },
  },
  adoption: {
    required: { body: "unknown-body" },
    dates: ["on"],
    places: {
      "unknown-body": "body",
      "not-your-body": "body",
      "body-rests": "body",
      "future-date": "on",
      "before-draw": "on",
      "no-verdicts": "body",
      "adopter-weighed": "body",
      "reviewed-already": "body",
    },
  },
  reply: { required: { text: "no-text" }, dates: [], places: {} },
};

/** Everything that a form lacks. */
export function problemsOf(form: FormName, sent: Sent): readonly FormProblem[] {
  return problemsIn(RULES[form], sent);
}

/** Where an action's refusal is shown; undefined for one that no single field can put right. */
export function problemOf(
  form: FormName,
  refusal: { readonly refused: RefusalCode; readonly field?: string },
): FormProblem | undefined {
  return problemAt(RULES[form], refusal);
}
