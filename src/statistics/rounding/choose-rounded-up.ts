/**
 * Which small counts go up to the base and which down to 0, so that the totals they are in move little: first the greatest distance of a
 * total is made small, then the sum of distances. Exact for a few cells; for more, errors are spread from cell to cell as they are
 * decided, and then single cells and pairs are turned as long as it helps. Without chance. The aim is that of Langsrud & Heldal (2018).
 */

export type RoundingChoice = {
  /** The small counts, each above 0 and below the base. */
  readonly values: readonly number[];
  /** For each of them the totals that it is in, by any numbers. */
  readonly totals: readonly (readonly number[])[];
  readonly base: number;
};

/** How good a choice is: the greatest and the summed distance of the totals. */
type Distance = { readonly greatest: number; readonly summed: number };

/** A choice in the making. `off[t]` is by how much total t is too large. */
type Draft = { readonly up: Uint8Array; readonly off: Float64Array };

type Problem = RoundingChoice & { readonly totalCount: number };

/** So many cells are tried in every combination. */
const MOST_EXACT = 14;
/** So many cells are begun in several orders; of larger tables one beginning is good enough. */
const MOST_BEGUN_AGAIN = 150;
/** Cells are paired with all others up to this many, else with those that share a total of at most `NEIGHBOURS` cells. */
const MOST_PAIRED = 400;
const NEIGHBOURS = 60;
const MOST_PASSES = 25;

/** Returns for each count 1 where it goes up to the base and 0 where it goes down to 0. */
export function chooseRoundedUp(choice: RoundingChoice): Uint8Array {
  const problem = numbered(choice);
  const places = [...choice.values.keys()];
  if (places.length <= MOST_EXACT) return best(problem, everyDraft(problem));
  const orders = [places];
  if (places.length <= MOST_BEGUN_AGAIN) {
    const { values, totals } = problem;
    const by = (of: (place: number) => number) => places.toSorted((a, b) => of(a) - of(b) || a - b);
    orders.push(
      places.toReversed(),
      by((place) => -(values[place] ?? 0)),
      by((place) => values[place] ?? 0),
      by((place) => -(totals[place]?.length ?? 0)),
    );
  }
  const partners = partnersOf(problem);
  return best(
    problem,
    orders.map((order) => improve(problem, partners, spread(problem, order))),
  );
}

/** Totals under the numbers from 0. */
function numbered(choice: RoundingChoice): Problem {
  const numbers = new Map<number, number>();
  const totals = choice.totals.map((of) =>
    of.map((total) => {
      const number = numbers.get(total) ?? numbers.size;
      numbers.set(total, number);
      return number;
    }),
  );
  return { ...choice, totals, totalCount: numbers.size };
}

function distanceOf({ off }: Draft): Distance {
  let greatest = 0;
  let summed = 0;
  for (const by of off) {
    greatest = Math.max(greatest, Math.abs(by));
    summed += Math.abs(by);
  }
  return { greatest, summed };
}

const isBetter = (one: Distance, other: Distance): boolean =>
  one.greatest < other.greatest || (one.greatest === other.greatest && one.summed < other.summed);

function best(problem: Problem, drafts: Iterable<Draft>): Uint8Array {
  let chosen = new Uint8Array(problem.values.length);
  let distance: Distance = { greatest: Number.POSITIVE_INFINITY, summed: 0 };
  for (const draft of drafts) {
    const found = distanceOf(draft);
    if (!isBetter(found, distance)) continue;
    chosen = draft.up.slice();
    distance = found;
  }
  return chosen;
}

function allDown({ values, totals, totalCount }: Problem): Draft {
  const off = new Float64Array(totalCount);
  for (const [i, of] of totals.entries()) {
    for (const total of of) off[total] = (off[total] ?? 0) - (values[i] ?? 0);
  }
  return { up: new Uint8Array(values.length), off };
}

