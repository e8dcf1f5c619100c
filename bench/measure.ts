/** What a benchmark gives: rows of a table, each a number beside the limit or the peer that it is held against in the same run. */

export type Row = {
  readonly what: string;
  /** With its spread. */
  readonly result: string;
  /** The limit or the peer, with its own number. */
  readonly beside: string;
  /** The result divided by what stands beside it. */
  readonly ratio: string;
  /** What the issue asks for; empty where it asks for nothing. */
  readonly goal: string;
  readonly met: boolean | undefined;
};

/** The measured rows, or a sentence that says why nothing could be measured. */
export type Benchmark = {
  readonly name: string;
  readonly run: () => Promise<readonly Row[] | { readonly skipped: string }>;
};

/** Throws for an empty list: what was never measured has no middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error("Nothing was measured");
  return (low + high) / 2;
}

/** The median with the least and the most around it. */
export function spread(values: readonly number[], unit: string): string {
  const [least, middle, most] = [Math.min(...values), median(values), Math.max(...values)];
  return `${digits(middle)} ${unit} (${digits(least)}–${digits(most)})`;
}

/** Three significant digits, and none after the point where that says nothing. */
export function digits(value: number): string {
  const rounded = value === 0 ? 0 : Number(value.toPrecision(3));
  return new Intl.NumberFormat("en", { maximumSignificantDigits: 3 }).format(rounded);
}

/** A row for measured values that must stay below a limit. */
export function withinLimit(
  what: string,
  values: readonly number[],
  { limit, unit }: { readonly limit: number; readonly unit: string },
): Row {
  const middle = median(values);
  return {
    what,
    result: spread(values, unit),
    beside: `limit ${digits(limit)} ${unit}`,
    ratio: digits(middle / limit),
    goal: `under ${digits(limit)} ${unit}`,
    met: middle < limit,
  };
}

/** A row for values beside those that a peer reached in the same rounds. */
export function besidePeer(
  what: string,
  unit: string,
  ours: readonly number[],
  peer: { readonly name: string; readonly values: readonly number[] },
  least?: number,
): Row {
  const ratio = median(ours.map((value, round) => value / (peer.values[round] ?? Number.NaN)));
  return {
    what,
    result: spread(ours, unit),
    beside: `${peer.name}: ${spread(peer.values, unit)}`,
    ratio: digits(ratio),
    goal: least === undefined ? "" : `at least ${digits(least)}`,
    met: least === undefined ? undefined : ratio >= least,
  };
}

export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** Does the same work again and again, one after the other. */
export async function repeat<Result>(
  times: number,
  work: (round: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let round = 0; round < times; round += 1) results.push(await work(round));
  return results;
}
