/** Everything that is wrong with a file, each problem beside its row. */
import type { VNode } from "preact";
import type { Language } from "../../../kernel/language.ts";
import type { FigureProblem } from "../figure-problem.ts";
import type { PreviewRow } from "../file-preview.ts";
import type { ImportResult } from "../import-figures.ts";
import { indicatorTexts } from "../texts/index.ts";
import { RowTable } from "./row-table.tsx";

/** Problems that are shown at once; nobody mends more in one go. */
export const SHOWN_PROBLEMS = 50;

type ImportProblemsProps = {
  readonly result: ImportResult;
  readonly rows: readonly PreviewRow[];
  readonly language: Language;
};

export function ImportProblems({ result, rows, language }: ImportProblemsProps): VNode {
  const texts = indicatorTexts(language);
  const words = texts.pages.upload;
  const shown = result.problems.slice(0, SHOWN_PROBLEMS);
  const more = result.problems.length - shown.length;
  const known = new Map(rows.map((row) => [row.row, row]));
  const byRow = Map.groupBy(
    shown.filter(({ row }) => known.has(row)),
    ({ row }) => row,
  );
  const told = (problem: FigureProblem) => texts.problems[problem.code](problem);
  const line = (problem: FigureProblem) => `${texts.problemAt(problem.row)}${told(problem)}`;
  return (
    <>
      <div
        class="ds-error-summary"
        role="alert"
        aria-labelledby="problems-title"
        tabIndex={-1}
        id="problems"
      >
        <h2 id="problems-title">{words.problemsTitle(result.problems.length)}</h2>
        <p>{words.problemsHelp}</p>
        <ul>
          {shown.map((problem) => (
            <li>
              {known.has(problem.row) ? (
                <a href={`#row-${problem.row}`}>{line(problem)}</a>
              ) : (
                line(problem)
              )}
            </li>
          ))}
          {more > 0 && <li>{words.more(more)}</li>}
        </ul>
      </div>
      {byRow.size > 0 && (
        <RowTable
          id="problems-table"
          caption={words.wrongRows}
          language={language}
          rows={[...byRow].map(([row, problems]) => ({
            row,
            cells: known.get(row)?.cells ?? {},
            wrong: new Set(problems.flatMap(({ column }) => column ?? [])),
            problem: problems.map(told).join(" "),
          }))}
        />
      )}
    </>
  );
}