function turn({ totals, base }: Problem, { up, off }: Draft, cell: number): void {
  const step = up[cell] === 1 ? -base : base;
  up[cell] = up[cell] === 1 ? 0 : 1;
  for (const total of totals[cell] ?? []) off[total] = (off[total] ?? 0) + step;
}

/** All combinations, each one turn from the one before (Gray's code). The draft is the same object every time. */
function* everyDraft(problem: Problem): Iterable<Draft> {
  const draft = allDown(problem);
  yield draft;
  for (let n = 1; n < 2 ** problem.values.length; n++) {
    turn(problem, draft, 31 - Math.clz32(n & -n));
    yield draft;
  }
}

/** Decides cell after cell so that the totals of what is decided stay right: what one cell is off, the next ones make good. */
function spread({ values, totals, base, totalCount }: Problem, order: readonly number[]): Draft {
  const up = new Uint8Array(values.length);
  const off = new Float64Array(totalCount);
  for (const cell of order) {
    const of = totals[cell] ?? [];
    const value = values[cell] ?? 0;
    const sum = of.reduce((sum, total) => sum + (off[total] ?? 0), 0);
    // Up is better when Σ(off + base − value)² < Σ(off − value)².
    up[cell] = 2 * sum + of.length * (base - 2 * value) < 0 ? 1 : 0;
    const step = (up[cell] === 1 ? base : 0) - value;
    for (const total of of) off[total] = (off[total] ?? 0) + step;
  }
  return { up, off };
}

function partnersOf({ totals, totalCount }: Problem): readonly (readonly number[])[] {
  const places = [...totals.keys()];
  if (places.length <= MOST_PAIRED) return places.map(() => places);
  const members: number[][] = Array.from({ length: totalCount }, () => []);
  for (const [i, of] of totals.entries()) for (const total of of) members[total]?.push(i);
  return totals.map((of) => [
    ...new Set(
      of.flatMap((total) => {
        const near = members[total] ?? [];
        return near.length <= NEIGHBOURS ? near : [];
      }),
    ),
  ]);
}

/** Turns cells and pairs while it lowers the cost; then asks for a smaller greatest distance, as long as that can be had. */
function improve(problem: Problem, partners: readonly (readonly number[])[], start: Draft): Draft {
  let draft = descend(problem, partners, start, (by) => by * by);
  let distance = distanceOf(draft);
  for (let limit = distance.greatest; limit >= 0; limit = Math.min(limit, distance.greatest) - 1) {
    const copy = { up: draft.up.slice(), off: draft.off.slice() };
    const found = descend(problem, partners, copy, (by) => {
      const over = Math.max(0, Math.abs(by) - limit);
      return Math.abs(by) + 1_000 * over * over;
    });
    const other = distanceOf(found);
    if (isBetter(other, distance)) [draft, distance] = [found, other];
    if (other.greatest > limit) break;
  }
  return draft;
}

function descend(
  problem: Problem,
  partners: readonly (readonly number[])[],
  draft: Draft,
  cost: (by: number) => number,
): Draft {
  const { values, totals, base } = problem;
  const gain = (cell: number): number => {
    const step = draft.up[cell] === 1 ? -base : base;
    let sum = 0;
    for (const total of totals[cell] ?? []) {
      const by = draft.off[total] ?? 0;
      sum += cost(by) - cost(by + step);
    }
    return sum;
  };
  for (let pass = 0, changed = true; changed && pass < MOST_PASSES; pass++) {
    changed = false;
    for (let cell = 0; cell < values.length; cell++) {
      const alone = gain(cell);
      turn(problem, draft, cell);
      if (alone > 0) {
        changed = true;
        continue;
      }
      const partner = partners[cell]?.find(
        (other) => draft.up[other] === draft.up[cell] && other !== cell && alone + gain(other) > 0,
      );
      if (partner === undefined) turn(problem, draft, cell);
      else {
        turn(problem, draft, partner);
        changed = true;
      }
    }
  }
  return draft;
}
