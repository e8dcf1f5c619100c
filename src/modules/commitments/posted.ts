/** The forms as they are sent: what each asks for, and where a refusal is shown. */
import {
  type FormRule,
  type Problem,
  problemAt,
  problemsIn,
  type Sent,
} from "../../design/posted.ts";
import type { RefusalCode } from "./texts/index.ts";

export const FORM_NAMES = ["statement", "deadline", "owner"] as const;
export type FormName = (typeof FORM_NAMES)[number];
export type FormProblem = Problem<RefusalCode>;

const RULES: Readonly<Record<FormName, FormRule<RefusalCode>>> = {
  statement: {
    required: { state: "unknown-state", reason: "no-reason" },
    dates: ["on"],
    places: {
      "unknown-state": "state",
      "no-evidence": "evidence",
      "no-source": "evidence",
      "bad-address": "evidence",
      "unknown-file": "evidence",
      "future-date": "on",
      "before-commitment": "on",
    },
  },
  deadline: {
    required: { dueOn: "bad-date" },
    dates: ["on"],
    places: {
      "bad-date": "dueOn",
      "due-before-commitment": "dueOn",
      "same-date": "dueOn",
      "no-reason": "reason",
      "no-source": "source",
      "bad-address": "source",
      "future-date": "on",
      "before-commitment": "on",
    },
  },
  owner: {
    required: {},
    dates: ["on"],
    places: {
      "no-owner": "department",
      "two-owners": "named",
      "unknown-department": "department",
      "no-source": "source",
      "bad-address": "source",
      "future-date": "on",
      "before-commitment": "on",
    },
  },
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
