/**
 * PostgreSQL's COPY as a stream in pieces, in both directions (PostgreSQL, Frontend/Backend Protocol, "COPY Operations"), over the driver's
 * own connection: what is not yet taken stays with the database, so that a table of any size needs little memory.
 */
import type { Client, Connection, Submittable } from "pg";
import { codeOf } from "../database/host-problem.ts";

/** What the driver calls of a query that speaks the protocol itself; its types name `submit` only. */
type Conversation = Submittable & {
  handleCopyInResponse(connection: Connection): void;
  handleCopyData(message: { readonly chunk: Buffer }, connection: Connection): void;
  handleCommandComplete(message: { readonly text: string }): void;
  handleReadyForQuery(): void;
  handleError(error: Error): void;
  handleRowDescription(): void;
  handleDataRow(): void;
  handlePortalSuspended(): void;
  handleEmptyQuery(): void;
};

/** What the driver's connection can do beyond its types. */
type CopyConnection = Connection & {
  sendCopyFromChunk(chunk: Uint8Array): void;
  endCopyFrom(): void;
  sendCopyFail(why: string): void;
};

const nothing = () => undefined;
const unused = {
  handleRowDescription: nothing,
  handleDataRow: nothing,
  handlePortalSuspended: nothing,
  handleEmptyQuery: nothing,
};
/** What may lie here untaken before the database is asked to wait. */
const MOST_HELD = 1 << 20;

/** Runs `copy … to stdout` and gives its bytes, at least a row each. Whoever stops early waits for the rest to pass. */
export async function* copyOut(client: Client, text: string): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  let ended = false;
  let failure: Error | undefined;
  let connection: Connection | undefined;
  let wake = nothing as () => void;
  // An error is the end as well: the driver tells a query nothing after it.
  const end = (error?: Error) => {
    failure ??= error;
    ended = true;
    wake();
  };
  const conversation: Conversation = {
    ...unused,
    submit(given) {
      connection = given;
      given.query(text);
    },
    handleCopyInResponse: (given) => (given as CopyConnection).sendCopyFail("nothing is sent"),
    handleCopyData: ({ chunk }, given) => {
      // The driver's buffer is used again for what comes next.
      held.push(Buffer.from(chunk));
      size += chunk.length;
      if (size > MOST_HELD) given.stream.pause();
      wake();
    },
    handleCommandComplete: nothing,
    handleReadyForQuery: () => end(),
    handleError: end,
  };
  client.query(conversation);
  try {
    for (;;) {
      if (held.length > 0) {
        const all = Buffer.concat(held);
        held = [];
        size = 0;
        connection?.stream.resume();
        yield all;
        continue;
      }
      if (ended) break;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (failure !== undefined) throw failure;
  } finally {
    connection?.stream.resume();
    while (!ended) {
      held = [];
      size = 0;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
}

/** Whether the database refused values for what they are: no values of their type, against a rule, or another city's. */
export function isWrongRow(error: unknown): error is Error {
  return error instanceof Error && /^(22...|23...|42501)$/.test(codeOf(error) ?? "");
}

/** Runs `copy … from stdin` with bytes and gives the number of rows. Throws what the database says to them, or what the source throws. */
export async function copyIn(
  client: Client,
  text: string,
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<number> {
  let rows = 0;
  let failure: Error | undefined;
  const begun = Promise.withResolvers<CopyConnection | undefined>();
  const done = Promise.withResolvers<void>();
  const conversation: Conversation = {
    ...unused,
    submit: (connection) => connection.query(text),
    handleCopyInResponse: (connection) => begun.resolve(connection as CopyConnection),
    handleCopyData: nothing,
    handleCommandComplete: ({ text: tag }) => {
      rows = Number(/^COPY (\d+)$/.exec(tag)?.[1] ?? 0);
    },
    handleReadyForQuery: () => done.resolve(),
    handleError: (error) => {
      failure ??= error;
      begun.resolve(undefined);
      done.resolve();
    },
  };
  client.query(conversation);
  const connection = await begun.promise;
  if (connection !== undefined) {
    try {
      for await (const chunk of source) {
        if (failure !== undefined) break;
        connection.sendCopyFromChunk(chunk);
        if (connection.stream.writableNeedDrain) await drained(connection);
      }
      if (failure === undefined) connection.endCopyFrom();
    } catch (error) {
      failure ??= error instanceof Error ? error : new Error(String(error));
      connection.sendCopyFail("the source broke off");
    }
  }
  await done.promise;
  if (failure !== undefined) throw failure;
  return rows;
}

function drained({ stream }: Connection): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      stream.off("drain", go);
      stream.off("close", go);
      resolve();
    };
    stream.on("drain", go);
    stream.on("close", go);
  });
}
