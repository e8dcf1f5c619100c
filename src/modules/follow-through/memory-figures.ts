/** What comes back: recommendations that stand in one edition after the other, and what the latest edition took over. */
import type { Facts, RecommendationFacts } from "./facts.ts";
import { type Figure, figureOf, type Share } from "./figure.ts";
import { isOpen } from "./open.ts";
import { rowOf } from "./row.ts";

export function memoryFigures(facts: Facts): Figure[] {
  return [repeated(facts), carriedOver(facts)];
}

/** Open recommendations that stand in two editions or more, and the highest number of editions that one of them stands in. */
function repeated({ recommendations }: Facts): Figure {
  const open = recommendations.filter(isOpen);
  const rows = open
    .filter(({ carried }) => carried.length > 0)
    .map((one) => rowOf(one, "repetition", { times: timesMade(one) }));
  const figure = figureOf("repeated", rows, open);
  return {
    ...figure,
    rows: figure.rows.toSorted((a, b) => (b.times ?? 0) - (a.times ?? 0)),
    most: open.reduce(
      (most, one) => Math.max(most, one.carried.length === 0 ? 0 : timesMade(one)),
      0,
    ),
  };
}

/** What stands in the latest edition and was made by an earlier one; by edition, what each of them took over. */
function carriedOver({ recommendations }: Facts): Figure {
  const made = recommendations.flatMap(({ edition }) => edition ?? []);
  const entered = recommendations.flatMap(({ carried }) => carried.map(({ edition }) => edition));
  const years = [...new Set([...made, ...entered])].toSorted((a, b) => a - b);
  const standing = (year: number) =>
    recommendations.filter(
      ({ edition, carried }) => edition === year || carried.some((one) => one.edition === year),
    );
  const carriedInto = (year: number) => standing(year).filter(({ edition }) => edition !== year);
  const latest = years.at(-1);
  const rows = latest === undefined ? [] : carriedInto(latest);
  return {
    ...figureOf(
      "carried-over",
      rows.map((one) => rowOf(one, "repetition", { times: timesMade(one) })),
      latest === undefined ? [] : standing(latest),
    ),
    byEdition: years.map(
      (year): Share<number> => ({
        key: year,
        value: carriedInto(year).length,
        of: standing(year).length,
      }),
    ),
  };
}

/** In how many editions it stands, its own counted. */
function timesMade({ carried }: RecommendationFacts): number {
  return 1 + carried.length;
}
