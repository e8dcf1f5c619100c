/** Turns a sound JSON-stat dataset into columns: one observation for every place of the cube, in its order. */
import type { Format, ReadDimension, ReadingHints } from "../../observations.ts";
import { isNamedLikeTime, isTimeId, roleByWords, totalByWords } from "../dimension-words.ts";
import { newFindings } from "../findings.ts";
import type { JsonFigures, JsonReading } from "../json-reading.ts";
import { openStatusBook } from "../status-book.ts";
import { type TimeLine, timeLineOf } from "../time-line.ts";
import type { Cube, CubeDimension } from "./cube.ts";
import { fillColumns } from "./fill-columns.ts";

/** Refuses periods and statuses that nobody knows, each once with the first place where it stands. */
export function readCube(cube: Cube, format: Format, hints: ReadingHints): JsonReading {
  const found = newFindings();
  const time = timeOf(cube, hints);
  for (const { place, code } of time?.line.unread ?? []) {
    const { id, categories } = time?.dimension ?? { id: "", categories: [] };
    const row = firstPlace(cube.dimensions, id, place) + 1;
    found.wrong(code, { row, column: id, found: categories[place]?.label ?? "" });
  }
  if (found.errors.length > 0) return { figures: null, errors: found.errors };
  const book = openStatusBook(cube.vocabulary, cube.statusWords, found);
  const timeAt = cube.dimensions.findIndex(({ id }) => id === time?.dimension.id);
  const { observations, words } = fillColumns(cube, timeAt, book, found);
  if (found.errors.length > 0) return { figures: null, errors: found.errors };
  const { title, source, updatedAt } = cube;
  const figures: JsonFigures = {
    format,
    title,
    source,
    updatedAt,
    time: time === null ? null : { id: time.dimension.id, label: time.dimension.label },
    dimensions: cube.dimensions.filter((_, place) => place !== timeAt).map(dimensionOf),
    periods: time?.line.periods ?? [],
    statuses: book.statuses,
    observations,
    assumedYearStart: time?.line.assumedYearStart ?? false,
    words,
  };
  return { figures, errors: [], remarks: found.remarks };
}

/**
 * The dimension that tells the time: the one that the hint names, else the first of role time whose categories are periods, else one that
 * is named like it. A dimension of role time that is not understood is an error, and not taken for something else.
 */
function timeOf(
  { dimensions, vocabulary }: Cube,
  { timeColumn, yearStarts }: ReadingHints,
): { readonly dimension: CubeDimension; readonly line: TimeLine } | null {
  const read = (dimension: CubeDimension) => ({
    dimension,
    line: timeLineOf(dimension.categories, { yearStarts, isIso: vocabulary === "eurostat" }),
  });
  const hinted = dimensions.filter(({ id, label }) => id === timeColumn || label === timeColumn);
  const stated = dimensions.filter(({ role }) => role === "time");
  const sure = [hinted, stated].find((some) => some.length > 0)?.map(read) ?? [];
  const open = dimensions.filter(({ role }) => role === null);
  if (sure.length === 0) {
    const named = open.filter(({ id, label }) => isNamedLikeTime(id, label)).map(read);
    const proven = named.find(({ line }) => line.unread.length === 0);
    return proven ?? named.find(({ dimension }) => isTimeId(dimension.id)) ?? null;
  }
  return sure.find(({ line }) => line.unread.length === 0) ?? sure[0] ?? null;
}

/** The first place of the cube at which a category of a dimension stands. */
function firstPlace(dimensions: readonly CubeDimension[], id: string, category: number): number {
  const at = dimensions.findIndex((dimension) => dimension.id === id);
  const stride = dimensions
    .slice(at + 1)
    .reduce((product, { categories }) => product * categories.length, 1);
  return category * stride;
}

const ROLES = { time: "group", geo: "place", metric: "measure" } as const;

function dimensionOf(dimension: CubeDimension): ReadDimension {
  const { id, label, role, categories, sums, totalCode } = dimension;
  const means = role === null ? roleByWords(id, label) : ROLES[role];
  const stated = categories.findIndex(({ code }) => code === totalCode);
  const adds = means === "group" || means === "place";
  const total = stated === -1 || categories.length < 2 ? totalByWords(categories) : stated;
  return { id, label, role: means, categories, total: adds ? total : null, sums };
}
