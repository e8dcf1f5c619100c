/** Weights a survey to what is known of the population: `statistics rake`. */
import type { CommandInput, FileCommand, Terminal } from "../platform/command.ts";
import { writeCsv } from "../platform/csv.ts";
import { LEAST_RESPONDENTS } from "../statistics/weighting/margin.ts";
import { type Raking, rake } from "../statistics/weighting/rake.ts";
import { weightedMean, weightedShares } from "../statistics/weighting/weighted-estimate.ts";
import { type GivenTable, numberIn, readGivenTable } from "./given-table.ts";
import { readMargins } from "./rake-margins.ts";
import { toldRaking } from "./rake-sentences.ts";

export const rakeCommand: FileCommand = {
  name: "statistics rake",
  filesOnly: true,
  words: 1,
  summary: "Weight the respondents of a survey to what is known of the population",
  usage:
    "statistics rake FILE.csv --margins FILE.csv [--margins FILE.csv …] [--weight COLUMN] [--id COLUMN …] [--least N] [--trim MIN,MAX] [--mean COLUMN …] [--share COLUMN …] [--json]",
  options: {
    margins: { type: "string", multiple: true },
    weight: { type: "string" },
    id: { type: "string", multiple: true },
    least: { type: "string" },
    trim: { type: "string" },
    mean: { type: "string", multiple: true },
    share: { type: "string", multiple: true },
    json: { type: "boolean" },
  },
  run: async (terminal, input) => {
    const asked = await understand(input);
    if ("problems" in asked) {
      for (const problem of asked.problems) terminal.complain(problem);
      return 2;
    }
    const { respondents, base, least, trim } = asked;
    const margins = readMargins(respondents, asked.files);
    if ("refused" in margins) {
      terminal.complain(margins.sentence);
      return 2;
    }
    const raking = rake({ base, margins, least, ...(trim === undefined ? {} : { trim }) });
    if ("refused" in raking) {
      const lineOf = (respondent: number): number => respondents.rows[respondent]?.line ?? 0;
      for (const sentence of toldRaking(raking, lineOf)) terminal.complain(sentence);
      if (input.values.json === true) terminal.print(JSON.stringify(raking));
      return 1;
    }
    const estimates = estimatesOf(asked, raking);
    if (typeof estimates === "string") {
      terminal.complain(estimates);
      return 2;
    }
    report(terminal, asked, raking, estimates, input.values.json === true);
    return 0;
  },
};

type Asked = {
  readonly respondents: GivenTable;
  readonly files: readonly { readonly path: string; readonly table: GivenTable }[];
  readonly base: readonly number[];
  readonly ids: readonly string[];
  readonly least: number;
  readonly trim: readonly [number, number] | undefined;
  readonly means: readonly string[];
  readonly shares: readonly string[];
};

/** The columns in which surveys keep the weight from before, as R's packages and statistics offices call it. */
const BASE_COLUMNS = ["base_weight", "weight", "pw"];
/** What the output calls its own columns. */
const RESERVED = ["base", "weight"];

async function understand({
  values,
  positionals,
}: CommandInput): Promise<Asked | { readonly problems: readonly string[] }> {
  const [file = ""] = positionals;
  const paths = listed(values.margins);
  if (paths.length === 0)
    return { problems: ["--margins is missing: what is known of the population."] };
  const [respondents, ...tables] = await Promise.all(
    [file, ...paths].map((path) => readGivenTable(path)),
  );
  const unreadable = [respondents, ...tables].flatMap((table) => {
    return table !== undefined && "refused" in table ? table.sentences : [];
  });
  if (respondents === undefined || "refused" in respondents || unreadable.length > 0) {
    return { problems: unreadable };
  }
  const { columns, rows } = respondents;
  const means = listed(values.mean);
  const shares = listed(values.share);
  const weight =
    typeof values.weight === "string"
      ? values.weight
      : BASE_COLUMNS.find((column) => columns.includes(column));
  const ids = idsOf(columns, listed(values.id));
  const named = [
    ...listed(values.id),
    ...means,
    ...shares,
    ...(weight === undefined ? [] : [weight]),
  ];
  const problems = named
    .filter((column) => !columns.includes(column))
    .map((column) => `${file} has no column ${column}. It has ${columns.join(", ")}.`);
  for (const id of listed(values.id).filter((id) => RESERVED.includes(id))) {
    problems.push(`--id ${id}: the result has a column of that name already.`);
  }
  const base = rows.map(({ line, cells }) => {
    const number = weight === undefined ? 1 : numberIn(cells[weight] ?? "");
    if (number === undefined && weight !== undefined && columns.includes(weight)) {
      problems.push(`${file}, line ${line}: "${cells[weight]}" below ${weight} is not a number.`);
    }
    return number ?? Number.NaN;
  });
  const least = values.least === undefined ? LEAST_RESPONDENTS : Number(values.least);
  if (!(Number.isSafeInteger(least) && least >= 1)) {
    problems.push("--least must be a whole number from 1.");
  }
  const trim = typeof values.trim === "string" ? boundsIn(values.trim) : undefined;
  if (values.trim !== undefined && trim === undefined) {
    problems.push(
      "--trim must be two numbers such as 0.3,3: the first at most 1, the second at least 1.",
    );
  }
  if (problems.length > 0) return { problems };
  const files = tables.flatMap((table, i) => {
    return "refused" in table ? [] : [{ path: paths[i] ?? "", table }];
  });
  return { respondents, files, base, ids, least, trim, means, shares };
}

