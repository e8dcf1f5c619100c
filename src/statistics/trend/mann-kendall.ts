/**
 * The Mann–Kendall test: do later values tend to be larger (or smaller) than earlier ones, more than chance would have it? It asks only
 * for the order of values, not for a line. After H. B. Mann, Econometrica 13 (1945), and M. G. Kendall, Rank Correlation Methods (1970).
 */
import { normalTwoSided } from "../intervals/normal.ts";
import { EXACT_UP_TO, exactKendallP } from "./kendall-distribution.ts";

/** All without unit. */
export type MannKendall = {
  readonly n: number;
  /** Rising pairs minus falling pairs. */
  readonly s: number;
  /** The variance of S under chance, corrected for ties. */
  readonly varS: number;
  /** S brought one step nearer to 0 (continuity) over its standard deviation. */
  readonly z: number;
  /** Two-sided, by the normal approximation of z. */
  readonly p: number;
  /** Two-sided and exact, ties included; null above `EXACT_UP_TO` values. */
  readonly pExact: number | null;
  /** Kendall's tau-b, between −1 and 1; null where all values are equal. */
  readonly tau: number | null;
  /** Kendall's tau-a: S over all pairs, ties included; null below two values. */
  readonly tauA: number | null;
};

/**
 * The test of values that stand in the order of their times. S = Σ sign(xⱼ − xᵢ) over i < j;
 * var S = (n(n−1)(2n+5) − Σ t(t−1)(2t+5)) / 18 with t the sizes of ties; z = (S ∓ 1) / √var S; tau-b = S / √(pairs · untied pairs).
 * Fewer than two values give S 0 and p 1. The normal p is trusted from n = 10 on (Gilbert 1987, p. 208); below, use `pExact`.
 */
export function mannKendall(values: ArrayLike<number>): MannKendall {
  const n = values.length;
  const ties = tieSizes(values);
  const s = scoreOf(values);
  const varS = scoreVariance(ties);
  const pairs = (n * (n - 1)) / 2;
  const untied = ties.reduce((left, size) => left - (size * (size - 1)) / 2, pairs);
  const z = standardized(s, varS);
  return {
    n,
    s,
    varS,
    z,
    p: normalTwoSided(z),
    pExact: n <= EXACT_UP_TO ? exactKendallP(ties, s) : null,
    tau: untied === 0 ? null : s / Math.sqrt(pairs * untied),
    tauA: pairs === 0 ? null : s / pairs,
  };
}

/** The p to judge by: the exact one where there is one. */
export function bestP({ p, pExact }: MannKendall): number {
  return pExact ?? p;
}

/** Kendall's S of values in the order of time: rising pairs minus falling pairs. */
export function scoreOf(values: ArrayLike<number>): number {
  let s = 0;
  for (let i = 0; i < values.length; i++) {
    const earlier = values[i] ?? 0;
    for (let j = i + 1; j < values.length; j++) s += Math.sign((values[j] ?? 0) - earlier);
  }
  return s;
}

/** The variance of S under chance, from the sizes of the groups of equal values. Source: Kendall 1970, ch. 4. */
export function scoreVariance(ties: readonly number[]): number {
  const n = ties.reduce((sum, size) => sum + size, 0);
  const weight = (m: number) => m * (m - 1) * (2 * m + 5);
  return ties.reduce((left, size) => left - weight(size), weight(n)) / 18;
}

/** S over its standard deviation, one step nearer to 0 for continuity; 0 where S or its variance is 0. Source: Kendall 1970, ch. 4. */
export function standardized(s: number, varS: number): number {
  return s === 0 || varS === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(varS);
}

/** The sizes of the groups of equal values, ones included. */
export function tieSizes(values: ArrayLike<number>): readonly number[] {
  const sizes = new Map<number, number>();
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    sizes.set(value, (sizes.get(value) ?? 0) + 1);
  }
  return [...sizes.values()];
}
