/**
 * A release as CSV for everybody: a row a cell, labels and codes, and in place of a value that is not told the mark that says why, because
 * an empty cell would look like nothing. What is withheld has no value here. `figures check` and imports read it back.
 */
import type { ReadDimension } from "./import/observations.ts";
import { MARKS, type ReleasedFigures, SIGNS } from "./released-figures.ts";

/** UTF-8, lines ended by CR LF. */
export function releasedCsv({ content, columns }: ReleasedFigures): Uint8Array {
  const { dimensions, time, periods, statuses } = content;
  const heads = dimensions.flatMap((one) => [
    one.label,
    ...(hasCodes(one) ? [`${one.label} code`] : []),
  ]);
  const header = [...heads, ...(time === null ? [] : [time.label]), "value", "status"];
  const categories = dimensions.map((one) =>
    one.categories.map(({ code, label }) =>
      [label, ...(hasCodes(one) ? [code] : [])].map(cell).join(","),
    ),
  );
  const printed = periods.map((period) => cell(period.printed));
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let text = `${header.map(cell).join(",")}\r\n`;
  for (let row = 0; row < columns.length; row += 1) {
    const mark = MARKS[columns.mark[row] ?? -1] ?? "missing";
    const state = statuses[columns.status[row] ?? -1]?.state ?? "normal";
    const value = mark === "value" || mark === "zero" ? String(columns.value[row]) : SIGNS[mark];
    for (const [place, column] of columns.categories.entries()) {
      text += `${categories[place]?.[column[row] ?? -1] ?? ""},`;
    }
    if (time !== null) text += `${printed[columns.period[row] ?? -1] ?? ""},`;
    text += `${value},${mark === "value" || mark === "zero" ? state : mark}\r\n`;
    if (text.length < 65_536) continue;
    pieces.push(encoder.encode(text));
    text = "";
  }
  return Buffer.concat([...pieces, encoder.encode(text)]);
}

function hasCodes({ categories }: ReadDimension): boolean {
  return categories.some(({ code, label }) => code !== label);
}

/** An apostrophe first keeps spreadsheets from running what begins like a formula. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
