/**
 * Asks about one state that the file writes in several ways ("Normal value", "Normal Value", "Normal"): the same, or a difference that
 * got lost? Signs and single letters are an office's own code and are not compared.
 */

import { isAbsent, statusOf } from "../statuses.ts";
import type { Evidence } from "./evidence.ts";
import type { Finding } from "./question.ts";

/** At least three letters in a row: a word, not a flag. */
const WORD = /\p{L}{3}/u;

export function findStatusSpellings({ figures }: Evidence): readonly Finding[] {
  // Rosario's own qualifiers are a list with one meaning each, some of which share a state.
  if (figures.format === "rosario") return [];
  const used = new Set(figures.observations.status);
  const places = [...used].filter((place) => {
    const { printed = "", state } = figures.statuses[place] ?? {};
    // "Normal value" where there is none means missing, but is no way to write it.
    return WORD.test(printed) && statusOf(printed, "any") === state;
  });
  const states = Map.groupBy(places, (place) => figures.statuses[place]?.state ?? "normal");
  return [...states].flatMap(([state, same]): readonly Finding[] => {
    const prints = withoutMore(same.map((place) => figures.statuses[place]?.printed ?? ""));
    if (prints.size < 2) return [];
    const wanted = new Set(
      same.filter((place) => prints.has(figures.statuses[place]?.printed ?? "")),
    );
    const observations: number[] = [];
    for (const [n, status] of figures.observations.status.entries())
      if (wanted.has(status)) observations.push(n);
    const printed = [...prints].sort().join("\n");
    return [
      {
        kind: "mixed-status-spelling",
        facts: { state, printed },
        observations,
        about: `${state} ${printed}`,
      },
    ];
  });
}

/** Without those that say another one and something more: "Missing data; low reliability" beside "Missing data". */
function withoutMore(prints: readonly string[]): ReadonlySet<string> {
  const phrases = (text: string) =>
    text
      .toLowerCase()
      .split(/[;|]/)
      .map((phrase) => phrase.trim());
  const says = new Set(prints.map((text) => text.trim().toLowerCase()));
  return new Set(
    prints.filter((text) => {
      const parts = phrases(text);
      const more = parts.filter((part) => !says.has(part));
      const saysOther = more.length < parts.length && parts.length > 1;
      return !(saysOther && more.some((part) => !isAbsent(statusOf(part, "any") ?? "normal")));
    }),
  );
}
