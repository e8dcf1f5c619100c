/**
 * Whether a gap between two groups narrows or widens over the years. It takes the size of the gap, so that it does not matter which group is
 * ahead, and says from when on it is the other one. Tests and slopes: Mann 1945, Theil 1950, Sen 1968.
 */
import { bestP, type MannKendall, mannKendall } from "../trend/mann-kendall.ts";
import { inOrder } from "../trend/observation.ts";
import { type TheilSen, theilSen } from "../trend/theil-sen.ts";
import { LEAST_VALUES } from "../trend/verdict.ts";

/** Both groups in one year. */
export type GroupYear = {
  readonly time: number;
  /** The year as its source prints it. */
  readonly label: string;
  readonly group: number;
  readonly reference: number;
};

export type GapVerdict = "insufficient-data" | "no-clear-change" | "narrowing" | "widening";

export type GapTrend = {
  readonly verdict: GapVerdict;
  readonly measure: "difference" | "ratio";
  /** In the order of time: group minus reference, or group over reference, and the size that was tested. */
  readonly gaps: readonly {
    readonly time: number;
    readonly label: string;
    readonly gap: number;
    readonly size: number;
  }[];
  readonly test: MannKendall;
  readonly p: number;
  /** Of the sizes: a year, in the unit of the figures, or in natural logarithms of the ratio. Null below two years. */
  readonly line: TheilSen | null;
  /** The first year of the last run in which the other group than before is ahead; null where none took over. */
  readonly changedSidesAt: string | null;
};

/**
 * The trend of a gap: Mann–Kendall and Theil–Sen on |group − reference| or |ln(group / reference)|, clear where p ≤ alpha. Below five years
 * "insufficient-data". Refuses a ratio where a value is not above 0, with the year. Throws where two years are the same.
 */
export function gapTrend(
  years: readonly GroupYear[],
  measure: "difference" | "ratio" = "difference",
  alpha = 0.05,
): GapTrend | { readonly refused: "no-ratio"; readonly label: string } {
  const ordered = inOrder(years.map((year) => ({ ...year, value: year.group })));
  inOrder(years.map(({ time, reference }) => ({ time, value: reference })));
  const without = ordered.find(({ group, reference }) => !(group > 0 && reference > 0));
  if (measure === "ratio" && without !== undefined)
    return { refused: "no-ratio", label: without.label };
  const gaps = ordered.map(({ time, label, group, reference }) => ({
    time,
    label,
    gap: measure === "ratio" ? group / reference : group - reference,
    size: measure === "ratio" ? Math.abs(Math.log(group / reference)) : Math.abs(group - reference),
  }));
  const test = mannKendall(gaps.map(({ size }) => size));
  const line = theilSen(gaps.map(({ time, size }) => ({ time, value: size })));
  const p = bestP(test);
  return {
    verdict: verdictOf(test, p <= alpha),
    measure,
    gaps,
    test,
    p,
    line: "refused" in line ? null : line,
    changedSidesAt: changedSidesAt(ordered),
  };
}

function verdictOf({ n, s }: MannKendall, isClear: boolean): GapVerdict {
  if (n < LEAST_VALUES) return "insufficient-data";
  if (!isClear) return "no-clear-change";
  return s > 0 ? "widening" : "narrowing";
}

function changedSidesAt(ordered: readonly GroupYear[]): string | null {
  const sides = ordered
    .map(({ label, group, reference }) => ({ label, side: Math.sign(group - reference) }))
    .filter(({ side }) => side !== 0);
  const newest = sides.at(-1)?.side;
  const lastOther = sides.findLastIndex(({ side }) => side !== newest);
  return lastOther < 0 ? null : (sides[lastOther + 1]?.label ?? null);
}
