/**
 * The embedded PostgreSQL: made, started, adopted and stopped by the program itself inside the data folder, reached through a socket
 * there and by no port. Its database belongs to a role that is no superuser, as it would on a server of somebody else's.
 */
import type { ClientConfig } from "pg";
import { APP_ROLE, makeRole } from "./app-role.ts";
import { prepareCluster, SUPERUSER } from "./cluster.ts";
import { becomePresent, type Presence } from "./presence.ts";
import { socketConnection } from "./server.ts";

export type Embedded = {
  /** Owns the database and migrates it. */
  readonly ownerConnection: ClientConfig;
  /** What the application works as. */
  readonly appConnection: ClientConfig;
  /** For tests that make databases or tamper with rows; the product has no use for it. */
  readonly superuserConnection: ClientConfig;
  readonly claimServing: Presence["claimServing"];
  close(): Promise<void>;
};

export const OWNER = "rosario";

/**
 * Opens the embedded database of a data folder; safe beside other processes on the same folder. Throws problems of the machine as
 * sentences for the host. `throwaway` is for tests: nothing waits for the disk.
 */
export async function openEmbedded(
  dataFolder: string,
  {
    say,
    throwaway = false,
  }: { readonly say: (text: string) => void; readonly throwaway?: boolean },
): Promise<Embedded> {
  const cluster = await prepareCluster(dataFolder, { say, throwaway });
  const presence = await becomePresent(cluster, say);
  try {
    await presence.alone(async (superuser) => {
      await makeRole(superuser, OWNER, "login createrole");
      await makeRole(superuser, APP_ROLE, "login");
      // The role that migrates hands out rights, and may as well act as the application.
      await superuser.query(`grant ${APP_ROLE} to ${OWNER} with admin option`);
      const { rowCount } = await superuser.query("select from pg_database where datname = $1", [
        OWNER,
      ]);
      if (rowCount === 0) await superuser.query(`create database ${OWNER} owner ${OWNER}`);
    });
  } catch (error) {
    await presence.close();
    throw error;
  }
  return {
    ownerConnection: socketConnection(cluster, OWNER, OWNER),
    appConnection: socketConnection(cluster, APP_ROLE, OWNER),
    superuserConnection: socketConnection(cluster, SUPERUSER, OWNER),
    claimServing: presence.claimServing,
    close: presence.close,
  };
}
