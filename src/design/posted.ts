/** Forms as they are sent: what is missing in them, and at which field a refusal is shown. A module states the rule of each of its forms. */
import { factDateOf } from "../kernel/written.ts";

export type Sent = Readonly<Record<string, string>>;
export type Problem<Code extends string> = { readonly field: string; readonly code: Code };

export type FormRule<Code extends string> = {
  /** Which refusal says that a field is empty. */
  readonly required: Readonly<Record<string, Code>>;
  readonly dates: readonly string[];
  /** At which field a refusal is shown. */
  readonly places: Readonly<Partial<Record<Code, string>>>;
};

/** Everything that a form lacks, so that a person is told all of it at once. */
export function problemsIn<Code extends string>(
  { required, dates }: FormRule<Code>,
  sent: Sent,
): readonly Problem<Code | "bad-date">[] {
  const empty = Object.entries(required)
    .filter(([field]) => (sent[field] ?? "") === "")
    .map(([field, code]) => ({ field, code }));
  const wrong = dates
    .filter((field) => (sent[field] ?? "") !== "" && factDateOf(sent[field]) === undefined)
    .map((field) => ({ field, code: "bad-date" as const }));
  return [...empty, ...wrong];
}

/** Where an action's refusal is shown; undefined for one that no single field can put right. */
export function problemAt<Code extends string>(
  { places }: FormRule<Code>,
  refusal: { readonly refused: Code; readonly field?: string },
): Problem<Code> | undefined {
  const field = refusal.field ?? places[refusal.refused];
  return field === undefined ? undefined : { field, code: refusal.refused };
}

/** The id of a form's field, unique on a page that has several forms. */
export function fieldIdOf(form: string, field: string): string {
  return `${form}-${field}`;
}

/** The sentences to show, by the ids of the fields. */
export function fieldErrorsOf<Code extends string>(
  form: string,
  problems: readonly Problem<Code>[],
  { refusals }: { readonly refusals: Readonly<Record<Code, string>> },
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    problems.map(({ field, code }) => [fieldIdOf(form, field), refusals[code]]),
  );
}

/** What a field of a form shows: what was sent, and what is wrong with it. */
export function fieldsOf<Form extends string>(
  form: Form,
  { values, errors }: { readonly values: Sent; readonly errors: Readonly<Record<string, string>> },
) {
  return (name: string) => ({
    name,
    id: fieldIdOf(form, name),
    value: values[name],
    error: errors[fieldIdOf(form, name)],
  });
}
