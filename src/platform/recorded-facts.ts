/** How a module tells what its tables hold of the public record, so that the two can be compared. */
import type { CityTransaction } from "./database/database.ts";

/** A fact as a module's tables hold it now, in the words of its entry; facts of one type name the same things. */
export type RecordedFact = {
  readonly type: string;
  readonly subject: string;
  readonly facts: Readonly<Record<string, null | boolean | number | string>>;
};

/** What a module's tables hold of what it has recorded: with it, `ledger verify` finds what was changed or removed there. */
export type RecordedFacts = {
  /** The types of entries of which each has one fact in the tables, and each fact one entry. */
  readonly types: readonly string[];
  list(tx: CityTransaction): Promise<readonly RecordedFact[]>;
};
