/**
 * What the program keeps about people, as each module declares it: for the register of processing activities (GDPR art. 30), for those who
 * want to know what is kept about them (art. 15), and for forgetting them (art. 17). Legal words are ours and unconfirmed.
 */
import type { Id } from "../kernel/id.ts";
import type { CityTransaction } from "./database/database.ts";

/** One thing that is done with data about people. */
export type Processing = {
  /** In a few words: "signing in". */
  readonly activity: string;
  readonly purpose: string;
  /** Whose data. */
  readonly people: string;
  /** Which data. */
  readonly data: string;
  /** On what legal ground, in our own words. */
  readonly ground: string;
  /** Who gets to see it. */
  readonly seenBy: string;
  /** How long. */
  readonly kept: string;
  /** The tables that hold it. */
  readonly tables: readonly string[];
};

export type Forgotten = { readonly account: Id<"Account">; readonly email: string };

/** Takes what a module keeps about a person beyond what they did in their role, in one transaction with all other modules. */
export type ForgetPerson = (tx: CityTransaction, person: Forgotten) => Promise<void>;
