/** The working pages' forms as they are sent: what each asks for, and where a refusal is shown. */
import {
  type FormRule,
  type Problem,
  problemAt,
  problemsIn,
  type Sent,
} from "../../design/posted.ts";
import type { RefusalCode } from "./texts/index.ts";

export const FORMS = [
  "recommendation",
  "answer",
  "claim",
  "assessment",
  "revision",
  "move",
  "assignment",
  "closing",
  "scale",
  "evaluation",
] as const;
export type FormName = (typeof FORMS)[number];
/** Those on one recommendation's working page. */
export type LifeForm =
  | "answer"
  | "claim"
  | "assessment"
  | "revision"
  | "move"
  | "assignment"
  | "closing";
export type FormProblem = Problem<RefusalCode>;

const RULES: Readonly<Record<FormName, FormRule<RefusalCode>>> = {
  recommendation: {
    required: {
      edition: "bad-edition",
      topic: "no-topic",
      text: "no-text",
      addressee: "no-addressee",
      issuedBy: "no-issuer",
    },
    dates: ["adoptedOn", "answerDueOn", "judgeFrom", "judgeBy"],
    places: {
      "future-date": "adoptedOn",
      "deadline-before-adoption": "answerDueOn",
      "unknown-right": "right",
      "bad-window": "judgeBy",
      "unknown-article": "articles",
      "bad-edition": "edition",
      "bad-reference": "edition",
      "reference-taken": "edition",
    },
  },
  answer: {
    required: { kind: "unknown-kind", reason: "no-reason" },
    dates: ["on"],
    places: {
      "unknown-kind": "kind",
      "future-date": "on",
      "before-adoption": "on",
      "unknown-department": "department",
    },
  },
  claim: {
    required: { text: "no-text" },
    dates: ["on"],
    places: {
      "future-date": "on",
      "before-adoption": "on",
      "unknown-department": "department",
    },
  },
  assessment: {
    required: {
      verdict: "unknown-verdict",
      reason: "no-reason",
      by: "no-body",
      edition: "bad-edition",
    },
    dates: ["on"],
    places: {
      "unknown-verdict": "verdict",
      "bad-edition": "edition",
      "future-date": "on",
      "before-adoption": "on",
      "before-window": "on",
    },
  },
  revision: {
    required: { topic: "no-topic", text: "no-text", reason: "no-reason" },
    dates: ["on"],
    places: { "future-date": "on", "before-adoption": "on" },
  },
  move: {
    required: { to: "bad-deadline", reason: "no-reason" },
    dates: ["to", "on"],
    places: {
      "future-date": "on",
      "before-adoption": "on",
      "deadline-before-adoption": "to",
      "answered-already": "to",
      "nothing-awaited": "to",
    },
  },
  assignment: {
    required: { department: "unknown-department" },
    dates: [],
    places: { "unknown-department": "department" },
  },
  closing: {
    required: { kind: "unknown-closing", reason: "no-reason" },
    dates: ["on"],
    places: {
      "unknown-closing": "kind",
      "closed-already": "kind",
      "not-judged-met": "kind",
      "not-closed": "kind",
      "future-date": "on",
      "before-adoption": "on",
    },
  },
  scale: {
    required: { yardstick: "no-yardstick" },
    dates: ["on"],
    places: {
      "no-marks": "name-1",
      "bad-code": "name-1",
      "code-twice": "name-1",
      "no-name": "name-1",
      "unknown-class": "verdict-1",
      "said-meanwhile": "yardstick",
      "future-date": "on",
    },
  },
  evaluation: {
    required: { by: "no-body" },
    dates: ["on"],
    places: {
      "future-date": "on",
      "bad-day": "on",
      "unknown-verdict": "mark",
      "acted-and-judged": "mark",
      "department-acted": "mark",
      incomplete: "by",
      "adopter-acted": "by",
      "nothing-to-judge": "by",
      "said-meanwhile": "by",
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
