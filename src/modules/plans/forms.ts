/** The working pages' forms: which fields each has, what is missing in what was sent, and where a refusal is shown. */
import { type FactDate, parseLocalDate } from "../../kernel/local-date.ts";
import { factDateOf } from "../../kernel/written.ts";
import type { PlanTexts, RefusalCode } from "./texts/index.ts";

export type FormName = keyof PlanTexts["forms"];
export type Sent = Readonly<Record<string, string>>;
export type Problem = { readonly field: string; readonly code: RefusalCode };

export type Field = {
  /** Also the key of its words. */
  readonly name: string;
  readonly control: "line" | "area" | "day" | "choice" | "number";
  /** Which refusal says that it is empty. */
  readonly required?: RefusalCode;
};

const line = (name: string, required?: RefusalCode): Field => field(name, "line", required);
const area = (name: string, required?: RefusalCode): Field => field(name, "area", required);
const choice = (name: string, required?: RefusalCode): Field => field(name, "choice", required);
const day = (name: string, required?: RefusalCode): Field => field(name, "day", required);

function field(name: string, control: Field["control"], required: RefusalCode | undefined): Field {
  return required === undefined ? { name, control } : { name, control, required };
}

/** `language` stands where a text begins, and is shown only in cities with several. */
const language = choice("language");

export const FORMS: Readonly<Record<FormName, readonly Field[]>> = {
  plan: [
    line("reference", "bad-reference"),
    choice("kind", "unknown-kind"),
    language,
    line("title", "no-title"),
    area("summary"),
    line("adoptedBy", "no-body"),
    day("adoptedOn"),
    line("runsFrom"),
    line("runsTo"),
    choice("department"),
    line("source"),
  ],
  revision: [
    choice("stage", "unknown-stage"),
    field("measures", "number", "bad-count"),
    language,
    area("change", "no-change"),
    line("consultation"),
    day("on"),
    line("source"),
  ],
  measure: [
    language,
    line("title", "no-title"),
    area("text", "no-text"),
    choice("department"),
    line("partners"),
    line("source"),
  ],
  progress: [language, area("done", "no-text"), line("evidence"), day("on")],
  milestone: [language, line("name", "no-name"), day("dueOn", "bad-date"), line("source")],
  move: [
    choice("number", "unknown-milestone"),
    day("to", "bad-date"),
    language,
    area("reason", "no-reason"),
    day("on"),
  ],
  reach: [choice("number", "unknown-milestone"), line("evidence"), day("on")],
  ending: [
    choice("ending", "unknown-ending"),
    language,
    area("reason", "no-reason"),
    line("evidence"),
    day("on"),
  ],
  evaluation: [
    choice("verdict", "unknown-verdict"),
    language,
    area("reason", "no-reason"),
    line("by", "no-body"),
    line("evidence"),
    day("on"),
    line("source"),
  ],
  budget: [
    choice("budgetKind", "unknown-budget-kind"),
    field("year", "number", "bad-year"),
    line("amount", "bad-amount"),
    line("currency", "unknown-currency"),
    line("source"),
  ],
  link: [choice("linkKind", "unknown-link-kind"), line("code", "unknown-code")],
  assignment: [choice("department", "unknown-department")],
  grant: [
    language,
    line("recipient", "no-recipient"),
    area("purpose", "no-purpose"),
    field("year", "number", undefined),
    line("amount"),
    line("currency"),
    line("article"),
    line("criticisedBy"),
    area("criticism"),
    line("plan"),
    line("source"),
  ],
};

/** At which field a refusal is shown, where the form has it. */
const PLACES: Readonly<Partial<Record<RefusalCode, readonly string[]>>> = {
  "unknown-kind": ["kind"],
  "unknown-stage": ["stage"],
  "unknown-ending": ["ending"],
  "unknown-verdict": ["verdict"],
  "unknown-budget-kind": ["budgetKind"],
  "unknown-link-kind": ["linkKind"],
  "bad-count": ["measures"],
  "bad-reference": ["reference"],
  "reference-taken": ["reference"],
  "future-date": ["adoptedOn", "on"],
  "before-adoption": ["on", "dueOn"],
  "no-date": ["adoptedOn"],
  "ends-before-start": ["runsTo"],
  "unknown-department": ["department"],
  "unknown-plan": ["plan"],
  "unknown-code": ["code"],
  "unknown-milestone": ["number"],
  "already-reached": ["number"],
  "same-day": ["to"],
  "before-plan": ["to"],
  "bad-year": ["year"],
  "bad-amount": ["amount"],
  "unknown-currency": ["currency"],
  "unknown-article": ["article"],
  "no-evidence": ["evidence"],
  "already-ended": ["ending"],
  "not-ended": ["ending"],
  "plan-runs": ["verdict"],
  "acted-and-judged": ["verdict"],
  "department-acted": ["verdict"],
  "no-source": ["source"],
};

/** Everything that a form lacks, so that a person is told all of it at once. */
export function problemsOf(form: FormName, sent: Sent): readonly Problem[] {
  return FORMS[form].flatMap(({ name, control, required }): readonly Problem[] => {
    const text = sent[name] ?? "";
    if (text === "") return required === undefined ? [] : [{ field: name, code: required }];
    const isWrongDay = control === "day" && factDateOf(text) === undefined;
    const isWrongSpan = /^runs/.test(name) && spanDateOf(text) === undefined;
    return isWrongDay || isWrongSpan ? [{ field: name, code: "bad-date" }] : [];
  });
}

/** Where an action's refusal is shown; undefined for one that no single field can put right. */
export function problemOf(
  form: FormName,
  refusal: { readonly refused: RefusalCode; readonly field?: string },
): Problem | undefined {
  const names = FORMS[form].map(({ name }) => name);
  const places = [
    // The progress form calls its text what was done; everywhere else a field is called what the action calls it.
    ...(refusal.field === undefined ? [] : [refusal.field, "done"]),
    ...(PLACES[refusal.refused] ?? []),
  ];
  const field = places.find((place) => names.includes(place));
  return field === undefined ? undefined : { field, code: refusal.refused };
}

/** The id of a form's field, unique on a page that has several forms. */
export function fieldIdOf(form: FormName, name: string): string {
  return `${form}-${name}`;
}

/** The sentences to show, by the ids of the fields. */
export function fieldErrorsOf(
  form: FormName,
  problems: readonly Problem[],
  texts: PlanTexts,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    problems.map(({ field: name, code }) => [fieldIdOf(form, name), texts.refusals[code]]),
  );
}

/** A year or a day, as people type when a plan begins and ends; undefined when it is neither. */
export function spanDateOf(text: string): FactDate | undefined {
  if (!/^\d{4}$/.test(text)) return factDateOf(text);
  const date = parseLocalDate(`${text}-01-01`);
  return date === undefined ? undefined : { date, precision: "year" };
}
