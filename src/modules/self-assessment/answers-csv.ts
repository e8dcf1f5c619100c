/** The answers of an assessment as a file, an element a row: what goes out can be brought in again, and goes out the same. */
import { LANGUAGES, type Wording } from "../../kernel/language.ts";
import { writeCsv } from "../../platform/csv.ts";
import { type AnswerContent, NOT_ASSESSED } from "./answer.ts";
import type { Element } from "./framework.ts";
import { cellOf } from "./spreadsheet-cell.ts";

/** The texts of an answer that are written in each language, and what their columns begin with. */
export const WORDED = {
  reason: "reason",
  explanation: "explanation",
  responsible: "responsible",
  nextStep: "next_step",
} as const;
export type Worded = keyof typeof WORDED;

const worded = (text: Worded) => LANGUAGES.map((language) => `${WORDED[text]}_${language}`);

export const ANSWER_COLUMNS: readonly string[] = [
  "element",
  "group",
  "name",
  "confirmed",
  "state",
  ...worded("reason"),
  ...worded("explanation"),
  "evidence",
  "department",
  ...worded("responsible"),
  ...worded("nextStep"),
  "next_step_on",
  "visibility",
];

/** An element without an answer has a row with nothing said. */
export function answersCsv(
  elements: readonly Element[],
  answers: ReadonlyMap<string, AnswerContent>,
): Uint8Array {
  return writeCsv(
    ANSWER_COLUMNS,
    elements.map((element) => {
      const { key, group, name, confirmed } = element;
      const about = { element: key, group, name, confirmed };
      const answer = answers.get(key);
      const row = answer === undefined ? about : { ...about, ...said(answer) };
      return Object.fromEntries(
        Object.entries(row).map(([column, text]) => [column, cellOf(text)]),
      );
    }),
  );
}

function said(answer: AnswerContent): Readonly<Record<string, string>> {
  const wordings = (Object.keys(WORDED) as Worded[]).flatMap((text) =>
    LANGUAGES.map((language) => [
      `${WORDED[text]}_${language}`,
      inLanguage(answer[text], language),
    ]),
  );
  return {
    ...Object.fromEntries(wordings),
    state: answer.state === NOT_ASSESSED ? "" : answer.state,
    evidence: answer.evidence.join("\n"),
    department: answer.department ?? "",
    next_step_on: answer.nextStepOn ?? "",
    visibility: answer.isPublic ? "public" : "internal",
  };
}

function inLanguage(wording: Wording, language: (typeof LANGUAGES)[number]): string {
  return wording[language] ?? "";
}
