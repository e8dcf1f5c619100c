/** What is wrong with a row of a file that somebody brings, so that they can mend it there. */
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CsvProblem } from "../../platform/csv.ts";
import type { AnswerProblem } from "./check-answer.ts";
import type { KeepAnswerRefusal } from "./keep-answer.ts";
import type { TooLong } from "./written.ts";

export type RowProblem = {
  /** Counted as an editor counts, from 1. */
  readonly line: number;
  readonly code:
    | CsvProblem["code"]
    | "not-utf8"
    | "missing-column"
    | "no-rows"
    | "too-many-rows"
    | "empty-cell"
    | "other-framework"
    | "bad-name"
    | "bad-code"
    | "unknown-confirmed"
    | "same-element"
    | "bad-visibility"
    | "bad-date"
    | "unknown-element"
    | AnswerProblem
    | KeepAnswerRefusal["refused"]
    | TooLong["refused"];
  readonly column?: string;
  /** The day that it is about. */
  readonly day?: LocalDate;
};

export function fileProblem(problem: CsvProblem): RowProblem {
  const { line, code } = problem;
  return "column" in problem ? { line, code, column: problem.column } : { line, code };
}
