/**
 * Holds the entries of the record against what the modules' tables say now: a fact that was changed or removed there has an entry that
 * nothing matches, and one that was changed or added has no entry.
 */
import type { RecordedFact, RecordedFacts } from "../../platform/recorded-facts.ts";
import type { LedgerEntry } from "./entry.ts";
import { listHash } from "./text-hash.ts";

export type FactProblem = {
  readonly position: number | null;
  readonly code: "fact-changed" | "fact-unrecorded" | "facts-unreadable" | "list-changed";
  /** What a fact without an entry is about: its type and subject. Of a list: what stands in it wrongly. */
  readonly about?: string;
};

/**
 * The facts of all modules, counted by what they say, from which the entries are then taken one by one: of a fact only a hash is kept,
 * of an entry nothing unless it tells of a state, so that a long record fits into memory.
 */
export type CountedFacts = {
  /** Counts the facts of one module, whose types of entries are compared from then on. */
  count(types: Pick<RecordedFacts, "types" | "states">, facts: readonly RecordedFact[]): void;
  /** Takes the fact that this entry tells of; false when there is none left. The order matters for states alone. */
  take(entry: Pick<LedgerEntry, "position" | "at" | "type" | "subject" | "facts">): boolean;
  /** What is wrong once every entry was taken: states that are not as they were told last, and facts that no entry has taken. */
  problemsAtEnd(): readonly FactProblem[];
};

export function countedFacts(): CountedFacts {
  const compared = new Set<string>();
  /** The first type of the group that a type is in. */
  const states = new Map<string, string>();
  const standing = new Map<string, Standing>();
  // Compared is what entries and facts of one type have in common: an entry may say more than a table can.
  const names = new Map<string, Compared>();
  const last = new Map<string, { readonly position: number; readonly key: string }>();

  function taken(key: string): boolean {
    const found = standing.get(key);
    if (found === undefined) return false;
    if (found.left === 1) standing.delete(key);
    else standing.set(key, { ...found, left: found.left - 1 });
    return true;
  }

  return {
    count({ types, states: groups = [] }, facts) {
      for (const type of types) compared.add(type);
      for (const group of groups) for (const type of group) states.set(type, group[0]);
      for (const fact of facts) {
        const named = names.get(fact.type) ?? comparedOf(fact);
        names.set(fact.type, named);
        const isAlike =
          Object.keys(fact.facts).length === named.facts.length &&
          (fact.at !== undefined) === named.isTimed;
        if (!isAlike) throw new TypeError(`Facts of ${fact.type} do not name the same things`);
        const key = keyOf({ ...fact, at: fact.at?.toISOString() }, named);
        const left = (standing.get(key)?.left ?? 0) + 1;
        standing.set(key, { left, type: fact.type, subject: fact.subject });
      }
    },
    take({ position, at, type, subject, facts }) {
      const state = states.get(type);
      if (state === undefined && !compared.has(type)) return true;
      const entry = { type: state ?? type, subject, facts, at };
      const key = keyOf(entry, names.get(entry.type) ?? NOTHING);
      if (state === undefined) return taken(key);
      last.set(listHash([state, subject]), { position, key });
      return true;
    },
    problemsAtEnd() {
      const changed = [...last.values()]
        .filter(({ key }) => !taken(key))
        .map(({ position }) => ({ position, code: "fact-changed" as const }));
      const added = [...standing.values()].flatMap(({ left, type, subject }) =>
        Array.from({ length: left }, () => unrecorded(`${type} ${subject}`)),
      );
      return [...changed.sort((a, b) => a.position - b.position), ...added];
    },
  };
}

/** How many facts say the same, and what they are about. */
type Standing = { readonly left: number; readonly type: string; readonly subject: string };

const unrecorded = (about: string): FactProblem => ({
  position: null,
  code: "fact-unrecorded",
  about,
});

/** What is compared of the facts of one type. */
type Compared = { readonly facts: readonly string[]; readonly isTimed: boolean };
const NOTHING: Compared = { facts: [], isTimed: false };

function comparedOf({ facts, at }: RecordedFact): Compared {
  return { facts: Object.keys(facts).sort(), isTimed: at !== undefined };
}

function keyOf(
  { type, subject, facts, at }: Omit<RecordedFact, "at"> & { readonly at?: string | undefined },
  names: Compared,
): string {
  const told = names.facts.map((name) => facts[name] ?? null);
  return listHash([type, subject, ...told, names.isTimed ? (at ?? null) : null]);
}
