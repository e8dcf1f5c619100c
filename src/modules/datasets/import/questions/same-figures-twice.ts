/**
 * Asks about two series with other names and the same figures over many periods: copied by mistake, or the same thing under two names?
 * A group that is all there is of its whole is none of these: the two stand in the same place but for one total.
 */
import { at, type Evidence, seriesMembers, seriesName, valueAt } from "./evidence.ts";
import type { Finding } from "./question.ts";

/** Five periods, of which four differ and whose digits are not few: short rows of small counts agree by chance. */
const LEAST_PERIODS = 5;
const LEAST_DIFFERENT = 4;
const LEAST_DIGITS = 12;

export function findSameFigures(evidence: Evidence): readonly Finding[] {
  const { series, time } = evidence;
  const byFigures = new Map<string, number>();
  const findings: Finding[] = [];
  for (let place = 0; place < series.count; place++) {
    const members = Array.from(seriesMembers(evidence, place)).filter(
      (n) => !Number.isNaN(valueAt(evidence, n)),
    );
    if (members.length < LEAST_PERIODS) continue;
    const values = new Set(members.map((n) => valueAt(evidence, n)));
    if (values.size < LEAST_DIFFERENT || digitsOf(values) < LEAST_DIGITS) continue;
    const key = members.map((n) => `${time.values[n]}:${valueAt(evidence, n)}`).join(" ");
    const other = byFigures.get(key);
    if (other === undefined) {
      byFigures.set(key, place);
      continue;
    }
    const first = at(members, 0);
    const twin = seriesMembers(evidence, other)[0] ?? 0;
    if (onlyTotalsApart(evidence, first, twin)) continue;
    const facts = {
      series: seriesName(evidence, first),
      other: seriesName(evidence, twin),
      times: members.length,
    };
    findings.push({
      kind: "same-figures-twice",
      facts,
      observations: members,
      weight: members.length,
    });
  }
  return findings;
}

function digitsOf(values: ReadonlySet<number>): number {
  let digits = 0;
  for (const value of values) digits += String(Math.abs(value)).replace(/\D|^0\.0*/g, "").length;
  return digits;
}

/** Whether wherever the two differ one of them stands for all. */
function onlyTotalsApart({ figures }: Evidence, a: number, b: number): boolean {
  return figures.dimensions.every(({ total }, place) => {
    const column = figures.observations.categories[place];
    return column?.[a] === column?.[b] || column?.[a] === total || column?.[b] === total;
  });
}
