/** The working pages' forms as they are sent: what is missing in them, where a refusal is shown, and what their texts become. */
import { factDateOf } from "../../kernel/written.ts";
import type { RecommendationTexts, RefusalCode } from "./texts/index.ts";

export const FORMS = [
  "recommendation",
  "answer",
  "claim",
  "assessment",
  "revision",
  "move",
  "assignment",
  "closing",
  "objection",
  "objection-answer",
  "withdrawal",
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
export type Sent = Readonly<Record<string, string>>;
export type Problem = { readonly field: string; readonly code: RefusalCode };

type Rule = {
  /** Which refusal says that a field is empty. */
  readonly required: Readonly<Record<string, RefusalCode>>;
  readonly dates: readonly string[];
  /** At which field a refusal is shown. */
  readonly places: Readonly<Partial<Record<RefusalCode, string>>>;
};

const RULES: Readonly<Record<FormName, Rule>> = {
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
  objection: {
    required: {
      organisation: "no-organisation",
      against: "unknown-target",
      what: "no-what",
      text: "no-text",
    },
    dates: ["happenedOn", "filedOn", "answerDueOn"],
    places: {
      "unknown-target": "against",
      "unknown-right": "right",
      "unknown-article": "article",
      "no-email": "email",
      "too-many": "email",
      "future-date": "filedOn",
      "deadline-before-filing": "answerDueOn",
    },
  },
  "objection-answer": {
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
  scale: {
    required: { marks: "no-marks", yardstick: "no-yardstick" },
    dates: ["on"],
    places: {
      "no-marks": "marks",
      "bad-code": "marks",
      "code-twice": "marks",
      "no-name": "marks",
      "unknown-class": "marks",
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

/** Everything that a form lacks, so that a person is told all of it at once. */
export function problemsOf(form: FormName, sent: Sent): readonly Problem[] {
  const { required, dates } = RULES[form];
  const empty = Object.entries(required)
    .filter(([field]) => (sent[field] ?? "") === "")
    .map(([field, code]) => ({ field, code }));
  const wrong = dates
    .filter((field) => (sent[field] ?? "") !== "" && factDateOf(sent[field]) === undefined)
    .map((field) => ({ field, code: "bad-date" as const }));
  return [...empty, ...wrong];
}

/** Where an action's refusal is shown; undefined for one that no single field can put right. */
export function problemOf(
  form: FormName,
  refusal: { readonly refused: RefusalCode; readonly field?: string },
): Problem | undefined {
  const field = refusal.field ?? RULES[form].places[refusal.refused];
  return field === undefined ? undefined : { field, code: refusal.refused };
}

/** The id of a form's field, unique on a page that has several forms. */
export function fieldIdOf(form: FormName, field: string): string {
  return `${form}-${field}`;
}

/** The sentences to show, by the ids of the fields. */
export function fieldErrorsOf(
  form: FormName,
  problems: readonly Problem[],
  texts: RecommendationTexts,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    problems.map(({ field, code }) => [fieldIdOf(form, field), texts.refusals[code]]),
  );
}
