/** The values of a cube as columns: plain arrays of numbers, because a million objects would not fit into the memory of a small machine. */
import type { ObservationColumns } from "../../observations.ts";
import type { Findings } from "../findings.ts";
import { printedFigure } from "../printed-figure.ts";
import type { StatusBook } from "../status-book.ts";
import type { Cube } from "./cube.ts";

/**
 * `timeAt` is the place of the time dimension among the dimensions; -1 where there is none. `words` are the values that are texts and no
 * known symbol, by observation: the format allows them, a figure they are not.
 */
export function fillColumns(
  cube: Cube,
  timeAt: number,
  book: StatusBook,
  found: Pick<Findings, "wrong" | "remark">,
): { readonly observations: ObservationColumns; readonly words: ReadonlyMap<number, string> } {
  const { cells, values, flags } = cube;
  const words = new Map<number, string>();
  const columns = cube.dimensions.map((_, at) => categoryColumn(cube, at));
  const value = values.numbers;
  const status = new Uint16Array(cells);
  const row = new Int32Array(cells);
  // Most places have a figure and a flag that was met before: what such a flag means is looked up once.
  const settled = new Int32Array(flags.texts.length).fill(-1);
  for (let place = 0; place < cells; place += 1) {
    row[place] = place + 1;
    const flag = flags.at(place);
    const number = value[place] ?? Number.NaN;
    const known = settled[flag] ?? -1;
    if (known !== -1 && !Number.isNaN(number)) {
      status[place] = known;
      continue;
    }
    const given = Number.isNaN(number) ? (values.others.get(place) ?? null) : number;
    const printed = printedFigure(given, flags.texts[flag] ?? "", place + 1, book, found);
    value[place] = printed.value;
    status[place] = printed.status;
    if (printed.word !== null) words.set(place, printed.word);
    if (!Number.isNaN(number) && !book.isAbsent(printed.status)) settled[flag] = printed.status;
  }
  const observations = {
    length: cells,
    categories: columns.filter((_, at) => at !== timeAt),
    period: columns[timeAt] ?? new Int32Array(cells).fill(-1),
    value,
    status,
    row,
  };
  return { observations, words };
}

/** The place of the category of one dimension at every place of the cube: each code `stride` times, and all codes again and again. */
function categoryColumn(cube: Cube, at: number): Int32Array {
  const column = new Int32Array(cube.cells);
  const size = cube.dimensions[at]?.categories.length ?? 1;
  const stride = cube.dimensions
    .slice(at + 1)
    .reduce((product, { categories }) => product * categories.length, 1);
  for (let start = 0, category = 0; start < cube.cells; start += stride) {
    column.fill(category, start, start + stride);
    category = category + 1 === size ? 0 : category + 1;
  }
  return column;
}
