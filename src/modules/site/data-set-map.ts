/** A choice drawn on the city's map: the whole of the dimension that the map is for, one figure an area, in one period. */
import type { AreaMapProps } from "../../design/map/area-map.tsx";
import { printNumber } from "../../design/number-format.ts";
import type { Language } from "../../kernel/language.ts";
import type { DrawnOn } from "../datasets/index.ts";
import type { Choice, Dimension } from "./data-set-choice.ts";
import { cellIn, type Lines } from "./data-set-lines.ts";
import { periodName } from "./data-set-period.ts";
import { printMark, printValue } from "./data-set-print.ts";
import { dataSetTexts } from "./texts/data-sets/index.ts";

/** The dimension that a map draws; undefined where the figures no longer have it, or nothing to choose in it. */
export function mappedDimension(
  dimensions: readonly Dimension[],
  map: DrawnOn,
): number | undefined {
  const at = dimensions.findIndex(({ id }) => id === map.dimension);
  return at >= 0 && (dimensions[at]?.categories.length ?? 0) > 1 ? at : undefined;
}

/** Undefined unless the map's dimension is chosen whole and nothing else is, so that each area has one figure. */
export function mapOfLines(
  { lines, periods, decimals }: Lines,
  choice: Choice,
  dimensions: readonly Dimension[],
  map: DrawnOn,
  { title, language }: { readonly title: string; readonly language: Language },
): AreaMapProps | undefined {
  const at = mappedDimension(dimensions, map);
  const isAlone = choice.dimensions.every(
    (picked, place) =>
      (picked === "all" && (dimensions[place]?.categories.length ?? 0) > 1) === (place === at),
  );
  if (at === undefined || !isAlone) return undefined;
  const codes = new Set(map.areas.map(({ code }) => code));
  const drawn = lines.filter(({ categories }) => codes.has(categories[at] ?? ""));
  // The latest period in which any area has a figure.
  const period = periods.findLast((one) =>
    drawn.some((line) => (cellIn(line, one)?.value ?? null) !== null),
  );
  const t = dataSetTexts(language);
  const figures = drawn.map((line): AreaMapProps["figures"][number] => {
    const code = line.categories[at] ?? "";
    const cell = cellIn(line, period);
    const printed = printValue(cell, decimals, language);
    if (cell === undefined || cell.value === null || printed === undefined) {
      return { code, value: null, mark: cell?.mark === "suppressed" ? "suppressed" : "missing" };
    }
    return { code, value: cell.value, printed };
  });
  if (figures.every(({ value }) => value === null)) return undefined;
  const when = period === undefined ? undefined : periodName(period, language);
  const told = figures.map((figure) => {
    const name = map.areas.find(({ code }) => code === figure.code)?.name ?? figure.code;
    return `${name} ${figure.value === null ? printMark(figure.mark, language) : figure.printed}`;
  });
  const isImpossible = drawn.some((line) => cellIn(line, period)?.mark === "not-applicable");
  return {
    id: "data-set-map",
    title: t.figures.mapTitle(title, when),
    description: `${told.slice(0, MOST_TOLD).join("; ")}${told.length > MOST_TOLD ? "; …" : ""}.`,
    areas: map.areas,
    figures,
    print: (value) => printNumber(value, decimals, language),
    words: {
      suppressed: printMark("suppressed", language),
      missing: [
        printMark("missing", language),
        ...(isImpossible ? [printMark("not-applicable", language)] : []),
      ].join(" · "),
    },
  };
}

/** Areas that a description names; the table has them all. */
const MOST_TOLD = 40;
