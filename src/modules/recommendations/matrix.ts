/** What became of recommendations from edition to edition: a table of words, in which silence stands as silence. */
import type { Language } from "../../kernel/language.ts";
import { yearOf } from "../../kernel/local-date.ts";
import type { Block, Inline } from "../../platform/document.ts";
import { isSettledBefore, type Recommendation } from "./recommendation.ts";
import { answerMark, assessmentMark } from "./standing.ts";
import { recommendationTexts } from "./texts/index.ts";
import { inlineWording } from "./voices.ts";

/**
 * Rows are recommendations, columns the years of editions. What was said between two editions stands in the column of the later one
 * with its own year; what was said after the last stands in the last.
 */
export function matrixBlock(
  recommendations: readonly Recommendation[],
  years: readonly number[],
  language: Language,
): Extract<Block, { readonly kind: "table" }> {
  const { matrix } = recommendationTexts(language);
  const columns = [...new Set(years)].sort((a, b) => a - b);
  return {
    kind: "table",
    caption: [matrix.caption],
    columns: [
      { label: matrix.recommendation, numeric: false },
      ...columns.map((year) => ({ label: String(year), numeric: false })),
    ],
    rows: recommendations.map((recommendation) => {
      const words = wordsByColumn(recommendation, columns, language);
      return [
        [`${recommendation.reference} `, ...inlineWording(recommendation.topic, language)],
        ...columns.map((year) => words.get(year) ?? emptyCell(recommendation, year, language)),
      ];
    }),
  };
}

/** The words in each column in which something was said. */
function wordsByColumn(
  recommendation: Recommendation,
  columns: readonly number[],
  language: Language,
): ReadonlyMap<number, readonly Inline[]> {
  const texts = recommendationTexts(language);
  const said = [
    { year: recommendation.edition, text: texts.matrix.made, ownYear: false },
    ...recommendation.carriedInto.map((year, at) => ({
      year,
      text: texts.matrix.carriedOver(at + 2),
      ownYear: false,
    })),
    ...recommendation.carriedInto
      .filter((year) => isUnanswered(recommendation, year))
      .map((year) => ({ year, text: texts.matrix.noAnswer, ownYear: false })),
    ...recommendation.answers.map(({ kind, on }) => ({
      year: yearOf(on.date),
      text: answerMark(kind, language).text,
      ownYear: true,
    })),
    ...recommendation.claims.map(({ on }) => ({
      year: yearOf(on.date),
      text: texts.claimed,
      ownYear: true,
    })),
    ...recommendation.assessments.map((assessment) => ({
      year: assessment.edition,
      text: assessmentMark(assessment, language).text,
      ownYear: true,
    })),
  ];
  const words = new Map<number, string[]>();
  for (const { year, text, ownYear } of said) {
    const from = Math.max(year, recommendation.edition);
    const column = columns.find((one) => one >= from) ?? columns.at(-1);
    // An edition that is not among the columns is nobody's business here; what was said is.
    if (column === undefined || (!ownYear && column !== year)) continue;
    const cell = words.get(column) ?? [];
    const printed = column === year ? text : texts.matrix.inYear(text, year);
    if (!cell.includes(printed)) cell.push(printed);
    words.set(column, cell);
  }
  return new Map([...words].map(([column, cell]) => [column, [cell.join(" · ")]]));
}

/** Whether a deadline ran out in the year or before, and no answer came in the year or before. */
function isUnanswered({ answers, answerDueOn }: Recommendation, year: number): boolean {
  const due = answerDueOn !== null && yearOf(answerDueOn) <= year;
  return due && !answers.some(({ on }) => yearOf(on.date) <= year);
}

function emptyCell(
  recommendation: Recommendation,
  year: number,
  language: Language,
): readonly Inline[] {
  const { matrix } = recommendationTexts(language);
  const over = year < recommendation.edition || isSettledBefore(recommendation, year);
  return [over ? matrix.before : matrix.silent];
}
