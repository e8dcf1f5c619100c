/** One transaction, from its first statement to what happens after its commit. */
import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Pool, PoolClient } from "pg";
import type { Id } from "../../kernel/id.ts";
import { absence } from "./absence.ts";
import type { Transaction } from "./database.ts";
import { codeOf } from "./host-problem.ts";
import type { Statement } from "./statement.ts";
import { bind } from "./wire.ts";

/** How long a transaction waits at its start for a database that is restarting. */
const PATIENCE = 10_000;
const MOST_ATTEMPTS = 4;
const SERIALIZATION_FAILURE = "40001";
const DEADLOCK = "40P01";

/**
 * Runs work in a transaction that begins with `opening`. Work is run again when PostgreSQL ended it to resolve a conflict with another
 * transaction, at most three times and never once a commit was tried; so work does nothing but database work.
 */
export async function transact<Result>(
  pool: Pool,
  {
    opening,
    cityId,
    patience = PATIENCE,
  }: {
    readonly opening: string;
    readonly cityId: Id<"City"> | undefined;
    /** How long it waits for a database that is away, in milliseconds. */
    readonly patience?: number;
  },
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    const client = await begin(pool, opening, patience);
    const { tx, settle, afterwards } = openTransaction(client, cityId);
    let result: Result;
    try {
      result = await work(tx);
      await settle();
    } catch (error) {
      await settle();
      await rollBack(client);
      const again = [SERIALIZATION_FAILURE, DEADLOCK].includes(codeOf(error) ?? "");
      if (!again || attempt === MOST_ATTEMPTS) throw error;
      await stepAside(attempt);
      continue;
    }
    await commit(client);
    await runAll(afterwards);
    return result;
  }
}

/** Lets the transaction that won go first: one run again at once may take its row before it wakes, and lock it out anew. */
function stepAside(attempt: number): Promise<void> {
  return sleep(attempt * (10 + Math.random() * 40));
}

/** Gets a connection and begins; while the database is away, tries again, which is safe as nothing has been done yet. */
async function begin(pool: Pool, opening: string, patience: number): Promise<PoolClient> {
  const deadline = Date.now() + patience;
  for (;;) {
    let client: PoolClient | undefined;
    try {
      client = await pool.connect();
      await client.query(opening);
      return client;
    } catch (error) {
      client?.release(true);
      if (absence(error) === undefined || Date.now() >= deadline) throw error;
    }
    await sleep(50);
  }
}

async function commit(client: PoolClient): Promise<void> {
  let outcome: string;
  try {
    outcome = (await client.query("commit")).command;
  } catch (error) {
    client.release(true);
    throw error;
  }
  client.release();
  if (outcome !== "COMMIT") {
    // PostgreSQL answers COMMIT with ROLLBACK when a statement failed and its error was caught on the way.
    throw new Error(
      "The transaction was rolled back: one of its statements failed, and the error was swallowed",
    );
  }
}

async function rollBack(client: PoolClient): Promise<void> {
  try {
    await client.query("rollback");
    client.release();
  } catch {
    // The connection is broken, and with it the transaction; the error that led here is the one to tell.
    client.release(true);
  }
}

/** Runs every piece of work in order, even after one failed; throws what failed at the end. */
async function runAll(works: readonly (() => void | Promise<void>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const work of works) {
    try {
      await work();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1)
    throw new AggregateError(failures, "After a commit, several things failed");
}

type OpenTransaction = {
  readonly tx: Transaction;
  /** Ends the transaction for its user and waits for statements that nobody awaited. */
  settle(): Promise<void>;
  readonly afterwards: readonly (() => void | Promise<void>)[];
};

function openTransaction(client: PoolClient, cityId: Id<"City"> | undefined): OpenTransaction {
  const afterwards: (() => void | Promise<void>)[] = [];
  let ended = false;
  // The driver takes one statement at a time; those sent together are run one after the other.
  let last: Promise<unknown> = Promise.resolve();
  const tx: Transaction & { readonly cityId: Id<"City"> | undefined } = {
    cityId,
    async run(statement, values) {
      if (ended) throw new Error(`The transaction has ended already:\n${statement.text}`);
      const bound = bind(statement, values, cityId);
      const result = last.then(() => execute(client, statement, bound));
      last = result.catch(() => undefined);
      return result;
    },
    afterCommit(work) {
      if (ended) throw new Error("The transaction has ended already");
      afterwards.push(work);
    },
  };
  return {
    tx,
    afterwards,
    async settle() {
      ended = true;
      await last;
    },
  };
}

async function execute(
  client: PoolClient,
  statement: Statement,
  values: unknown[],
): Promise<unknown> {
  const { rows, rowCount } = await client.query({
    name: nameOf(statement),
    text: statement.text,
    values,
  });
  if (statement.yields === "none") return rowCount ?? 0;
  if (statement.yields === "many") return rows;
  const expected = statement.yields === "one" ? rows.length === 1 : rows.length <= 1;
  if (expected) return rows[0];
  const wanted = statement.yields === "one" ? "exactly one row" : "at most one row";
  throw new Error(`Expected ${wanted}, got ${rows.length}, from:\n${statement.text}`);
}

const names = new WeakMap<Statement, string>();

/** The same text has the same name on every connection, so that each plans it once. */
function nameOf(statement: Statement): string {
  let name = names.get(statement);
  if (name === undefined) {
    name = createHash("sha256").update(statement.text).digest("base64url").slice(0, 20);
    names.set(statement, name);
  }
  return name;
}
