/** The form of one element as it is sent. A page has one for each element, so that the names of the fields begin with the element. */
import type { Problem, Sent } from "../../design/posted.ts";
import { sentWording, wordingField, wordingValues } from "../../design/wording-values.ts";
import type { Language } from "../../kernel/language.ts";
import { parseLocalDate } from "../../kernel/local-date.ts";
import type { Answer, AnswerContent } from "./answer.ts";
import type { WrittenAnswer } from "./check-answer.ts";
import type { RefusalCode } from "./texts/index.ts";

const WORDED = ["reason", "explanation", "responsible", "nextStep"] as const;
/** Empty fields of evidence beyond those that are filled. */
const FREE_LINES = 2;
const MOST_LINES = 20;

/** The name of an element's field. An element's key has letters, digits, dots and dashes. */
export function fieldOf(element: string, name: string): string {
  return `${element}.${name}`;
}

/** What stands in the form before anybody writes. */
export function valuesOf(element: string, answer: Answer | undefined): Sent {
  const of = (name: string) => fieldOf(element, name);
  if (answer === undefined) return { [of("visibility")]: "public" };
  return {
    ...Object.assign({}, ...WORDED.map((name) => wordingValues(of(name), answer[name]))),
    ...Object.fromEntries(answer.evidence.map((line, place) => [of(`evidence${place + 1}`), line])),
    [of("state")]: answer.state,
    [of("department")]: answer.department ?? "",
    [of("nextStepOn")]: answer.nextStepOn ?? "",
    [of("visibility")]: answer.isPublic ? "public" : "internal",
  };
}

/** How many fields of evidence a form has with these values. */
export function linesOf(element: string, values: Sent): number {
  const filled = Array.from({ length: MOST_LINES }, (_, place) => place + 1).filter(
    (number) => (values[fieldOf(element, `evidence${number}`)] ?? "") !== "",
  );
  return Math.min(MOST_LINES, Math.max(0, ...filled) + FREE_LINES);
}

/** What was sent, as the action takes it; or that the day is none. */
export function answerOf(
  element: string,
  values: Sent,
  languages: readonly Language[],
): WrittenAnswer | { readonly refused: "bad-date" } {
  const value = (name: string) => values[fieldOf(element, name)] ?? "";
  const nextStepOn = parseLocalDate(value("nextStepOn")) ?? null;
  if (value("nextStepOn") !== "" && nextStepOn === null) return { refused: "bad-date" };
  const lines = Array.from({ length: MOST_LINES }, (_, place) => value(`evidence${place + 1}`));
  const worded = WORDED.map(
    (name) => [name, sentWording(fieldOf(element, name), values, languages)] as const,
  );
  return {
    ...(Object.fromEntries(worded) as Pick<AnswerContent, (typeof WORDED)[number]>),
    state: value("state"),
    // A file that was attached stands in a field of its own.
    evidence: [...lines, values.evidence ?? ""],
    department: value("department"),
    nextStepOn,
    isPublic: value("visibility") !== "internal",
  };
}

const PLACES: Readonly<Partial<Record<RefusalCode, string>>> = {
  "unknown-state": "state",
  "no-state": "state",
  "no-reason": "reason",
  "no-next-step": "nextStep",
  "past-step": "nextStepOn",
  "bad-evidence": "evidence1",
  "unknown-evidence": "evidence1",
  "unknown-file": "evidenceFile",
  "unknown-department": "department",
};

/** Where an action's refusal is shown; undefined for one that no single field can put right. */
export function problemOf(
  element: string,
  refusal: { readonly refused: RefusalCode; readonly field?: string },
  languages: readonly [Language, ...Language[]],
): Problem<RefusalCode> | undefined {
  const { refused: code, field } = refusal;
  const name = field === "evidence" ? "evidence1" : (field ?? PLACES[code]);
  if (name === undefined) return undefined;
  const isWorded = WORDED.some((one) => one === name);
  const own = fieldOf(element, name);
  return { field: isWorded ? wordingField(own, languages[0]) : own, code };
}
