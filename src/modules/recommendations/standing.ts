/** Where a recommendation stands, in words and with the mark that they carry. */
import { type Language, said } from "../../kernel/language.ts";
import { unreachable } from "../../kernel/unreachable.ts";
import type { Tone } from "../../platform/document.ts";
import {
  type AnswerKind,
  type Assessment,
  type ClosingKind,
  type Recommendation,
  type Standing,
  timesMade,
  type Verdict,
} from "./recommendation.ts";
import { recommendationTexts } from "./texts/index.ts";

export type Mark = { readonly text: string; readonly tone: Tone };

/** Green is the body's to give, and only for fully met. */
const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = {
  fully: "good",
  largely: "partial",
  unevenly: "partial",
  not: "neutral",
  "cannot-judge": "neutral",
};

/** A promise is not yet a deed: an acceptance has no colour. */
const ANSWER_TONES: Readonly<Record<AnswerKind, Tone>> = {
  accepted: "neutral",
  partly: "neutral",
  rejected: "bad",
  "outside-competence": "neutral",
};

export function verdictMark(verdict: Verdict, language: Language): Mark {
  return {
    text: recommendationTexts(language).verdicts[verdict].mark,
    tone: VERDICT_TONES[verdict],
  };
}

/** The mark of an assessment in the words of the scale by which it was given; the colour is that of its class. */
export function assessmentMark(
  { verdict, mark }: Pick<Assessment, "verdict" | "mark">,
  language: Language,
): Mark {
  const plain = verdictMark(verdict, language);
  const words = mark === null ? undefined : said(mark.name, [language])?.text;
  return words === undefined ? plain : { ...plain, text: words };
}

export function answerMark(kind: AnswerKind, language: Language): Mark {
  return { text: recommendationTexts(language).answers[kind].mark, tone: ANSWER_TONES[kind] };
}

/** The mark of a standing: `good` only for judged fully met, `bad` only for late or rejected. */
export function standingMark(standing: Standing, language: Language): Mark {
  const texts = recommendationTexts(language);
  switch (standing.state) {
    case "closed":
      return { text: texts.closings[standing.kind].mark, tone: "neutral" };
    case "judged":
      return assessmentMark(standing, language);
    case "answered":
      return answerMark(standing.answer, language);
    case "late":
      return { text: texts.late(standing.days), tone: "bad" };
    case "unanswered":
      return { text: texts.noAnswer, tone: "open" };
    default:
      return unreachable(standing);
  }
}

/** "Third report running.", counted from the editions that it stood in; undefined the first time. */
export function runningSentence(
  recommendation: Recommendation,
  language: Language,
): string | undefined {
  const times = timesMade(recommendation);
  return times < 2 ? undefined : recommendationTexts(language).running(times);
}

export function closingMark(kind: ClosingKind, language: Language): string {
  return recommendationTexts(language).closings[kind].mark;
}
