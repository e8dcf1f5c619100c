/** How a module tells what its tables hold of the public record, so that the two can be compared. */
import type { CityTransaction } from "./database/database.ts";

/** A fact as a module's tables hold it now, in the words of its entry; facts of one type name the same things. */
export type RecordedFact = {
  readonly type: string;
  readonly subject: string;
  readonly facts: Readonly<Record<string, null | boolean | number | string>>;
  /** When it was recorded, where the tables show that: then it is compared too. All facts of a type have it, or none has. */
  readonly at?: Date;
};

/** What a module's tables hold of what it has recorded: with it, `ledger verify` finds what was changed or removed there. */
export type RecordedFacts = {
  /** The types of entries of which each has one fact in the tables, and each fact one entry. */
  readonly types: readonly string[];
  /**
   * Groups of types that tell of a state which the next entry writes over, as a profile is: of a group's entries about one subject only
   * the last has a fact in the tables, under the first type of the group. An entry that ends the state belongs to the group too.
   */
  readonly states?: readonly (readonly [string, ...string[]])[];
  list(tx: CityTransaction): Promise<readonly RecordedFact[]>;
  /**
   * Where a table keeps, for quick lists, what other tables say already: the names of what it keeps otherwise than they say, leaves out or
   * has too much.
   */
  listMiskept?(tx: CityTransaction): Promise<readonly string[]>;
};
