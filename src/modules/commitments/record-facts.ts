/**
 * What the public record says of a commitment's life, in codes, dates and hashes of texts. Actions record it and `ledger verify` makes it anew
 * from the tables, so that both say the same by construction. `number` counts the facts of one kind: the last one counts.
 */
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { textHash } from "../ledger/index.ts";
import type { Deadline, Owner, Statement } from "./commitment.ts";

type Facts = RecordedFact["facts"];

export function assignedFacts({ department, named, on, source }: Owner, number: number): Facts {
  return {
    department: department?.slug ?? null,
    named: named === null ? null : textHash(named),
    on: on.date,
    precision: on.precision,
    source: source === null ? null : textHash(source),
    number,
  };
}

export function dueFacts({ dueOn, reason, on, source }: Deadline, number: number): Facts {
  return {
    dueOn: dueOn.date,
    duePrecision: dueOn.precision,
    reason: reason === null ? null : textHash(reason),
    on: on.date,
    precision: on.precision,
    source: source === null ? null : textHash(source),
    number,
  };
}

export function reportedFacts(statement: Statement, number: number): Facts {
  const { state, reason, evidence, department, on } = statement;
  return {
    state,
    reason: textHash(reason),
    evidence: evidence === null ? null : textHash(evidence),
    department: department?.slug ?? null,
    on: on.date,
    precision: on.precision,
    number,
  };
}
