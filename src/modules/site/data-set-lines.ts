/**
 * The cells of a choice as lines through time: one for each combination of the categories that are shown side by side, with a name, a unit,
 * and a cell or a gap for each period.
 */
import type { ReleasedCell, ReleasedFigures } from "../datasets/index.ts";
import type { Choice, Content, Dimension } from "./data-set-choice.ts";

type PrintedPeriod = NonNullable<ReleasedCell["period"]>;

export type Line = {
  /** The category in each dimension. */
  readonly categories: readonly string[];
  /** The words of the categories that set it apart from the other lines; empty where it is the only one. */
  readonly name: string;
  /** As the source prints it, where it has several; undefined where the data set's own unit holds. */
  readonly unit: string | undefined;
  /** The sum of other lines beside it. */
  readonly isTotal: boolean;
  /** By the printed period; "" where the figures have no time. */
  readonly cells: ReadonlyMap<string, ReleasedCell>;
};

export type Lines = {
  readonly lines: readonly Line[];
  /** In the order of time; empty where the figures have none. */
  readonly periods: readonly PrintedPeriod[];
  /** Decimals that every value is printed with. */
  readonly decimals: number;
};

/** More decimals than any table needs; what would be rounded to nought keeps more. */
const MOST_DECIMALS = 4;

/** `figures` are narrowed to the choice, `whole` is what they were, `cells` are theirs; `total` is the word for a category without a name. */
export function linesOf(
  { content }: ReleasedFigures,
  whole: Content,
  cells: readonly ReleasedCell[],
  choice: Choice,
  total: string,
): Lines {
  const labels = content.dimensions.map(
    ({ categories }) => new Map(categories.map(({ code, label }) => [code, label] as const)),
  );
  const units = content.dimensions.map(
    ({ categories }) => new Map(categories.map(({ code, unit }) => [code, unit] as const)),
  );
  const beside = content.dimensions.flatMap(({ categories }, at) =>
    choice.dimensions[at] === "all" && categories.length > 1 ? [at] : [],
  );
  const several = whole.dimensions.flatMap((one, at) => (one.categories.length > 1 ? [at] : []));
  const found = new Map<string, { first: ReleasedCell; cells: Map<string, ReleasedCell> }>();
  const periods = new Map<string, PrintedPeriod>();
  for (const cell of cells) {
    let key = "";
    for (const at of beside) key += `${cell.categories[at]}\u0000`;
    const line = found.get(key) ?? { first: cell, cells: new Map() };
    found.set(key, line);
    line.cells.set(cell.period?.printed ?? "", cell);
    if (cell.period !== null) periods.set(cell.period.printed, cell.period);
  }
  return {
    lines: [...found.values()].map(({ first: { categories }, cells: own }) => ({
      categories,
      name: beside
        .map((at) => labels[at]?.get(categories[at] ?? "") || categories[at] || total)
        .join(" · "),
      unit: unitOf(content.dimensions, several, categories, units),
      isTotal: beside.some((at) => {
        const { categories: all = [], total: sum = null } = content.dimensions[at] ?? {};
        return sum !== null && all[sum]?.code === categories[at];
      }),
      cells: own,
    })),
    periods: [...periods.values()].sort(byTime),
    decimals: decimalsOf(cells),
  };
}

function byTime({ period: a }: PrintedPeriod, { period: b }: PrintedPeriod): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}

/** The unit of the measure, else the category of a dimension of units: `several` are the dimensions in which the release has a choice. */
function unitOf(
  dimensions: readonly Dimension[],
  several: readonly number[],
  categories: readonly string[],
  units: readonly ReadonlyMap<string, string | undefined>[],
): string | undefined {
  for (const at of several) {
    const unit = units[at]?.get(categories[at] ?? "");
    if (unit !== undefined && unit !== "") return unit;
  }
  const at = several.find((one) => dimensions[one]?.role === "unit");
  if (at === undefined) return undefined;
  return dimensions[at]?.categories.find(({ code }) => code === categories[at])?.label;
}

function decimalsOf(cells: readonly ReleasedCell[]): number {
  let most = 0;
  for (const { value } of cells) {
    if (value === null || Number.isInteger(value)) continue;
    most = Math.max(most, (String(value).split(".")[1] ?? "").length);
    if (most >= MOST_DECIMALS) return MOST_DECIMALS;
  }
  return most;
}

/** Whether all lines measure in the same unit, so that they may stand on one axis. */
export function shareUnit(lines: readonly Line[]): boolean {
  return new Set(lines.map(({ unit }) => unit ?? "")).size < 2;
}

/** The cell of a line in a period; undefined where nothing was released for it. */
export function cellIn(line: Line, period: PrintedPeriod | undefined): ReleasedCell | undefined {
  return line.cells.get(period?.printed ?? "");
}
