/**
 * One connection a process keeps to the embedded server, from start to end. By its advisory locks processes know of each other: who
 * closes last stops the server, one may serve at a time. By its end a process learns that the server died, and starts it again.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "pg";
import { absence } from "./absence.ts";
import type { Cluster } from "./cluster.ts";
import { connectToServer, knock, stopServer } from "./server.ts";

export type ServingRefusal = { readonly refused: "already-serving"; readonly pid: number };

export type Presence = {
  /** Runs work while no other process runs such work on this cluster. */
  alone<Result>(work: (superuser: Client) => Promise<Result>): Promise<Result>;
  /** Makes this process the one that serves; refuses when another one does. */
  claimServing(): Promise<ServingRefusal | { readonly serving: true }>;
  /** Leaves; the last to leave stops the server. */
  close(): Promise<void>;
};

// Advisory locks are pairs of numbers: "rosa" in ASCII, and the lock's own.
const FAMILY = 0x726f7361;
const PRESENT = 1;
const SERVING = 2;
const SETTING_UP = 3;

export async function becomePresent(
  cluster: Cluster,
  say: (text: string) => void,
): Promise<Presence> {
  let closing = false;
  let serving = false;

  async function enter(): Promise<Client> {
    for (;;) {
      const client = await connectToServer(cluster, say);
      try {
        // Waits while the last one out stops the server; then the connection breaks and the server is started anew.
        await client.query(`select pg_advisory_lock_shared(${FAMILY}, ${PRESENT})`);
        // A server that goes down frees the lock of the one who stops it a moment before it ends us, but lets nobody in any more.
        await knock(cluster);
        if (serving) await reclaim(client);
      } catch (error) {
        await client.end().catch(() => undefined);
        if (absence(error) === undefined) throw error;
        continue;
      }
      client.once("end", () => {
        if (closing) return;
        entered = reenter();
        entered.catch(() => undefined); // Whoever awaits it is told.
      });
      return client;
    }
  }

  /** The lock went with the server. Only somebody who starts to serve within this moment can be faster. */
  async function reclaim(client: Client): Promise<void> {
    serving = await tryLock(client, SERVING);
    if (!serving)
      say(
        "While the database restarted, another Rosario began to serve from this folder. Stop one of the two.",
      );
  }

  async function reenter(): Promise<Client> {
    while (!closing) {
      try {
        return await enter();
      } catch (error) {
        // A full disk, say, can be mended while we wait.
        say(error instanceof Error ? error.message : String(error));
        await sleep(2_000);
      }
    }
    throw new Error("The database was closed while it was away");
  }

  let entered: Promise<Client> = enter();
  await entered;

  return {
    async alone(work) {
      const client = await entered;
      await client.query(`select pg_advisory_lock(${FAMILY}, ${SETTING_UP})`);
      try {
        return await work(client);
      } finally {
        await client.query(`select pg_advisory_unlock(${FAMILY}, ${SETTING_UP})`);
      }
    },
    async claimServing() {
      const client = await entered;
      serving = serving || (await tryLock(client, SERVING));
      return serving ? { serving } : { refused: "already-serving", pid: await servingPid(client) };
    },
    async close() {
      if (closing) return;
      closing = true;
      const client = await entered.catch(() => undefined);
      if (client === undefined) return;
      try {
        await client.query(`select pg_advisory_unlock_shared(${FAMILY}, ${PRESENT})`);
        if (await tryLock(client, PRESENT)) await stopServer(cluster);
      } catch (error) {
        // The server died just now; there is nothing left to stop.
        if (absence(error) === undefined) throw error;
      }
      await client.end().catch(() => undefined);
    },
  };
}

async function tryLock(client: Client, lock: number): Promise<boolean> {
  const { rows } = await client.query(`select pg_try_advisory_lock(${FAMILY}, ${lock}) as mine`);
  return rows[0].mine === true;
}

async function servingPid(client: Client): Promise<number> {
  const { rows } = await client.query(
    `select activity.application_name as name
       from pg_locks lock join pg_stat_activity activity using (pid)
      where lock.locktype = 'advisory' and lock.classid = $1 and lock.objid = $2 and lock.granted`,
    [FAMILY, SERVING],
  );
  return Number(/^rosario (\d+)$/.exec(rows[0]?.name ?? "")?.[1] ?? 0);
}
