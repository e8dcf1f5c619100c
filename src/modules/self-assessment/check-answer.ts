/** What an answer must say before it is kept, whoever gives it. Whether what it names is there is asked of the city. */
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyText, tidyWording } from "../../kernel/written.ts";
import { type AnswerContent, isState, NOT_ASSESSED } from "./answer.ts";
import { parseEvidence } from "./evidence-object.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type WrittenAnswer = Partial<Omit<AnswerContent, "state" | "nextStepOn">> & {
  /** reviewed | in-use | in-place | planned | none | not-relevant | not-assessed */
  readonly state: string;
  readonly nextStepOn?: LocalDate | null;
};

export type AnswerProblem = "unknown-state" | "no-reason" | "no-next-step" | "bad-evidence";

/** The most lines of evidence for one element. */
const MOST = 20;

/** What was written, tidied; or the first thing that is wrong with it. */
export function checkAnswer(
  input: WrittenAnswer,
): Refusal<AnswerProblem> | TooLong | AnswerContent {
  const { state, nextStepOn = null, isPublic = true } = input;
  const reason = tidyWording(input.reason ?? {});
  const explanation = tidyWording(input.explanation ?? {});
  const responsible = tidyWording(input.responsible ?? {});
  const nextStep = tidyWording(input.nextStep ?? {});
  const evidence = [...new Set((input.evidence ?? []).map(oneLine).filter((one) => one !== ""))];
  if (!isState(state)) return { refused: "unknown-state" };
  if (state === "not-relevant" && isEmptyWording(reason)) return { refused: "no-reason" };
  const texts = { reason, explanation, responsible, nextStep, evidence: evidence.join("\n") };
  const tooLong = findTooLong(texts);
  if (tooLong !== undefined) return tooLong;
  if (nextStepOn !== null && isEmptyWording(nextStep)) return { refused: "no-next-step" };
  if (evidence.length > MOST || evidence.some((one) => parseEvidence(one) === undefined))
    return { refused: "bad-evidence" };
  return {
    ...{ state, reason, explanation, evidence, responsible, nextStep, nextStepOn, isPublic },
    department: tidyOrNull(input.department),
  };
}

/** Whether an answer says anything beyond that nothing is said. */
export function isSilent({
  state,
  reason,
  explanation,
  evidence,
  nextStep,
}: AnswerContent): boolean {
  return (
    state === NOT_ASSESSED &&
    [reason, explanation, nextStep].every(isEmptyWording) &&
    evidence.length === 0
  );
}

function oneLine(text: string): string {
  return tidyText(text).replace(/\s*\n\s*/g, " ");
}
