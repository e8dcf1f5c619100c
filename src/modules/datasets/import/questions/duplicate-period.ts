/** Asks about a series that has two values for the same days. Which one counts cannot be told from the file. */
import { type Evidence, periodOf, seriesMembers, seriesName, valueAt } from "./evidence.ts";
import type { Finding } from "./question.ts";

type Pair = { readonly first: number; readonly second: number };

export function findDuplicates(evidence: Evidence): readonly Finding[] {
  const { series, time, figures } = evidence;
  const same: Pair[] = [];
  const different: Pair[] = [];
  for (let place = 0; place < series.count; place++) {
    const members = seriesMembers(evidence, place);
    for (let n = 1; n < members.length; n++) {
      const first = members[n - 1] ?? 0;
      const second = members[n] ?? 0;
      if (time.values[first] !== time.values[second]) continue;
      const equal =
        Object.is(valueAt(evidence, first), valueAt(evidence, second)) &&
        figures.observations.status[first] === figures.observations.status[second];
      (equal ? same : different).push({ first, second });
    }
  }
  return [
    ...(same[0] === undefined ? [] : [ask(evidence, "same", same[0], same)]),
    ...bySeries(evidence, different).map((pairs) =>
      ask(evidence, "different", pairs[0] ?? { first: 0, second: 0 }, pairs),
    ),
  ];
}

function bySeries({ series }: Evidence, pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  return [...Map.groupBy(pairs, ({ first }) => series.of[first]).values()];
}

function ask(
  evidence: Evidence,
  what: "same" | "different",
  { first, second }: Pair,
  pairs: readonly Pair[],
): Finding {
  const facts = {
    what,
    series: seriesName(evidence, first),
    period: periodOf(evidence, second),
    value: valueAt(evidence, first),
    other: valueAt(evidence, second),
  };
  const observations = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))];
  return { kind: "duplicate-period", facts, observations, weight: pairs.length };
}
