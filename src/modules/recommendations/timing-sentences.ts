/** What is said in public about the city's deadline and the body's window: how often the one moved, and that the other has passed in silence. */
import { type Language, said } from "../../kernel/language.ts";
import { daysBetween, type LocalDate, printDate, printDay } from "../../kernel/local-date.ts";
import { movedAfterPassing } from "./deadline.ts";
import { isOverdueToJudge } from "./judging-window.ts";
import type { DeadlineMove, Recommendation } from "./recommendation.ts";
import { recommendationTexts } from "./texts/index.ts";

/** "The deadline has been moved three times: from 1 March to …, 75 days in all." Undefined where it was never moved. */
export function movedSentence(
  recommendation: Recommendation,
  language: Language,
): string | undefined {
  const { moves, answerDueOn, firstDueOn } = recommendation;
  const [first] = moves;
  if (first === undefined || answerDueOn === null) return undefined;
  const { moved } = recommendationTexts(language);
  // Where there was none, the first fact sets it, and only the later ones move it.
  const from = firstDueOn ?? first.to;
  const times = moves.length - (firstDueOn === null ? 1 : 0);
  return [
    ...(firstDueOn === null ? [moved.setLater(printDay(first.to, language))] : []),
    ...(times === 0
      ? []
      : [
          moved.times(
            times,
            printDay(from, language),
            printDay(answerDueOn, language),
            daysBetween(from, answerDueOn),
          ),
        ]),
  ].join(" ");
}

/** One move: from when to when, whose it was and of which day, and whether the deadline had passed by then. */
export function moveSentence(move: DeadlineMove, language: Language): string {
  const { moved } = recommendationTexts(language);
  const from = move.from === null ? undefined : printDay(move.from, language);
  return [
    moved.one(from, printDay(move.to, language)),
    `${move.by === "body" ? moved.byBody : moved.byCity} (${printDate(move.on, language)})`,
    ...(movedAfterPassing(move) ? [moved.afterPassing] : []),
  ].join(", ");
}

/** "The council has not judged it; it meant to by …": the body's silence, or when it means to judge; undefined where no window says. */
export function bodySilence(
  recommendation: Recommendation,
  language: Language,
  on: LocalDate,
): string | undefined {
  const { judgeFrom, judgeBy, issuedBy } = recommendation;
  const { window } = recommendationTexts(language);
  const body = said(issuedBy, [language])?.text ?? "";
  if (isOverdueToJudge(recommendation, on) && judgeBy !== null)
    return window.silent(body, printDay(judgeBy, language));
  if (judgeBy === null) return undefined;
  return judgeFrom === null || judgeFrom <= on
    ? window.by(printDay(judgeBy, language))
    : window.between(printDay(judgeFrom, language), printDay(judgeBy, language));
}
