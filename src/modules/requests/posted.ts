/** The forms as they are sent: what is missing in them, and at which field a refusal is shown. */
import type { DraftFields } from "./draft.ts";
import type { RequestKind } from "./request.ts";
import type { RequestRefusal, RequestTexts } from "./texts/index.ts";

export type Problem = { readonly field: string; readonly code: RequestRefusal };

/** Everything that the short form lacks, so that a person is told all of it at once. */
export function replyProblems(kind: RequestKind, fields: DraftFields): readonly Problem[] {
  const answers = kind === "answer";
  return [
    ...(answers && fields.kind === "" ? [{ field: "kind", code: "unknown-kind" as const }] : []),
    ...(fields.text.trim() === ""
      ? [{ field: "text", code: answers ? ("no-reason" as const) : ("no-text" as const) }]
      : []),
  ];
}

/** At which field each form shows what is refused; whatever is not named stands at the form's first. */
const PLACES = {
  reply: { "unknown-kind": "kind", "no-reason": "text", "no-text": "text" },
  passOn: {
    "no-reason": "reason",
    "no-email": "email",
    "foreign-address": "email",
    "too-long": "note",
  },
  away: { "wrong-days": "until", "bad-date": "from" },
  ask: {
    "unknown-kind": "kind",
    "past-due": "dueOn",
    "bad-date": "dueOn",
    "no-owner": "department",
    "unknown-department": "department",
    "nobody-there": "department",
    "not-there": "account",
    judges: "account",
    "too-long": "question",
  },
  rhythm: {},
  workbook: {},
} as const satisfies Record<string, Readonly<Partial<Record<RequestRefusal, string>>>>;

const FIRST = {
  reply: "text",
  passOn: "to",
  away: "substitute",
  ask: "about",
  rhythm: "weekday",
  workbook: "file",
} as const satisfies Record<keyof typeof PLACES, string>;

/** Where a refusal is shown in a form. */
export function problemAt(
  form: keyof typeof PLACES,
  refusal: { readonly refused: RequestRefusal; readonly field?: string },
): Problem {
  const places: Readonly<Partial<Record<RequestRefusal, string>>> = PLACES[form];
  return {
    field: refusal.field ?? places[refusal.refused] ?? FIRST[form],
    code: refusal.refused,
  };
}

/** The sentences to show, by the ids of the fields. */
export function errorsOf(
  problems: readonly Problem[],
  texts: RequestTexts,
): Readonly<Record<string, string>> {
  return Object.fromEntries(problems.map(({ field, code }) => [field, texts.refusals[code]]));
}
