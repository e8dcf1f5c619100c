/**
 * The primary rules on the cells of a data set: which ones must not be told by themselves. Small counts, few contributors, shares of small
 * numbers (Hundepool et al., Statistical Disclosure Control, 2012, ch. 4.2), and what the source itself has withheld.
 */
import type { ProtectionRules } from "../protection-rules.ts";
import type { Cells } from "./cells.ts";
import type { Measures } from "./measures.ts";

export const REASONS = ["none", "small", "few-contributors", "share-of-small", "source"] as const;

/** By observation, the place in `REASONS`. */
export type Sensitive = Uint8Array;

const place = (reason: (typeof REASONS)[number]) => REASONS.indexOf(reason);

export function sensitiveCells(
  cells: Cells,
  measures: Measures,
  rules: ProtectionRules,
): Sensitive {
  const { observations, statuses } = cells.figures;
  const sensitive = new Uint8Array(observations.length);
  const isSmall = (value: number | undefined) =>
    value !== undefined &&
    value <= rules.threshold &&
    (value > 0 || (value === 0 && rules.zeros === "protected" && rules.threshold > 0));
  const beside = besideMeasures(cells, measures);
  for (const row of cells.rows) {
    if (statuses[observations.status[row] ?? 0]?.state === "suppressed") {
      sensitive[row] = place("source");
      continue;
    }
    if (rules.mode === "as-delivered") continue;
    const value = observations.value[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const measure = measures.all[measures.of[row] ?? 0];
    if (measure?.isCount && isSmall(value)) sensitive[row] = place("small");
    else if (hasFew(row)) sensitive[row] = place("few-contributors");
    else if (restsOnSmall(row)) sensitive[row] = place("share-of-small");
  }
  return sensitive;

  /** Nobody stands behind a cell without contributors: it is zero, and everybody may know it. */
  function hasFew(row: number): boolean {
    if (rules.contributors === null) return false;
    const { measure, few } = rules.contributors;
    if (measures.all[measures.of[row] ?? 0]?.names.includes(measure)) return false;
    return beside(row, measure).some((other) => {
      const contributors = observations.value[other] ?? Number.NaN;
      return contributors > 0 && contributors <= few;
    });
  }

  function restsOnSmall(row: number): boolean {
    const names = measures.all[measures.of[row] ?? 0]?.names ?? [];
    return rules.shares
      .filter(({ measure }) => names.includes(measure))
      .flatMap(({ numerator, denominator }) => [numerator ?? [], denominator ?? []].flat())
      .some((name) => beside(row, name).some((other) => isSmall(observations.value[other])));
  }
}

/** Finds the observations of another measure, by one of its names, for the same people, place and time. */
export function besideMeasures(
  cells: Cells,
  measures: Measures,
): (row: number, name: string) => readonly number[] {
  const coordinates = Array.from({ length: cells.figures.dimensions.length + 1 }, (_, c) => c);
  const named = new Map<string, Measures["all"]>();
  return (row, name) => {
    const wanted = named.get(name) ?? measures.all.filter(({ names }) => names.includes(name));
    named.set(name, wanted);
    return wanted.flatMap(({ places }) => {
      const moved = coordinates.map((coordinate) => {
        const telling = measures.dimensions.indexOf(coordinate);
        return telling < 0 ? cells.place(row, coordinate) : (places[telling] ?? -1);
      });
      const found = cells.at(moved);
      return found < 0 ? [] : [found];
    });
  };
}
