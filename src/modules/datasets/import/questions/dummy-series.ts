/**
 * Asks about figures that nobody counted: the rows that the starter of Open SDG comes with, groups called A and B, the same value over
 * and over, steps of equal size, the years themselves in the column of values. Dozens of public indicators are still such rows (review
 * of the Open SDG sites of Bristol and Los Angeles, 2026). A series of zeros, of 100 per cent or of yes and no is not asked about.
 */
import { yearOfStart } from "./calendar.ts";
import {
  at,
  decimalsOf,
  type Evidence,
  median,
  periodOf,
  seriesMembers,
  seriesName,
  valueAt,
} from "./evidence.ts";
import type { Finding } from "./question.ts";

/** Three points are the fewest that can repeat or step on purpose. */
const LEAST_RUN = 3;
/** Four equal steps: five points on a line, which real counting does not give. */
const LEAST_STEPS = 4;
/**
 * How often a careful reader would be troubled by mere chance, over all series of the file (Bonferroni). Values that are carried back
 * from the first known one or forward from the last stand at an end; in the middle the stretch could have begun anywhere.
 */
const CHANCE = 0.05;
const CHANCE_IN_THE_MIDDLE = 0.005;
/** The least that real figures move from one period to the next when their own movement is not known: 2 per cent. */
const USUAL_MOVE = 0.02;
/** So many moves show how a series moves. */
const ENOUGH_MOVES = 4;
const PLACEHOLDERS =
  /^(?:(?:group|gruppe|category|kategori|kategorie|item|series|serie)\s+)?[a-e]$|^(?:foo|bar|baz|lorem|ipsum|dummy|placeholder|example|eksempel|beispiel|test|asdf|xxx+|tbd)(?:\s*\d+)?$/i;

type Run = {
  readonly members: readonly number[];
  readonly chance: number;
  readonly whole: boolean;
  readonly atEnd: boolean;
};

export function findDummies(evidence: Evidence): readonly Finding[] {
  const starter = findStarter(evidence);
  return starter.length > 0
    ? starter
    : [...findPlaceholderNames(evidence), ...findRepeats(evidence), ...findSteps(evidence)];
}

/** The rows of open-sdg/open-sdg-data-starter, data/indicator_1-1-1.csv: A is 1, B is 3 and the total 2, every year. */
function findStarter({ figures }: Evidence): readonly Finding[] {
  const { observations, dimensions } = figures;
  const [group] = dimensions.filter(({ categories }) => categories.length > 1);
  if (observations.length > 60 || group === undefined) return [];
  const column = observations.categories[dimensions.indexOf(group)];
  const expected: Readonly<Record<string, number>> = { A: 1, B: 3 };
  for (let n = 0; n < observations.length; n++) {
    const label = at(group.categories, column?.[n] ?? 0).label;
    const isTotal = column?.[n] === group.total;
    if (observations.value[n] !== (isTotal ? 2 : expected[label])) return [];
  }
  if (group.categories.length < 3) return [];
  return [
    {
      kind: "dummy-series",
      facts: { what: "starter" },
      observations: all(observations.length),
      weight: 9,
    },
  ];
}

function findPlaceholderNames({ figures }: Evidence): readonly Finding[] {
  return figures.dimensions.flatMap(
    ({ id, label, categories, total }, place): readonly Finding[] => {
      const named = categories.filter((_, category) => category !== total);
      const hits = named.filter((category) => PLACEHOLDERS.test(category.label.trim()));
      if (hits.length < 2 || hits.length < named.length) return [];
      const names = hits.map((category) => category.label).join("\n");
      const column = figures.observations.categories[place] ?? new Int32Array();
      const observations = all(column.length).filter((n) => column[n] !== total);
      return [
        {
          kind: "dummy-series",
          facts: { what: "placeholder-names", dimension: label, names },
          observations,
          about: `${id} ${names}`,
          weight: 8,
        },
      ];
    },
  );
}

function all(length: number): readonly number[] {
  return Array.from({ length }, (_, n) => n);
}

/** The observations of a series that have a value, one a period. */
function counted(evidence: Evidence, place: number): readonly number[] {
  const { time } = evidence;
  return Array.from(seriesMembers(evidence, place)).filter(
    (n, order, members) =>
      !Number.isNaN(valueAt(evidence, n)) &&
      time.values[n] !== time.values[members[order - 1] ?? -1],
  );
}

