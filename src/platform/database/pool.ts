/** The database as the product sees it, over a pool of connections to any PostgreSQL. */
import { setTimeout as sleep } from "node:timers/promises";
import { Client, type ClientConfig, Pool } from "pg";
import { type Id, parseId } from "../../kernel/id.ts";
import { absence } from "./absence.ts";
import type { CityTransaction, Database } from "./database.ts";
import { transact } from "./transaction.ts";
import { RESULT_TYPES } from "./wire.ts";

const MOST_CONNECTIONS = 10;
/** How long a transaction waits for a free connection, and a lost listener for the database, in milliseconds. */
const PATIENCE = 10_000;
const READY_WITHIN = 2_000;

// Whatever the server's own time zone, a day in SQL is a day in UTC.
const SETTINGS = "set local time zone 'UTC'";

/** The database behind a connection, whose role must be subject to row-level security. */
export function openPool(connection: ClientConfig): Database {
  const config = { ...connection, types: RESULT_TYPES };
  const pool = new Pool({ ...config, max: MOST_CONNECTIONS, connectionTimeoutMillis: PATIENCE });
  // A connection that breaks is dropped by the pool; whoever was using it is told by the statement that fails.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const ends = new Set<() => Promise<void>>();

  function inOneCity<Result>(
    begin: string,
    cityId: Id<"City">,
    work: (tx: CityTransaction) => Promise<Result>,
  ): Promise<Result> {
    // SET LOCAL takes no parameters, and Citus does not hand on set_config: the id is checked and written into the text.
    if (parseId(cityId) === undefined) throw new TypeError("A city's id is a lower-case UUID");
    const opening = `${begin}; ${SETTINGS}; set local app.city_id = '${cityId}'`;
    return transact(pool, { opening, cityId }, (tx) => work(tx as CityTransaction));
  }

  return {
    async inCity(cityId, work) {
      return inOneCity("begin", cityId, work);
    },
    async readCity(cityId, work) {
      return inOneCity("begin isolation level repeatable read read only", cityId, work);
    },
    async inInstallation(work) {
      return transact(pool, { opening: `begin; ${SETTINGS}`, cityId: undefined }, work);
    },
    async listen(channel, heard, lost) {
      const end = await listen(config, channel, heard, lost);
      const ended = async () => {
        ends.delete(ended);
        await end();
      };
      ends.add(ended);
      return ended;
    },
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
      if (!pool.ending) await pool.end();
    },
  };
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
