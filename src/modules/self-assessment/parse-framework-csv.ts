/** Reads a framework from a file with the columns of the catalogue's own list; every row that is not as it should be is named by its line. */

import { slugFrom } from "../../kernel/slug.ts";
import { tidyText } from "../../kernel/written.ts";
import { readCsv } from "../../platform/csv.ts";
import { type ElementWords, FRAMEWORK_COLUMNS } from "./framework.ts";
import { fileProblem, type RowProblem } from "./row-problem.ts";

/** How much of an element's text somebody has seen, in the words in which answers go out; empty is not seen. The catalogue's own words count too. */
const CONFIRMED: Readonly<Record<string, ElementWords["confirmed"]>> = {
  seen: "seen",
  "partly-seen": "partly-seen",
  "not-seen": "not-seen",
  "text seen": "seen",
  "part seen": "partly-seen",
  "general knowledge, not seen": "not-seen",
  "": "not-seen",
};
const MOST_ELEMENTS = 500;
const LONGEST = { framework: 120, group: 120, code: 40, short_name: 300, source: 2000, note: 2000 };

export type ReadFramework = {
  readonly name: string;
  readonly elements: readonly ElementWords[];
};

/** The framework, or everything that is wrong with the file. */
export function parseFrameworkCsv(
  text: string,
): ReadFramework | { readonly problems: readonly RowProblem[] } {
  const { columns, rows, problems: broken } = readCsv(text);
  if (broken.length > 0) return { problems: broken.map(fileProblem) };
  const missing = FRAMEWORK_COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0)
    return { problems: missing.map((column) => ({ line: 1, code: "missing-column", column })) };
  if (rows.length === 0) return { problems: [{ line: 1, code: "no-rows" }] };
  const problems: RowProblem[] = [];
  const elements: ElementWords[] = [];
  const lines = new Map<string, number>();
  const [first] = rows;
  const name = tidyText(first?.cells.framework ?? "");
  for (const { line, cells } of rows) {
    const cell = (column: (typeof FRAMEWORK_COLUMNS)[number]) => tidyText(cells[column] ?? "");
    const complain = (code: RowProblem["code"], column: string) =>
      void problems.push({ line, code, column });
    for (const column of ["framework", "code", "short_name"] as const)
      if (cell(column) === "") complain("empty-cell", column);
    for (const [column, most] of Object.entries(LONGEST))
      if (cell(column as keyof typeof LONGEST).length > most) complain("too-long", column);
    if (cell("framework") !== "" && cell("framework") !== name)
      complain("other-framework", "framework");
    // The code stands in addresses and in files.
    if (cell("code") !== "" && !/^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(cell("code")))
      complain("bad-code", "code");
    const confirmed = CONFIRMED[cell("confirmed").toLowerCase()];
    if (confirmed === undefined) complain("unknown-confirmed", "confirmed");
    const key = `${slugFrom(cell("group"))}/${cell("code")}`;
    if (lines.has(key)) complain("same-element", "code");
    lines.set(key, line);
    elements.push({
      group: cell("group"),
      code: cell("code"),
      name: cell("short_name"),
      confirmed: confirmed ?? "not-seen",
      source: cell("source"),
      note: cell("note"),
    });
  }
  if (name !== "" && slugFrom(name) === "")
    problems.push({ line: first?.line ?? 1, code: "bad-name", column: "framework" });
  if (elements.length > MOST_ELEMENTS) problems.push({ line: 1, code: "too-many-rows" });
  return problems.length > 0 ? { problems } : { name, elements };
}
