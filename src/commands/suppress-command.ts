/** Makes a table that may be published from rows that may not: `statistics suppress`. */
import type { FileCommand, Terminal } from "../platform/command.ts";
import { writeCsv } from "../platform/csv.ts";
import { closeSolver, solveBounds } from "../platform/solver/solve-bounds.ts";
import { readGivenTable } from "./given-table.ts";
import { readSumLines } from "./published-file/sums-file.ts";
import { readSuppressRequest, type SuppressRequest, suppressOptions } from "./suppress-request.ts";
import { toldSuppression } from "./suppress-sentences.ts";
import { type SuppressedTable, suppressTable } from "./suppress-table.ts";

export const suppressCommand: FileCommand = {
  name: "statistics suppress",
  filesOnly: true,
  words: 1,
  summary: "Withhold from a table what would say something about single people, and no more",
  usage:
    "statistics suppress FILE.csv --dimension COLUMN[,GROUPING…] … [--count COLUMN] [--threshold N] [--publish-zeros | --secondary-zeros] [--structural-zeros] [--hierarchy FILE.csv …] [--value COLUMN] [--contributors COLUMN] [--few N] [--dominance N,K …] [--p-percent P] [--coalition K] [--table COLUMN,COLUMN …] [--minimum-width W] [--json]",
  options: suppressOptions,
  run: async (terminal, input) => {
    const json = input.values.json === true;
    const request = readSuppressRequest(input);
    if ("problems" in request) return refuse(terminal, request.problems, json, 2);
    const given = await readGivenTable(request.file, { western: true });
    if ("refused" in given) return refuse(terminal, given.sentences, json, 2);
    const hierarchy = await readSumLines(
      request.hierarchies,
      request.dimensions.flatMap(([finest = ""]) => finest),
    );
    if ("refused" in hierarchy) return refuse(terminal, hierarchy.sentences, json, 2);
    try {
      const made = await suppressTable(given, request, hierarchy, solveBounds);
      if ("refused" in made) {
        const lineOf = (row: number) => given.rows[row]?.line ?? 0;
        const sentences = toldSuppression(made, request.file, lineOf);
        return refuse(terminal, sentences, json, made.of === "table" ? 2 : 1);
      }
      if (json) terminal.print(JSON.stringify(asJson(made, request)));
      else report(terminal, made, request);
      return 0;
    } finally {
      await closeSolver();
    }
  },
};

/** Errors go where a person reads them, and with --json also where a program does. */
function refuse(terminal: Terminal, errors: readonly string[], json: boolean, code: 1 | 2): number {
  for (const error of errors) terminal.complain(error);
  if (json) terminal.print(JSON.stringify({ errors }));
  return code;
}

function summaryOf({ cells }: SuppressedTable) {
  const suppressed = cells.filter((cell) => cell.suppressed).length;
  return {
    cells: cells.length,
    primary: cells.filter((cell) => cell.primary).length,
    suppressed,
    secondary: cells.filter((cell) => cell.suppressed && !cell.primary).length,
  };
}

function asJson(made: SuppressedTable, { rules, zeros, amount }: SuppressRequest) {
  return {
    cells: made.cells.map(({ labels, value, count, ...rest }) => ({
      ...Object.fromEntries(labels.map((label, place) => [made.names[place] ?? "", label])),
      count,
      ...(amount === undefined ? {} : { value }),
      ...rest,
    })),
    summary: {
      ...summaryOf(made),
      threshold: rules.threshold ?? null,
      zeros,
      method: made.method,
    },
    audit: made.audit,
  };
}

/** The table as it may be published, for a file; what was done with it beside. */
function report(
  terminal: Terminal,
  made: SuppressedTable,
  { count, amount }: SuppressRequest,
): void {
  const column = amount ?? count ?? "count";
  const rows = made.cells.map(({ labels, value, suppressed }) => ({
    ...Object.fromEntries(labels.map((label, place) => [made.names[place] ?? "", label])),
    [column]: suppressed ? ":" : value,
  }));
  terminal.print(new TextDecoder().decode(writeCsv([...made.names, column], rows)).trimEnd());
  const { cells, primary, suppressed, secondary } = summaryOf(made);
  terminal.complain(
    `${cells} cells: ${primary} must be protected, ${secondary} more are withheld with them, ${suppressed} in all. An audit finds none of the protected cells from the rest.`,
  );
}
