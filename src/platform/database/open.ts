/** Opens the database that the settings name, the embedded one by default, brought up to date and ready for work. */
import type { Database } from "./database.ts";
import { openEmbedded } from "./embedded.ts";
import { listPending, migrate } from "./migrate.ts";
import { openPool } from "./pool.ts";
import { openPostgres, replicaConnection } from "./postgres.ts";
import type { ServingRefusal } from "./presence.ts";

export type OpenDatabase = {
  readonly database: Database;
  /**
   * Makes this process the one that serves from the data folder; refuses when another one does. A database of somebody else's server
   * may be served by several processes: there it always succeeds.
   */
  claimServing(): Promise<ServingRefusal | { readonly serving: true }>;
  /** The migrations of this program that the database lacks: none after a start, unless another hand has put it back. */
  pendingMigrations(): Promise<readonly string[]>;
  /** Closes the database, and stops the embedded server when nobody else uses it. */
  close(): Promise<void>;
};

/** Throws what the host can mend as an error whose message is for them (isHostProblem). */
export async function openDatabase({
  databaseUrl,
  replica,
  dataFolder,
  say,
}: {
  readonly databaseUrl?: string | undefined;
  /** A read replica of that database, and by how many seconds it may be behind. */
  readonly replica?: { readonly url: string; readonly longestLag: number } | undefined;
  readonly dataFolder: string;
  readonly say: (text: string) => void;
}): Promise<OpenDatabase> {
  if (databaseUrl !== undefined) {
    const { ownerConnection, appConnection } = await openPostgres(databaseUrl, { say });
    await migrate(ownerConnection, { say });
    const beside = replica && {
      connection: replicaConnection(replica.url, appConnection),
      longestLag: replica.longestLag,
    };
    const database = openPool(appConnection, beside);
    return {
      database,
      claimServing: async () => ({ serving: true }),
      pendingMigrations: () => listPending(ownerConnection),
      close: database.close,
    };
  }
  const embedded = await openEmbedded(dataFolder, { say });
  try {
    await migrate(embedded.ownerConnection, { say });
  } catch (error) {
    await embedded.close();
    throw error;
  }
  const database = openPool(embedded.appConnection);
  return {
    database,
    claimServing: embedded.claimServing,
    pendingMigrations: () => listPending(embedded.ownerConnection),
    async close() {
      await database.close();
      await embedded.close();
    },
  };
}
