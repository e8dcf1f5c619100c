/** The working pages' forms as they are sent: what is missing in them, where a refusal is shown, and what their texts become. */
import { factDateOf } from "../../kernel/written.ts";
import type { RecommendationTexts, RefusalCode } from "./texts/index.ts";

export const FORMS = ["recommendation", "answer", "claim", "assessment"] as const;
export type FormName = (typeof FORMS)[number];
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
    dates: ["adoptedOn", "answerDueOn"],
    places: {
      "future-date": "adoptedOn",
      "deadline-before-adoption": "answerDueOn",
      "unknown-right": "right",
      "bad-edition": "edition",
      "bad-reference": "edition",
      "reference-taken": "edition",
    },
  },
  answer: {
    required: { kind: "unknown-kind", reason: "no-reason" },
    dates: ["on"],
    places: { "unknown-kind": "kind", "future-date": "on", "before-adoption": "on" },
  },
  claim: {
    required: { text: "no-text" },
    dates: ["on"],
    places: { "future-date": "on", "before-adoption": "on" },
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
