/** What the rest of the product sees of the database: transactions, each in one city or in none. */
import type { Id } from "../../kernel/id.ts";
import type { Runner } from "./statement.ts";

/** An open transaction. Everything in it is committed together or not at all. */
export type Transaction = Runner & {
  /** Runs after a successful commit, never after a rollback: for mail, caches and files. */
  afterCommit(work: () => void | Promise<void>): void;
};

/** A transaction that sees one city's rows only; row-level security in the database enforces it. */
export type CityTransaction = Transaction & { readonly cityId: Id<"City"> };

export type Database = {
  /** Runs work in one transaction that sees one city. Rolls back and rethrows when work throws. */
  inCity<Result>(
    cityId: Id<"City">,
    work: (tx: CityTransaction) => Promise<Result>,
  ): Promise<Result>;
  /** The same, read only and on one snapshot: what a page or an export needs to agree with itself. */
  readCity<Result>(
    cityId: Id<"City">,
    work: (tx: CityTransaction) => Promise<Result>,
  ): Promise<Result>;
  /** Runs work in one transaction that sees no city, only the installation's own few tables. */
  inInstallation<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result>;
  /** Calls back with the payload of every notification on a channel; calls `lost` when the connection is gone. Gives a function that ends it. */
  listen(
    channel: string,
    heard: (payload: string) => void,
    lost: () => void,
  ): Promise<() => Promise<void>>;
  /** Whether the database answers. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
};