/** Values that repeat more often than chance lets them, be it a stretch of a series or all of it. */
function findRepeats(evidence: Evidence): readonly Finding[] {
  const { series } = evidence;
  const runs: Run[] = [];
  let tested = 0;
  for (let place = 0; place < series.count; place++) {
    const length = (series.starts[place + 1] ?? 0) - (series.starts[place] ?? 0);
    if (length < LEAST_RUN) continue;
    const members = counted(evidence, place);
    if (members.length < LEAST_RUN) continue;
    tested++;
    const longest = longestRun(evidence, members);
    if (longest.length < LEAST_RUN || isStructural(evidence, longest)) continue;
    const p = chanceOfEqual(evidence, members, longest);
    runs.push({
      members: longest,
      chance: p ** (longest.length - 1),
      whole: longest.length === members.length,
      atEnd: longest[0] === members[0] || longest.at(-1) === members.at(-1),
    });
  }
  return runs
    .filter(({ chance, atEnd }) => chance * tested < (atEnd ? CHANCE : CHANCE_IN_THE_MIDDLE))
    .map(({ members, chance, whole }) => {
      const first = members[0] ?? 0;
      const facts = {
        what: whole ? ("constant" as const) : ("run" as const),
        series: seriesName(evidence, first),
        value: valueAt(evidence, first),
        times: members.length,
        from: periodOf(evidence, first),
        to: periodOf(evidence, members.at(-1) ?? 0),
      };
      return {
        kind: "dummy-series",
        facts,
        observations: members,
        weight: -Math.log10(chance) / 100,
      };
    });
}

function longestRun(evidence: Evidence, members: readonly number[]): readonly number[] {
  let best: readonly number[] = [];
  let start = 0;
  for (let n = 1; n <= members.length; n++) {
    const goes =
      n < members.length &&
      valueAt(evidence, members[n] ?? 0) === valueAt(evidence, members[start] ?? 0);
    if (goes) continue;
    if (n - start > best.length) best = members.slice(start, n);
    start = n;
  }
  return best;
}

/** Zeros, whole percentages of everything, and yes or no stay what they are for good reasons. */
function isStructural(evidence: Evidence, run: readonly number[]): boolean {
  const first = run[0] ?? 0;
  const value = valueAt(evidence, first);
  const { kind } = evidence.unitOf(first);
  return value === 0 || value === 100 || (value === 1 && kind !== "count");
}

/**
 * The chance that two values that follow each other are printed alike: the rounding unit over the width in which the values move
 * (for two normal draws with spread s: unit / (2 s √π)). The spread is what the series itself shows; where it hardly moves, the largest
 * of that, the square root of a count (Poisson), and 2 per cent.
 */
function chanceOfEqual(
  evidence: Evidence,
  members: readonly number[],
  run: readonly number[],
): number {
  const values = members.map((n) => valueAt(evidence, n));
  const value = Math.abs(valueAt(evidence, run[0] ?? 0));
  const decimals = values.reduce((most, one) => Math.max(most, decimalsOf(one)), 0);
  const moves = values.slice(1).map((one, n) => Math.abs(one - (values[n] ?? 0)));
  const moved = moves.filter((move) => move > 0);
  const own = moved.length === 0 ? 0 : median(moved) / 2;
  const isCount = decimals === 0 && evidence.unitOf(run[0] ?? 0).kind !== "percent";
  const poisson = isCount ? Math.sqrt(value) : 0;
  // A share of 99.8 per cent has little room to move.
  const room = !isCount && value > 50 && value < 100 ? 100 - value : value;
  const spread = moved.length >= ENOUGH_MOVES ? own : Math.max(own, poisson, USUAL_MOVE * room);
  return Math.min(1, 10 ** -decimals / (2 * spread * Math.sqrt(Math.PI)));
}

/** Values that grow by the same step each time, such as 1, 2, 3 or 10, 20, 30, or that are the years themselves. */
function findSteps(evidence: Evidence): readonly Finding[] {
  const { series, figures } = evidence;
  const findings: Finding[] = [];
  for (let place = 0; place < series.count; place++) {
    const length = (series.starts[place + 1] ?? 0) - (series.starts[place] ?? 0);
    if (length < LEAST_RUN) continue;
    const members = counted(evidence, place);
    const values = members.map((n) => valueAt(evidence, n));
    const [first = 0, second = 0] = values;
    const step = second - first;
    const tolerance = 1e-9 * Math.max(...values.map(Math.abs), 1e-9);
    const even = values.every((one, n) => Math.abs(one - first - n * step) <= tolerance);
    if (members.length < LEAST_RUN || step === 0 || !even) continue;
    const name = seriesName(evidence, members[0] ?? 0);
    const years = members.every((n, order) => {
      const period = figures.periods[figures.observations.period[n] ?? -1]?.period;
      return period !== undefined && yearOfStart(period) === values[order];
    });
    const fromNothing = Math.abs(first - step) <= tolerance;
    if (years)
      findings.push({
        kind: "dummy-series",
        facts: { what: "years", series: name, value: first },
        observations: members,
        weight: 7,
      });
    else if (fromNothing || members.length > LEAST_STEPS)
      findings.push({
        kind: "dummy-series",
        facts: { what: "steps", series: name, value: first, step, times: members.length },
        observations: members,
        weight: members.length / 100,
      });
  }
  return findings;
}
