/** From the patterns of the pieces to every cell of the data set: shares follow the counts that they are computed from. */

import type { ProtectionRules } from "../protection-rules.ts";
import type { Pattern } from "./pattern.ts";
import type { ProtectionProblem } from "./problem.ts";
import { besideMeasures, REASONS } from "./sensitivity.ts";

/** By observation: 0 told, 1 withheld for itself, 2 withheld for its neighbours, 3 withheld by the source. */
export type Withheld = Uint8Array;

export function withheldCells(
  problem: ProtectionProblem,
  patterns: readonly Pattern[],
  rules: ProtectionRules,
): Withheld {
  const { cells, sensitive, given, pieces } = problem;
  const withheld = new Uint8Array(sensitive.length);
  for (const row of cells.rows) {
    const reason = REASONS[sensitive[row] ?? 0];
    if (reason === "source") withheld[row] = 3;
    else if (reason !== "none" && !given.has(row)) withheld[row] = 1;
  }
  for (const [place, { rows }] of pieces.entries()) {
    for (const [cell, row] of rows.entries()) {
      // Ghosts of earlier releases come after the observations.
      const isHere = row < withheld.length;
      if (isHere && patterns[place]?.[cell] === 1 && withheld[row] === 0) withheld[row] = 2;
    }
  }
  if (rules.mode === "protect") shareTheFate(problem, rules, withheld);
  return withheld;
}

/** A share, rate or mean beside its counts gives a withheld count back, so that it goes with it. */
function shareTheFate(
  { cells, measures, given }: ProtectionProblem,
  rules: ProtectionRules,
  withheld: Withheld,
): void {
  if (measures.all.length < 2) return;
  const beside = besideMeasures(cells, measures);
  const counts = measures.all.filter(({ isCount }) => isCount);
  const countsBehind = measures.all.map(({ names, isCount }) => {
    if (isCount) return [];
    const ruled = rules.shares.filter(({ measure }) => names.includes(measure));
    return ruled.length > 0
      ? ruled.flatMap(({ numerator, denominator }) => [numerator ?? [], denominator ?? []].flat())
      : counts.flatMap((count) => count.names);
  });
  for (const row of cells.rows) {
    if (withheld[row] !== 0 || given.has(row)) continue;
    const behind = countsBehind[measures.of[row] ?? 0] ?? [];
    const isWithheld = (name: string) => beside(row, name).some((other) => withheld[other] !== 0);
    if (behind.some(isWithheld)) withheld[row] = 2;
  }
}
