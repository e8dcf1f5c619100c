/** Builders for the ledger's tests. */
import type { NewEntry } from "./entry.ts";

/** An entry that states only what matters to the test. */
export function anEntry(stated: Partial<NewEntry> = {}): NewEntry {
  return {
    type: "recommendation.answered",
    at: new Date("2027-03-01T09:30:00.000Z"),
    by: "coordinator",
    subject: "recommendation/YORK-2023-01",
    facts: { answer: "accepted", onDate: "2027-03-01" },
    ...stated,
  };
}
