/** Reads answers from a file as it went out; every row that is not as it should be is named by its line. A row in which nothing is said is passed over. */
import { LANGUAGES, type Wording } from "../../kernel/language.ts";
import { parseLocalDate } from "../../kernel/local-date.ts";
import { readCsv } from "../../platform/csv.ts";
import type { AnswerContent } from "./answer.ts";
import { ANSWER_COLUMNS, WORDED, type Worded } from "./answers-csv.ts";
import { checkAnswer } from "./check-answer.ts";
import type { RowProblem } from "./row-problem.ts";
import { fileProblem } from "./row-problem.ts";
import { textOf } from "./spreadsheet-cell.ts";

export type ReadAnswer = {
  readonly line: number;
  readonly element: string;
  readonly content: AnswerContent;
};

/** What only tells a reader which element it is, and is not brought in. */
const TOLD = ["group", "name", "confirmed"];
const VISIBILITY: Readonly<Record<string, boolean>> = { public: true, internal: false, "": true };

/** The answers, or everything that is wrong with the file. `elements`: the keys that the framework has. */
export function parseAnswersCsv(
  text: string,
  elements: readonly string[],
): { readonly answers: readonly ReadAnswer[] } | { readonly problems: readonly RowProblem[] } {
  const { columns, rows, problems: broken } = readCsv(text);
  if (broken.length > 0) return { problems: broken.map(fileProblem) };
  const missing = ANSWER_COLUMNS.filter(
    (column) => !columns.includes(column) && !TOLD.includes(column),
  );
  if (missing.length > 0)
    return { problems: missing.map((column) => ({ line: 1, code: "missing-column", column })) };
  const problems: RowProblem[] = [];
  const answers: ReadAnswer[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of rows) {
    const cell = (column: string) => textOf(cells[column] ?? "").trim();
    const complain = (code: RowProblem["code"], column: string) =>
      void problems.push({ line, code, column });
    const element = cell("element");
    if (!elements.includes(element)) complain("unknown-element", "element");
    if (seen.has(element)) complain("same-element", "element");
    seen.add(element);
    const isSaid = ANSWER_COLUMNS.some(
      (column) => ![...TOLD, "element", "visibility"].includes(column) && cell(column) !== "",
    );
    if (!isSaid) continue;
    const isPublic = VISIBILITY[cell("visibility")];
    if (isPublic === undefined) complain("bad-visibility", "visibility");
    const nextStepOn = parseLocalDate(cell("next_step_on")) ?? null;
    if (cell("next_step_on") !== "" && nextStepOn === null) complain("bad-date", "next_step_on");
    const content = checkAnswer({
      ...wordingsIn(cells),
      state: cell("state"),
      evidence: textOf(cells.evidence ?? "").split("\n"),
      department: cell("department"),
      ...{ nextStepOn, isPublic: isPublic ?? true },
    });
    if ("refused" in content) complain(content.refused, columnOf(content));
    else answers.push({ line, element, content });
  }
  return problems.length > 0 ? { problems } : { answers };
}

function wordingsIn(cells: Readonly<Record<string, string>>): Readonly<Record<Worded, Wording>> {
  return Object.fromEntries(
    (Object.keys(WORDED) as Worded[]).map((text) => [
      text,
      Object.fromEntries(
        LANGUAGES.map((language) => [language, textOf(cells[`${WORDED[text]}_${language}`] ?? "")]),
      ),
    ]),
  ) as Record<Worded, Wording>;
}

/** At which column a refusal is mended. */
function columnOf(refusal: { readonly refused: string; readonly field?: string }): string {
  const { refused, field } = refusal;
  if (field !== undefined) return field in WORDED ? WORDED[field as Worded] : field;
  const columns: Readonly<Record<string, string>> = {
    "unknown-state": "state",
    "no-reason": "reason",
    "no-next-step": "next_step",
    "bad-evidence": "evidence",
  };
  return columns[refused] ?? "element";
}
