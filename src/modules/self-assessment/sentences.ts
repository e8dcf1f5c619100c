/** What is wrong with a row of a file, as a sentence that begins with its line. */
import type { Language } from "../../kernel/language.ts";
import { printDay } from "../../kernel/local-date.ts";
import type { RowProblem } from "./row-problem.ts";
import { selfAssessmentTexts } from "./texts/index.ts";

export function problemSentence(
  { line, code, column, day }: RowProblem,
  language: Language,
): string {
  const t = selfAssessmentTexts(language);
  if (day !== undefined) return t.inRow(line, column, t.pastStep(printDay(day, language)));
  const why = code in t.rows ? t.rows[code as keyof typeof t.rows] : undefined;
  const sentence = why ?? t.refusals[code as keyof typeof t.refusals] ?? code;
  return t.inRow(line, column, sentence);
}
