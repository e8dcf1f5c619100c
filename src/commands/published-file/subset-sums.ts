/** Which categories add up to another one, in every place where all of them are known: a search for subsets with a given sum. */

/** A value a place for one category; NaN where it is not known. All of the same length. */
export type Known = Float64Array;

export type Subsets = {
  /** Places in the list of candidates. */
  readonly found: readonly (readonly number[])[];
  /** False where there were too many possibilities to try them all. */
  readonly complete: boolean;
};

const MOST_FOUND = 4_000;
const MOST_STEPS = 300_000;

/**
 * Every subset of the candidates that adds up to the whole: exactly in each place where all of it is known (at least one with something
 * in it), and not to more than the whole elsewhere.
 */
export function findSubsets(whole: Known, candidates: readonly Known[]): Subsets {
  const places = [...whole.keys()].filter((place) => !Number.isNaN(whole[place]));
  const order = [...candidates.keys()].sort((a, b) => sumOf(candidates[b]) - sumOf(candidates[a]));
  const open = places.map((place) => whole[place] as number);
  const near = open.map((value) => 1e-9 * Math.max(1, Math.abs(value)));
  const holes = places.map(() => 0);
  const rest = restAfter(order, candidates, places);
  const found: number[][] = [];
  const chosen: number[] = [];
  let steps = 0;

  const walk = (at: number): void => {
    if (++steps > MOST_STEPS || found.length >= MOST_FOUND) return;
    for (let k = 0; k < places.length; k++) {
      if ((open[k] as number) < -(near[k] as number)) return;
      const reachable = (rest[at] as Float64Array)[k] as number;
      if (holes[k] === 0 && (open[k] as number) > reachable + (near[k] as number)) return;
    }
    if (at === order.length) {
      if (chosen.length > 0 && isSum()) found.push([...chosen].sort((a, b) => a - b));
      return;
    }
    const candidate = order[at] as number;
    change(candidate, 1);
    chosen.push(candidate);
    walk(at + 1);
    chosen.pop();
    change(candidate, -1);
    walk(at + 1);
  };
  const change = (candidate: number, sign: 1 | -1): void => {
    for (const [k, place] of places.entries()) {
      const value = candidates[candidate]?.[place] ?? Number.NaN;
      if (Number.isNaN(value)) holes[k] = (holes[k] as number) + sign;
      else open[k] = (open[k] as number) - sign * value;
    }
  };
  const isSum = (): boolean => {
    let seen = false;
    for (let k = 0; k < places.length; k++) {
      if (holes[k] !== 0) continue;
      if (Math.abs(open[k] as number) > (near[k] as number)) return false;
      if ((whole[places[k] as number] as number) > 0) seen = true;
    }
    return seen;
  };
  walk(0);
  return { found, complete: steps <= MOST_STEPS && found.length < MOST_FOUND };
}

function sumOf(values: Known | undefined): number {
  let sum = 0;
  for (const value of values ?? []) if (!Number.isNaN(value)) sum += value;
  return sum;
}

/** How much the candidates from each step on can still add to each place: without end where one of them is not known. */
function restAfter(
  order: readonly number[],
  candidates: readonly Known[],
  places: readonly number[],
): readonly Float64Array[] {
  const rest = [new Float64Array(places.length)];
  for (const candidate of [...order].reverse()) {
    const after = rest[0] as Float64Array;
    rest.unshift(
      Float64Array.from(places, (place, k) => {
        const value = candidates[candidate]?.[place] ?? Number.NaN;
        return (after[k] as number) + (Number.isNaN(value) ? Number.POSITIVE_INFINITY : value);
      }),
    );
  }
  return rest;
}

/** Whether the parts add up to the whole as far as one can see, and in how many places all of it is there to see. */
export function checkSum(
  whole: Known,
  parts: readonly Known[],
): { readonly holds: boolean; readonly seen: number; readonly evidence: number } {
  let seen = 0;
  let evidence = 0;
  for (const [place, value] of whole.entries()) {
    if (Number.isNaN(value)) continue;
    let sum = 0;
    let holes = 0;
    for (const part of parts) {
      const own = part[place] as number;
      if (Number.isNaN(own)) holes++;
      else sum += own;
    }
    const near = 1e-9 * Math.max(1, Math.abs(value));
    if (sum > value + near || (holes === 0 && sum < value - near))
      return { holds: false, seen: 0, evidence: 0 };
    if (holes > 0 || value === 0) continue;
    seen++;
    evidence += Math.log2(value + 1);
  }
  return { holds: true, seen, evidence };
}