const listed = (value: CommandInput["values"][string]): readonly string[] =>
  Array.isArray(value) ? value : [];

/** The columns that say which respondent is meant: those asked for, else the one called id; else none, and the line does. */
function idsOf(columns: readonly string[], asked: readonly string[]): readonly string[] {
  if (asked.length > 0) return asked;
  return columns.filter((column) => column.toLowerCase() === "id").slice(0, 1);
}

function boundsIn(text: string): readonly [number, number] | undefined {
  const [least, most, ...more] = text.split(text.includes(";") ? ";" : ",").map(Number);
  if (least === undefined || most === undefined || more.length > 0) return undefined;
  return least >= 0 && least <= 1 && most >= 1 ? [least, most] : undefined;
}

type Estimates = {
  readonly means?: readonly {
    readonly column: string;
    readonly mean: number;
    readonly n: number;
  }[];
  readonly shares?: readonly {
    readonly column: string;
    readonly category: string;
    readonly share: number;
    readonly respondents: number;
    readonly n: number;
  }[];
};

/** The weighted means and shares that were asked for, or what is wrong with a column. Empty cells are no answers. */
function estimatesOf(
  { respondents: { rows }, means, shares }: Asked,
  { weights }: Raking,
): Estimates | string {
  const foundMeans: NonNullable<Estimates["means"]>[number][] = [];
  for (const column of means) {
    const values: (number | null)[] = [];
    for (const { line, cells } of rows) {
      const cell = (cells[column] ?? "").trim();
      const number = cell === "" ? null : numberIn(cell);
      if (number === undefined) return `Line ${line}: "${cell}" below ${column} is not a number.`;
      values.push(number);
    }
    const mean = weightedMean(values, weights);
    if ("refused" in mean) return `Nobody answered ${column}.`;
    foundMeans.push({ column, mean: mean.estimate, n: mean.n });
  }
  const foundShares: NonNullable<Estimates["shares"]>[number][] = [];
  for (const column of shares) {
    const answers = rows.map(({ cells }) => (cells[column] ?? "").trim() || null);
    const result = weightedShares(answers, weights);
    if ("refused" in result) return `Nobody answered ${column}.`;
    for (const { estimate: share, ...rest } of result.shares)
      foundShares.push({ column, ...rest, share });
  }
  return {
    ...(means.length > 0 ? { means: foundMeans } : {}),
    ...(shares.length > 0 ? { shares: foundShares } : {}),
  };
}

/** As JSON all of it; else the weights as CSV, to be kept in a file, and what a reader should know beside it. */
function report(
  terminal: Terminal,
  asked: Asked,
  raking: Raking,
  estimates: Estimates,
  json: boolean,
): void {
  const { respondents, base, ids } = asked;
  const { weights, deff, effectiveN, iterations, trimmed, margins } = raking;
  const rows = respondents.rows.map(({ line, cells }, i) => ({
    ...(ids.length === 0
      ? { line }
      : Object.fromEntries(ids.map((id) => [id, (cells[id] ?? "").trim()]))),
    base: base[i] ?? 0,
    weight: weights[i] ?? 0,
  }));
  const n = rows.length;
  if (json) {
    terminal.print(
      JSON.stringify({
        weights: rows,
        deff,
        effectiveN,
        n,
        iterations,
        trimmed,
        margins,
        ...estimates,
      }),
    );
    return;
  }
  const columns = [...(ids.length === 0 ? ["line"] : ids), "base", "weight"];
  terminal.print(new TextDecoder().decode(writeCsv(columns, rows)).trimEnd());
  terminal.complain(
    `${n} respondents, as telling as ${effectiveN.toFixed(1)} with equal weights (design effect ${deff.toFixed(3)}). All margins are met after ${iterations} rounds${trimmed > 0 ? `; ${trimmed} weights stand at a bound` : ""}.`,
  );
  for (const { column, mean, n } of estimates.means ?? []) {
    terminal.complain(`${column}: mean ${mean.toPrecision(7)} (${n} answered)`);
  }
  for (const { column, category, share, respondents, n } of estimates.shares ?? []) {
    terminal.complain(
      `${column}, ${category}: ${(100 * share).toFixed(1)} % (${respondents} of the ${n} who answered)`,
    );
  }
}
