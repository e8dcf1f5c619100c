/** The database as the product sees it, over a pool of connections to any PostgreSQL. */
import { setTimeout as sleep } from "node:timers/promises";
import { Client, type ClientConfig, Pool } from "pg";
import { type Id, parseId } from "../../kernel/id.ts";
import { absence } from "./absence.ts";
import type { CityTransaction, Database } from "./database.ts";
import { openReplica } from "./replica.ts";
import { transact } from "./transaction.ts";
import { RESULT_TYPES } from "./wire.ts";

const MOST_CONNECTIONS = 10;
/** How long a transaction waits for a free connection, and a lost listener for the database, in milliseconds. */
const PATIENCE = 10_000;
const READY_WITHIN = 2_000;
/** A replica that takes longer to let us in is away: the primary answers sooner. */
const REPLICA_PATIENCE = 1_000;
/** How long a connection that nobody uses stays open: a new one has every statement to plan again, which costs more than a page does. */
const KEPT_OPEN = 300_000;

// Whatever the server's own time zone, a day in SQL is a day in UTC.
const SETTINGS = "set local time zone 'UTC'";
const READING = "begin isolation level repeatable read read only";

/** The database behind a connection, whose role must be subject to row-level security; with a replica of it where there is one. */
export function openPool(
  connection: ClientConfig,
  beside?: { readonly connection: ClientConfig; readonly longestLag: number },
): Database {
  const config = { ...connection, types: RESULT_TYPES };
  const pool = openConnections(connection, PATIENCE);
  const ends = new Set<() => Promise<void>>();
  const listeners = new Set<{
    readonly channel: string;
    readonly hear: (payload: string) => void;
  }>();
  const replica =
    beside &&
    openReplica(pool, {
      pool: openConnections(beside.connection, REPLICA_PATIENCE),
      longestLag: beside.longestLag,
    });

  function inOneCity<Result>(
    {
      on,
      begin,
      patience,
    }: { readonly on: Pool; readonly begin: string; readonly patience?: number },
    cityId: Id<"City">,
    work: (tx: CityTransaction) => Promise<Result>,
  ): Promise<Result> {
    // SET LOCAL takes no parameters, and Citus does not hand on set_config: the id is checked and written into the text.
    if (parseId(cityId) === undefined) throw new TypeError("A city's id is a lower-case UUID");
    const opening = `${begin}; ${SETTINGS}; set local app.city_id = '${cityId}'`;
    const how = { opening, cityId, ...(patience === undefined ? {} : { patience }) };
    return transact(on, how, (tx) => {
      if (begin !== READING) tx.afterCommit(() => replica?.noteWritten(cityId));
      const announce = (channel: string, payload: string) =>
        tx.afterCommit(() => {
          for (const one of listeners) if (one.channel === channel) one.hear(payload);
        });
      return work({ ...tx, cityId, announce });
    });
  }

  const database: Database = {
    async inCity(cityId, work) {
      try {
        return await inOneCity({ on: pool, begin: "begin" }, cityId, work);
      } finally {
        // Also after an error: a commit whose answer was lost may have been one.
        replica?.noteWritten(cityId);
      }
    },
    async readCity(cityId, work) {
      return inOneCity({ on: pool, begin: READING }, cityId, work);
    },
    forVisitors: () => visitors,
    async alone(name, work) {
      const client = await connect(config);
      try {
        const lock = "select pg_try_advisory_lock(hashtextextended($1, 0)) as mine";
        const { rows } = await client.query(lock, [name]);
        return rows[0].mine === true ? await work() : undefined;
      } finally {
        await client.end().catch(() => undefined); // and with it the lock
      }
    },
    async inInstallation(work) {
      return transact(pool, { opening: `begin; ${SETTINGS}`, cityId: undefined }, work);
    },
    async listen(channel, heard, lost) {
      const hear = (payload: string) => {
        // What another process has recorded in a city begins with its id.
        replica?.noteWritten(payload.split(":")[0] ?? "");
        heard(payload);
      };
      const listener = { channel, hear };
      const end = await listen(config, channel, hear, () => {
        listeners.delete(listener);
        lost();
      });
      listeners.add(listener);
      // What was said before is not known.
      replica?.noteWritten();
      const ended = async () => {
        ends.delete(ended);
        listeners.delete(listener);
        await end();
      };
      ends.add(ended);
      return ended;
    },
    connections: () => ({
      open: pool.totalCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    async isReady() {
      const answer = pool.query("select 1").then(
        () => true,
        () => false,
      );
      const given = new AbortController();
      const late = sleep(READY_WITHIN, false, { signal: given.signal }).catch(() => false);
      const ready = await Promise.race([answer, late]);
      given.abort();
      return ready;
    },
    async close() {
      await Promise.all([...ends].map((end) => end()));
      if (pool.ending) return;
      await Promise.all([pool.end(), replica?.close()]);
    },
  };

  const visitors: Database =
    replica === undefined
      ? database
      : {
          ...database,
          async readCity(cityId, work) {
            if (await replica.mayRead(cityId)) {
              const on = { on: replica.pool, begin: READING, patience: 0 };
              try {
                return await inOneCity(on, cityId, work);
              } catch (error) {
                if (!replica.isTrouble(error)) throw error;
              }
            }
            return database.readCity(cityId, work);
          },
        };
  return database;
}

/** Connections that are opened when they are needed. `patience`: how long one who needs one waits. */
function openConnections(connection: ClientConfig, patience: number): Pool {
  const pool = new Pool({
    ...connection,
    types: RESULT_TYPES,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: patience,
    idleTimeoutMillis: KEPT_OPEN,
  });
  // A connection that breaks is dropped by the pool; whoever was using it is told by the statement that fails.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

/** Listens on a connection of its own; gives a function that ends it. */
async function listen(
  config: ClientConfig,
  channel: string,
  heard: (payload: string) => void,
  lost: () => void,
): Promise<() => Promise<void>> {
  const client = await connect(config);
  let ended = false;
  client.on("notification", ({ payload }) => heard(payload ?? ""));
  client.once("end", () => {
    if (!ended) lost();
  });
  await client.query(`listen ${client.escapeIdentifier(channel)}`);
  return async () => {
    if (ended) return;
    ended = true;
    await client.end().catch(() => undefined);
  };
}

async function connect(config: ClientConfig): Promise<Client> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const client = new Client(config);
    client.on("error", () => undefined); // Its end says the same.
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (absence(error) === undefined || Date.now() > deadline) throw error;
    }
    await sleep(50);
  }
}
