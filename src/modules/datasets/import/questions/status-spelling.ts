/**
 * Asks about one state that the file writes in several ways ("Normal value", "Normal Value", "Normal"): the same, or a difference that
 * got lost? Signs and single letters are an office's own code and are not compared.
 */
import type { Evidence } from "./evidence.ts";
import type { Finding } from "./question.ts";

/** At least three letters in a row: a word, not a flag. */
const WORD = /\p{L}{3}/u;

export function findStatusSpellings({ figures }: Evidence): readonly Finding[] {
  // Rosario's own qualifiers are a list with one meaning each, some of which share a state.
  if (figures.format === "rosario") return [];
  const used = new Set(figures.observations.status);
  const places = [...used].filter((place) => WORD.test(figures.statuses[place]?.printed ?? ""));
  const states = Map.groupBy(places, (place) => figures.statuses[place]?.state ?? "normal");
  return [...states].flatMap(([state, same]): readonly Finding[] => {
    const prints = new Set(same.map((place) => figures.statuses[place]?.printed ?? ""));
    if (prints.size < 2) return [];
    const wanted = new Set(same);
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
