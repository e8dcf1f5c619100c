/** Every source that a released figure comes from, once, with what it was used for. */
import type { LocalDate } from "../../kernel/local-date.ts";
import { readSource, type Source } from "../../kernel/source.ts";
import type { Indicator, ReleasedIndicator } from "../indicators/index.ts";

export type UsedSource = Source & {
  readonly indicators: readonly Indicator[];
  /** First and last day on which it was fetched; empty where nobody wrote it down. */
  readonly retrieved: readonly LocalDate[];
  readonly licences: readonly string[];
};

/** Sources by their words; two descriptions of one address are one source, told by the first. */
export function listSources(released: readonly ReleasedIndicator[]): readonly UsedSource[] {
  const found = new Map<string, UsedSource>();
  for (const { indicator, series } of released) {
    for (const { figures } of series) {
      for (const { source, retrievedOn, licence } of figures) {
        const told = readSource(source);
        const key = told.href ?? told.label;
        const known = found.get(key) ?? { ...told, indicators: [], retrieved: [], licences: [] };
        found.set(key, {
          ...known,
          indicators: added(known.indicators, indicator),
          retrieved: retrievedOn === null ? known.retrieved : span(known.retrieved, retrievedOn),
          licences:
            licence === null || licence === "" ? known.licences : added(known.licences, licence),
        });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.label.localeCompare(b.label));
}

function added<Entry>(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  return entries.includes(entry) ? entries : [...entries, entry];
}

function span(days: readonly LocalDate[], day: LocalDate): readonly LocalDate[] {
  const sorted = [...days, day].sort();
  const [first = day, last = day] = [sorted[0], sorted.at(-1)];
  return first === last ? [first] : [first, last];
}
