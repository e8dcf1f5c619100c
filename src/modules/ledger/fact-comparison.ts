/**
 * Holds the entries of the record against what the modules' tables say now: a fact that was changed or removed there has an entry that
 * nothing matches, and one that was changed or added has no entry.
 */
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { canonicalJson } from "../../transparency/canonical-json.ts";
import type { LedgerEntry } from "./entry.ts";

export type FactProblem = {
  readonly position: number | null;
  readonly code: "fact-changed" | "fact-unrecorded";
};

/** Compares what entries and facts of one type have in common; the order in which they came does not matter. */
export function compareFacts(
  entries: readonly Pick<LedgerEntry, "position" | "type" | "subject" | "facts">[],
  facts: readonly RecordedFact[],
): readonly FactProblem[] {
  const names = new Map(facts.map((fact) => [fact.type, Object.keys(fact.facts)]));
  const unmatched = new Map<string, number>();
  for (const fact of facts) {
    const key = keyOf(fact, Object.keys(fact.facts));
    unmatched.set(key, (unmatched.get(key) ?? 0) + 1);
  }
  const problems: FactProblem[] = [];
  for (const entry of entries) {
    const key = keyOf(entry, names.get(entry.type) ?? []);
    const left = unmatched.get(key) ?? 0;
    if (left === 0) problems.push({ position: entry.position, code: "fact-changed" });
    else unmatched.set(key, left - 1);
  }
  const unrecorded = [...unmatched.values()].reduce((sum, left) => sum + left, 0);
  return [
    ...problems,
    ...Array.from({ length: unrecorded }, () => ({
      position: null,
      code: "fact-unrecorded" as const,
    })),
  ];
}

function keyOf({ type, subject, facts }: RecordedFact, names: readonly string[]): string {
  return canonicalJson([
    type,
    subject,
    ...[...names].sort().map((name) => [name, facts[name] ?? null]),
  ]);
}
