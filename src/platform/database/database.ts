/** What the rest of the product sees of the database: transactions, each in one city or in none. */
import type { Id } from "../../kernel/id.ts";
import type { Runner } from "./statement.ts";

/** An open transaction. Everything in it is committed together or not at all. */
export type Transaction = Runner & {
  /** Runs after a successful commit, never after a rollback: for mail, caches and files. */
  afterCommit(work: () => void | Promise<void>): void;
};

/** A transaction that sees one city's rows only; row-level security in the database enforces it. */
export type CityTransaction = Transaction & {
  readonly cityId: Id<"City">;
  /**
   * Tells the listeners of this process right after the commit, before whoever wrote goes on: what they read next is what they wrote. The
   * notification itself is the statement's; by it other processes hear, and this one a second time.
   */
  announce(channel: string, payload: string): void;
};

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
  /**
   * The same for pages that are alike for everybody: a city is read from a replica where there is one that has what was written, else as
   * here. Two readings one after the other may differ by what was written between them, as they may here.
   */
  forVisitors(): Database;
  /**
   * Runs work unless another process is at work under the same name; gives undefined where one is. When the process dies, or its
   * connection does, the name is free: so what is done twice must do no harm.
   */
  alone<Result>(name: string, work: () => Promise<Result>): Promise<Result | undefined>;
  /** Calls back with the payload of every notification on a channel; calls `lost` when the connection is gone. Gives a function that ends it. */
  listen(
    channel: string,
    heard: (payload: string) => void,
    lost: () => void,
  ): Promise<() => Promise<void>>;
  /** The pool's connections, and the transactions that wait for one. */
  connections(): { readonly open: number; readonly idle: number; readonly waiting: number };
  /** Whether the database answers. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
};
