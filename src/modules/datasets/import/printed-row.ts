/** One observation as others read it: its categories in words, its period as printed and as days, its value, and what the value is worth. */
import type { ReadFigures } from "./observations.ts";

export type PrintedRow = Readonly<Record<string, unknown>>;

/** The names under which each row says what it is itself; a dimension of that name goes by its id, or with a word more. */
const OWN = ["period", "value", "status", "flag", "codes", "row"];

function keyOf(label: string, id: string, taken: readonly string[]): string {
  const free = [label, id, `${label} (dimension)`, `${id} (dimension)`];
  return free.find((key) => key !== "" && !taken.includes(key)) ?? `${label} (${taken.length})`;
}

/** The keys of a row that are the file's own: one a dimension, and one for the period as printed. */
function keysOf({ dimensions, time }: ReadFigures): {
  readonly keys: readonly string[];
  readonly timeKey: string | null;
} {
  const taken = [...OWN];
  const keys = dimensions.map(({ label, id }) => {
    const key = keyOf(label, id, taken);
    taken.push(key);
    return key;
  });
  return { keys, timeKey: time === null ? null : keyOf(time.label, time.id, taken) };
}

/**
 * Gives a function from an observation's place to its row as JSON, made of pieces that are put into JSON once each: for a million rows.
 * `words`: what stands in place of figures.
 */
export function rowTexts(
  figures: ReadFigures,
  words: ReadonlyMap<number, string>,
): (row: number) => string {
  const { dimensions, periods, statuses, observations } = figures;
  const { keys, timeKey } = keysOf(figures);
  const json = (text: string) => JSON.stringify(text);
  const pairs = (of: (category: { readonly code: string; readonly label: string }) => string) =>
    dimensions.map(({ categories }, at) => {
      const key = json(keys[at] ?? "");
      return categories.map((category) => `${key}:${json(of(category))}`);
    });
  const labels = pairs(({ label }) => label);
  const codes = pairs(({ code }) => code);
  const noTime = `${timeKey === null ? "" : `${json(timeKey)}:"",`}"period":null`;
  const times = periods.map(({ printed, period }) => {
    const own = timeKey === null ? "" : `${json(timeKey)}:${json(printed)},`;
    return `${own}"period":"${period.start}/${period.end}"`;
  });
  const states = statuses.map(
    ({ state, printed }) => `"status":${json(state)},"flag":${json(printed)}`,
  );
  const of = (lists: readonly (readonly string[])[], row: number) => {
    let text = "";
    for (let at = 0; at < lists.length; at++) {
      const place = observations.categories[at]?.[row] ?? -1;
      text += `${at === 0 ? "" : ","}${lists[at]?.[place] ?? `${json(keys[at] ?? "")}:""`}`;
    }
    return text;
  };
  return (row) => {
    const value = observations.value[row] ?? Number.NaN;
    const word = Number.isNaN(value) ? words.get(row) : undefined;
    const printed = Number.isNaN(value) ? (word === undefined ? "null" : json(word)) : value;
    const own = dimensions.length === 0 ? "" : `${of(labels, row)},`;
    const time = times[observations.period[row] ?? -1] ?? noTime;
    const status = states[observations.status[row] ?? 0] ?? '"status":"normal","flag":""';
    return `{${own}${time},"value":${printed},${status},"codes":{${of(codes, row)}}}`;
  };
}

/** One row as a value. */
export function rowPrinter(
  figures: ReadFigures,
  words: ReadonlyMap<number, string> = new Map(),
): (row: number) => PrintedRow {
  const text = rowTexts(figures, words);
  return (row) => JSON.parse(text(row)) as PrintedRow;
}
