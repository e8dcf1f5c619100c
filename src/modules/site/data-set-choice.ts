/**
 * What a reader picked out of a data set: a category of each dimension or all of them, and a period or all. It stands in the address, so that
 * it can be kept, sent and cited: `?Region=003&Boligtype=*`.
 */
import { pickedCells, type ReleasedCell, type ReleasedFigures } from "../datasets/index.ts";

export type Content = ReleasedFigures["content"];
export type Dimension = Content["dimensions"][number];

/** The place of a category or a period, or all of them. */
export type Picked = number | "all";

export type Choice = {
  /** One a dimension, in their order. */
  readonly dimensions: readonly Picked[];
  readonly period: Picked;
};

export type ReadChoice = Choice & {
  /** What is shown of whatever nobody has picked. */
  readonly usual: Choice;
  /** What was asked for and is not there; the usual is taken instead. */
  readonly unknown: readonly { readonly dimension: string; readonly asked: string }[];
  /** Whether the reader chose anything. */
  readonly chosen: boolean;
};

export const ALL = "*";
/** Stands in an address for a category without a code: the blank that means the total in files of Open SDG. */
const BLANK = "~";

/** How a category is named in an address. */
export function codeInAddress(code: string): string {
  return code === "" ? BLANK : code;
}

/** As many groups without a total stand side by side when nobody has chosen: a chart can tell so many lines apart. */
const FEW = 4;

/** The choice in an address. `asked` gives what stands there by name, `here` the names of the city, whose own figures come first. */
export function readChoice(
  figures: ReleasedFigures,
  asked: (name: string) => string | undefined,
  here: readonly string[],
): ReadChoice {
  const { dimensions, time, periods } = figures.content;
  const unknown: { dimension: string; asked: string }[] = [];
  let chosen = false;
  const read = (id: string, label: string, options: readonly Option[]): Picked | undefined => {
    const text = asked(id)?.trim() ?? "";
    if (text === "") return undefined;
    chosen = true;
    const found = text === ALL ? "all" : placeOf(options, text);
    if (found === undefined) unknown.push({ dimension: label, asked: text });
    return found;
  };
  const given = dimensions.map(({ id, label, categories }) => read(id, label, categories));
  const period =
    time === null
      ? undefined
      : read(
          time.id,
          time.label,
          periods.map(({ printed }) => ({ code: printed, label: printed })),
        );
  const usual = { dimensions: usualPlaces(dimensions, here), period: "all" } as const;
  const choice = {
    dimensions: given.map((one, at) => one ?? usual.dimensions[at] ?? 0),
    period: period ?? usual.period,
  };
  const told = chosen ? choice : withFigures(figures, choice);
  return { ...told, usual, unknown, chosen };
}

type Option = { readonly code: string; readonly label: string };

/** By its code, else by its words, as a reader types them. */
function placeOf(options: readonly Option[], text: string): number | undefined {
  const code = options.findIndex((one) => codeInAddress(one.code) === text);
  if (code >= 0) return code;
  const word = text.toLocaleLowerCase();
  const label = options.findIndex((one) => one.label.toLocaleLowerCase() === word);
  return label < 0 ? undefined : label;
}

/** The city's own place, else the total; without a total the first, or all where they are few groups. */
function usualPlaces(dimensions: readonly Dimension[], here: readonly string[]): readonly Picked[] {
  const names = here.map((name) => name.toLocaleLowerCase());
  let beside = false;
  return dimensions.map(({ role, categories, total }) => {
    const own =
      role === "place"
        ? categories.findIndex(({ label }) => names.includes(label.toLocaleLowerCase()))
        : -1;
    if (own >= 0) return own;
    if (total !== null) return total;
    if (beside || role !== "group" || categories.length < 2 || categories.length > FEW) return 0;
    beside = true;
    return "all";
  });
}

/** A usual choice that nothing was counted for gives way to the first cell that there is. */
function withFigures(figures: ReleasedFigures, choice: Choice): Choice {
  const { columns } = figures;
  if (columns.length === 0 || rowsOf(figures, choice, 1).length > 0) return choice;
  return {
    ...choice,
    dimensions: choice.dimensions.map((picked, at) =>
      picked === "all" ? picked : (columns.categories[at]?.[0] ?? 0),
    ),
  };
}

