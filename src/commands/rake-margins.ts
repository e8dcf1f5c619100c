/**
 * Reads what is known of the population from files: either columns of the survey and a count (`sex,count`, or `sex,age,count` for a crossing),
 * or one line a category in the form `variable,category,count`, with several variables in one file.
 */
import type { Margin } from "../statistics/weighting/margin.ts";
import { type GivenTable, numberIn } from "./given-table.ts";

/** How many people have certain answers to certain columns of the survey. */
type Target = {
  readonly columns: readonly string[];
  readonly answers: readonly string[];
  readonly count: number;
};

export type MarginProblem = { readonly refused: "margins-unclear"; readonly sentence: string };

/** Between the variables and between the answers of a crossing. */
const CROSSING = " × ";

/** The margins that the files state, each with the answers of the respondents; or what cannot be understood in a file. */
export function readMargins(
  respondents: GivenTable,
  files: readonly { readonly path: string; readonly table: GivenTable }[],
): readonly Margin[] | MarginProblem {
  const margins: Margin[] = [];
  for (const { path, table } of files) {
    const targets = targetsOf(respondents.columns, path, table);
    if ("refused" in targets) return targets;
    const byVariable = Map.groupBy(targets, ({ columns }) => columns.join(CROSSING));
    for (const [variable, of] of byVariable) {
      const columns = of[0]?.columns ?? [];
      margins.push({
        variable,
        answers: respondents.rows.map(({ cells }) =>
          columns.map((column) => (cells[column] ?? "").trim()).join(CROSSING),
        ),
        targets: of.map(({ answers, count }) => {
          return { category: answers.join(CROSSING), target: count };
        }),
      });
    }
  }
  return withOneTotal(margins);
}

/** Counts that were rounded or made of shares add up to the same people but for the last digits; those would keep raking from its end. */
const SAME_TOTAL = 1e-6;

function withOneTotal(margins: readonly Margin[]): readonly Margin[] {
  const totals = margins.map(({ targets }) => targets.reduce((sum, { target }) => sum + target, 0));
  const [first = 0] = totals;
  return margins.map((margin, i) => {
    const factor = first / (totals[i] ?? first);
    if (factor === 1 || !(Math.abs(factor - 1) <= SAME_TOTAL)) return margin;
    const scaled = margin.targets.map(({ category, target }) => {
      return { category, target: target * factor };
    });
    return { ...margin, targets: scaled };
  });
}

function targetsOf(
  known: readonly string[],
  path: string,
  { columns, rows }: GivenTable,
): readonly Target[] | MarginProblem {
  const unclear = (sentence: string): MarginProblem => {
    return { refused: "margins-unclear", sentence: `${path}${sentence}` };
  };
  const last = columns.at(-1) ?? "";
  const asked = columns.slice(0, -1);
  const unknown = asked.filter((column) => !known.includes(column));
  const isLong = unknown.length > 0 && columns.length === 3;
  if (asked.length === 0) return unclear(`: a margin needs a category and a count.`);
  if (unknown.length > 0 && !isLong) {
    return unclear(
      `: the respondents have no column ${unknown.join(", ")}. They have ${known.join(", ")}.`,
    );
  }
  if (rows.length === 0) return unclear(": there is no category in this file.");
  const targets: Target[] = [];
  for (const { line, cells } of rows) {
    const cell = (column: string): string => (cells[column] ?? "").trim();
    const count = numberIn(cell(last));
    if (count === undefined) {
      return unclear(`, line ${line}: "${cell(last)}" below ${last} is not a count.`);
    }
    const [variable = "", category = ""] = asked.map(cell);
    if (isLong && !known.includes(variable)) {
      return unclear(
        `, line ${line}: the respondents have no column "${variable}". They have ${known.join(", ")}.`,
      );
    }
    // A crossing's line that leaves a column empty speaks of the others alone.
    const filled = asked.filter((column) => cell(column) !== "");
    if (filled.length === 0) return unclear(`, line ${line}: there is no category.`);
    targets.push(
      isLong
        ? { columns: [variable], answers: [category], count }
        : { columns: filled, answers: filled.map(cell), count },
    );
  }
  return targets;
}
