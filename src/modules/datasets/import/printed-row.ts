/** One observation as others read it: its categories in words, its period as printed and as days, its value, and what the value is worth. */
import type { ReadFigures } from "./observations.ts";

export type PrintedRow = Readonly<Record<string, unknown>>;

/** The names under which each row says what it is itself; a dimension of that name goes by its id, or with a word more. */
const OWN = ["period", "value", "status", "flag", "codes", "row"];

function keyOf(label: string, id: string, taken: readonly string[]): string {
  const free = [label, id, `${label} (dimension)`, `${id} (dimension)`];
  return free.find((key) => key !== "" && !taken.includes(key)) ?? `${label} (${taken.length})`;
}

/** Gives a function from an observation's place to its row. `words`: what stands in place of figures. */
export function rowPrinter(
  figures: ReadFigures,
  words: ReadonlyMap<number, string> = new Map(),
): (row: number) => PrintedRow {
  const { dimensions, time, periods, statuses, observations } = figures;
  const taken = [...OWN];
  const keys = dimensions.map(({ label, id }) => {
    const key = keyOf(label, id, taken);
    taken.push(key);
    return key;
  });
  const timeKey = time === null ? null : keyOf(time.label, time.id, taken);
  return (row) => {
    const period = periods[observations.period[row] ?? -1];
    const status = statuses[observations.status[row] ?? 0];
    const value = observations.value[row] ?? Number.NaN;
    const categories = dimensions.map(
      ({ categories: all }, at) => all[observations.categories[at]?.[row] ?? -1],
    );
    return {
      ...Object.fromEntries(keys.map((key, at) => [key, categories[at]?.label ?? ""])),
      ...(timeKey === null ? {} : { [timeKey]: period?.printed ?? "" }),
      period: period === undefined ? null : `${period.period.start}/${period.period.end}`,
      value: Number.isNaN(value) ? (words.get(row) ?? null) : value,
      status: status?.state ?? "normal",
      flag: status?.printed ?? "",
      codes: Object.fromEntries(keys.map((key, at) => [key, categories[at]?.code ?? ""])),
    };
  };
}
