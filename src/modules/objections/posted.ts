/** The forms as they are sent: what each asks for, and where a refusal is shown. */
import {
  type FormRule,
  type Problem,
  problemAt,
  problemsIn,
  type Sent,
} from "../../design/posted.ts";
import type { RefusalCode } from "./texts/index.ts";

export type FormName = "objection" | "answer" | "withdrawal";
export type FormProblem = Problem<RefusalCode>;

const RULES: Readonly<Record<FormName, FormRule<RefusalCode>>> = {
  objection: {
    required: {
      organisation: "no-organisation",
      against: "unknown-target",
      what: "no-what",
      text: "no-text",
    },
    dates: ["happenedOn", "filedOn"],
    places: {
      "unknown-target": "against",
      "unknown-right": "right",
      "unknown-article": "article",
      "no-email": "email",
      "too-many": "email",
      "future-date": "filedOn",
    },
  },
  answer: {
    required: { kind: "unknown-kind", reason: "no-reason" },
    dates: ["on"],
    places: {
      "unknown-kind": "kind",
      "future-date": "on",
      "before-filing": "on",
      "withdrawn-already": "kind",
    },
  },
  withdrawal: {
    required: { reason: "no-reason" },
    dates: ["on"],
    places: { "future-date": "on", "before-filing": "on", "withdrawn-already": "reason" },
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
