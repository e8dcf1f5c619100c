/** Asks in which month a split year such as 2014/15 begins when neither the file nor the mapping says so. */
import { monthOfStart } from "./calendar.ts";
import { at, type Evidence } from "./evidence.ts";
import type { Finding } from "./question.ts";

/** 2014/15, 2014/2015, 2014-15: two years that follow each other, printed as one. */
const SPLIT_YEAR = /^\D*(\d{4})\s*[/–-]\s*(\d{2}|\d{4})(?!\d)/;

export function findAssumedYearStart({ figures }: Evidence): readonly Finding[] {
  if (!figures.assumedYearStart) return [];
  const split = new Set<number>();
  for (const [place, { printed, period }] of figures.periods.entries()) {
    const [, from, to] = SPLIT_YEAR.exec(printed) ?? [];
    const follows =
      from !== undefined && to !== undefined && (Number(from) + 1) % 100 === Number(to.slice(-2));
    if (follows && monthOfStart(period) !== 1) split.add(place);
  }
  const observations: number[] = [];
  for (let n = 0; n < figures.observations.length; n++)
    if (split.has(figures.observations.period[n] ?? -1)) observations.push(n);
  const [first] = split;
  const example = first === undefined ? undefined : at(figures.periods, first);
  const facts = {
    period: example?.printed ?? "",
    month: example === undefined ? 4 : monthOfStart(example.period),
  };
  return [{ kind: "year-start-assumed", facts, observations, about: `month ${facts.month}` }];
}
