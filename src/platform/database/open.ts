/** Opens the database that the settings name, the embedded one by default, brought up to date and ready for work. */
import type { Database } from "./database.ts";
import { openEmbedded } from "./embedded.ts";
import { migrate } from "./migrate.ts";
import { openPool } from "./pool.ts";
import { openPostgres } from "./postgres.ts";
import type { ServingRefusal } from "./presence.ts";

export type OpenDatabase = {
  readonly database: Database;
  /**
   * Makes this process the one that serves from the data folder; refuses when another one does. A database of somebody else's server
   * may be served by several processes: there it always succeeds.
   */
  claimServing(): Promise<ServingRefusal | { readonly serving: true }>;
  /** Closes the database, and stops the embedded server when nobody else uses it. */
  close(): Promise<void>;
};

/** Throws what the host can mend as an error whose message is for them (isHostProblem). */
export async function openDatabase({
  databaseUrl,
  dataFolder,
  say,
}: {
  readonly databaseUrl?: string | undefined;
  readonly dataFolder: string;
  readonly say: (text: string) => void;
}): Promise<OpenDatabase> {
  if (databaseUrl !== undefined) {
    const { ownerConnection, appConnection } = await openPostgres(databaseUrl, { say });
    await migrate(ownerConnection, { say });
    const database = openPool(appConnection);
    return { database, claimServing: async () => ({ serving: true }), close: database.close };
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
    async close() {
      await database.close();
      await embedded.close();
    },
  };
}