/** The rows of a release that a choice takes, at most so many. */
function rowsOf(
  { columns }: ReleasedFigures,
  { dimensions, period }: Choice,
  most = Number.POSITIVE_INFINITY,
): readonly number[] {
  const wanted = [
    ...dimensions.map((picked, at) => ({ picked, column: columns.categories[at] })),
    { picked: period, column: columns.period },
  ].flatMap(({ picked, column }) =>
    picked === "all" || column === undefined ? [] : [{ picked, column }],
  );
  const rows: number[] = [];
  next: for (let row = 0; row < columns.length && rows.length < most; row += 1) {
    for (const { picked, column } of wanted) if (column[row] !== picked) continue next;
    rows.push(row);
  }
  return rows;
}

/** The release narrowed to a choice: what was not picked is gone, its categories too, so that files of it stay small. */
export function chosenFigures(figures: ReleasedFigures, choice: Choice): ReleasedFigures {
  const { content, columns } = figures;
  if (choice.period === "all" && choice.dimensions.every((one) => one === "all")) return figures;
  const rows = rowsOf(figures, choice);
  const pick = (column: Int32Array, picked: Picked) =>
    Int32Array.from(rows, (row) => (picked === "all" ? (column[row] ?? 0) : 0));
  return {
    ...figures,
    content: {
      ...content,
      dimensions: content.dimensions.map((one, at) =>
        narrowed(one, choice.dimensions[at] ?? "all"),
      ),
      periods:
        choice.period === "all"
          ? content.periods
          : content.periods.slice(choice.period, choice.period + 1),
    },
    columns: {
      length: rows.length,
      categories: columns.categories.map((column, at) =>
        pick(column, choice.dimensions[at] ?? "all"),
      ),
      period: pick(columns.period, choice.period),
      value: Float64Array.from(rows, (row) => columns.value[row] ?? Number.NaN),
      status: Int32Array.from(rows, (row) => columns.status[row] ?? 0),
      mark: Int32Array.from(rows, (row) => columns.mark[row] ?? 0),
    },
  };
}

function narrowed(dimension: Dimension, picked: Picked): Dimension {
  if (picked === "all") return dimension;
  return {
    ...dimension,
    categories: dimension.categories.slice(picked, picked + 1),
    total: dimension.total === picked ? 0 : null,
    sums: [],
  };
}

/** So many cells a page can say something of within a tenth of a second; its table shows fewer, and the file has them all. */
const MOST_ON_PAGE = 15_000;

/** The cells of figures that were narrowed already; undefined where there are more than a page can hold. */
export function cellsOf(figures: ReleasedFigures): readonly ReleasedCell[] | undefined {
  if (figures.columns.length > MOST_ON_PAGE) return undefined;
  const all = Object.fromEntries(figures.content.dimensions.map(({ id }) => [id, ALL]));
  const picked = pickedCells(figures, all);
  return "refused" in picked ? undefined : picked.cells;
}

/**
 * The choice as the query of an address, without its question mark; empty where there is nothing to choose. `without` leaves out what is
 * so anyway: enough for a page, while a file without any query is the whole.
 */
export function choiceQuery(
  { dimensions, time, periods }: Content,
  choice: Choice,
  without?: Choice,
): string {
  const query = new URLSearchParams();
  for (const [at, { id, categories }] of dimensions.entries()) {
    const picked = choice.dimensions[at] ?? "all";
    if (categories.length > 1 && picked !== without?.dimensions[at]) {
      query.set(id, picked === "all" ? ALL : codeInAddress(categories[picked]?.code ?? ""));
    }
  }
  if (time !== null && choice.period !== "all") {
    query.set(time.id, periods[choice.period]?.printed ?? ALL);
  }
  return query.toString();
}

/** The same choice with another pick in one dimension. */
export function withPick(choice: Choice, at: number, picked: Picked): Choice {
  return {
    ...choice,
    dimensions: choice.dimensions.map((one, place) => (place === at ? picked : one)),
  };
}
