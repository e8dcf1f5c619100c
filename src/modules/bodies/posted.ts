/** The working pages' forms as they are sent: what is missing in them, and where a refusal is shown. */
import { parseLocalDate } from "../../kernel/local-date.ts";
import { type Field, FORMS, type FormName } from "./forms.ts";
import { isWholeNumber, type Sent } from "./sent.ts";
import type { BodyTexts, RefusalCode } from "./texts/index.ts";
import { spanDateOf } from "./written-date.ts";

export type Problem = {
  readonly field: string;
  readonly code: RefusalCode;
  /** What the sentence about it says, where that has numbers. */
  readonly counts?: { readonly counted: number; readonly inOffice: number };
};

/** At which field a refusal is shown, where the form has it. */
const PLACES: Readonly<Partial<Record<RefusalCode, readonly string[]>>> = {
  "bad-slug": ["slug"],
  "slug-taken": ["slug"],
  "unknown-kind": ["kind"],
  "unknown-parent": ["parent"],
  "parent-in-circle": ["parent"],
  "no-source": ["source", "populationSource"],
  "future-date": [
    "foundedOn",
    "adoptedOn",
    "since",
    "from",
    "lastDay",
    "electedOn",
    "askedOn",
    "on",
  ],
  "bad-days": ["heardDays"],
  "bad-quorum": ["quorumMembers"],
  "bad-months": ["termMonths"],
  "unknown-ground": ["ground", "ground1"],
  "bad-share": ["least1", "groups"],
  "before-version": ["adoptedOn"],
  "unknown-change": ["change"],
  "impossible-change": ["change"],
  "before-change": ["since"],
  "body-dissolved": ["purpose", "sector", "seat"],
  "body-not-active": ["elected", "title"],
  "bad-count": ["count"],
  "bad-members": ["groups"],
  "too-many-members": ["groups"],
  "bad-groups": ["groups"],
  "unknown-seat": ["seat"],
  "seat-ended": ["seat"],
  "seat-held": ["seat"],
  "seat-taken": ["seat"],
  "outside-seat": ["firstDay", "lastDay"],
  "on-another-seat": ["member", "reached"],
  "unknown-person": ["person", "appointed"],
  "bad-email": ["email"],
  "has-account": ["reached"],
  "not-a-secretary": ["person"],
  "appointed-already": ["person"],
  yourself: ["person"],
  "not-appointed": ["appointed"],
  "unknown-term-kind": ["termKind"],
  "until-before-from": ["until", "lastDay"],
  "unknown-reason": ["endReason"],
  "unknown-term": ["term", "formerTerm", "reached"],
  "still-in-office": ["formerTerm"],
  "term-over": ["lastDay", "reached"],
  "unknown-office": ["office"],
  "not-a-member": ["elected"],
  "holds-other-office": ["elected"],
  "not-your-term": ["term", "declared"],
  "members-choice": ["public"],
  "unknown-interest": ["declared"],
  "interest-over": ["lastDay"],
  "due-before-asking": ["dueOn"],
  "unknown-department": ["department"],
  "not-your-department": ["department", "reason"],
  "before-asking": ["on"],
  "before-advice": ["on"],
  "other-side": ["advice", "reason"],
  "heard-already": ["reason"],
  "not-advised": ["answer"],
  "unknown-answer": ["answer"],
};

/** Everything that a form lacks, so that a person is told all of it at once. `first` is the language that a wording must have. */
export function problemsOf(form: FormName, sent: Sent, first: string): readonly Problem[] {
  return FORMS[form].flatMap((field): readonly Problem[] => {
    const name = fieldNameOf(field, first);
    const text = sent[name] ?? "";
    if (text === "")
      return field.required === undefined ? [] : [{ field: name, code: field.required }];
    if (field.control === "day" && parseLocalDate(text) === undefined)
      return [{ field: name, code: "bad-date" }];
    if (field.control === "span" && spanDateOf(text) === undefined)
      return [{ field: name, code: "bad-date" }];
    return field.control === "number" && !isWholeNumber(text)
      ? [{ field: name, code: "bad-number" }]
      : [];
  });
}

/** Where an action's refusal is shown; undefined for one that no single field can put right. */
export function problemOf(
  form: FormName,
  refusal: {
    readonly refused: RefusalCode;
    readonly field?: string;
    readonly counted?: number;
    readonly inOffice?: number;
  },
  first: string,
): Problem | undefined {
  const places = [
    ...(refusal.field === undefined ? [] : [refusal.field, ...(RENAMED[refusal.field] ?? [])]),
    ...(PLACES[refusal.refused] ?? []),
  ];
  const field = places
    .map((place) => FORMS[form].find(({ name }) => name === place))
    .find((found) => found !== undefined);
  return field === undefined
    ? undefined
    : { field: fieldNameOf(field, first), code: refusal.refused, ...countsOf(refusal) };
}

function countsOf({
  counted,
  inOffice,
}: {
  readonly counted?: number;
  readonly inOffice?: number;
}): Pick<Problem, "counts"> {
  return counted === undefined || inOffice === undefined ? {} : { counts: { counted, inOffice } };
}

/** What an action calls otherwise than its form does. */
const RENAMED: Readonly<Record<string, readonly string[]>> = { group: ["groups"] };

/** A wording's first field stands for the whole of it. */
function fieldNameOf({ name, control }: Field, first: string): string {
  return control === "words" || control === "paragraphs" ? `${name}-${first}` : name;
}

/** The id of a form's field, unique on a page that has several forms. */
export function fieldIdOf(form: FormName, name: string): string {
  return `${form}-${name}`;
}

/** The sentences to show, by the ids of the fields. */
export function fieldErrorsOf(
  form: FormName,
  problems: readonly Problem[],
  texts: BodyTexts,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    problems.map(({ field, code, counts }) => [
      fieldIdOf(form, field),
      counts === undefined
        ? texts.refusals[code]
        : texts.tooManyCounted(counts.counted, counts.inOffice),
    ]),
  );
}
