/** What is said of one element in a year: how far the city has come, on what evidence, who is responsible, and what comes next. */
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";

/** From the furthest to the least, then what is no step at all. */
export const STATES = [
  "reviewed",
  "in-use",
  "in-place",
  "planned",
  "none",
  "not-relevant",
] as const;
/** An element of which nothing was said is not assessed, which is something else than none. */
export const NOT_ASSESSED = "not-assessed";
export type State = (typeof STATES)[number] | typeof NOT_ASSESSED;

export type AnswerContent = {
  readonly state: State;
  /** Why it is not relevant here; obligatory then. */
  readonly reason: Wording;
  readonly explanation: Wording;
  /** Objects of the product by their names here, such as `indicator:hate-crime`, addresses, and handed-in files. */
  readonly evidence: readonly string[];
  /** The slug of the department that is responsible. */
  readonly department: string | null;
  /** Who is responsible, in words. */
  readonly responsible: Wording;
  readonly nextStep: Wording;
  readonly nextStepOn: LocalDate | null;
  /** Whether it is shown when the assessment is published; else it is only counted. */
  readonly isPublic: boolean;
};

export type Answer = AnswerContent & {
  readonly element: string;
  /** How often something was said of the element. */
  readonly number: number;
  readonly savedAt: Date;
  /** The year whose answer was taken over and not looked at again since. */
  readonly takenFrom: number | null;
};

export function isState(text: string): text is State {
  return text === NOT_ASSESSED || (STATES as readonly string[]).includes(text);
}

/** Alike in what they say; from which year it was taken does not count. */
export function contentOf(answer: AnswerContent): AnswerContent {
  const { state, reason, explanation, evidence, department } = answer;
  const { responsible, nextStep, nextStepOn, isPublic } = answer;
  return {
    ...{ state, reason, explanation, evidence, department },
    ...{ responsible, nextStep, nextStepOn, isPublic },
  };
}
