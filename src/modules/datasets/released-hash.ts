/**
 * The hash of a release, as the public record has it: SHA-256 over one line a cell, a JSON array of the codes of its categories, the first and
 * last day of its period, its mark, its value and its state, in the order of the release. Whoever has the cells can reckon it out again.
 */
import { MARKS, type ReleaseContent, type ReleasedColumns } from "./released-figures.ts";

/** The lines in pieces of some thousand, each line ended by a line feed. */
export function* hashedLines(content: ReleaseContent, columns: ReleasedColumns): Generator<string> {
  const codes = content.dimensions.map(({ categories }) =>
    categories.map(({ code }) => JSON.stringify(code)),
  );
  const periods = content.periods.map(({ period }) => `"${period.start}","${period.end}"`);
  let piece = "";
  for (let row = 0; row < columns.length; row += 1) {
    const categories = columns.categories.map((column, d) => codes[d]?.[column[row] ?? -1] ?? '""');
    const value = columns.value[row] ?? Number.NaN;
    const line = [
      ...categories,
      periods[columns.period[row] ?? -1] ?? "null,null",
      JSON.stringify(MARKS[columns.mark[row] ?? -1]),
      Number.isNaN(value) ? "null" : JSON.stringify(value),
      JSON.stringify(content.statuses[columns.status[row] ?? -1]?.state ?? "normal"),
    ];
    piece += `[${line.join(",")}]\n`;
    if (row % 4096 === 4095) {
      yield piece;
      piece = "";
    }
  }
  yield piece;
}
