/** The embedded database on a real disk that it waits for, as in real use: as the product sees it, and as its superuser does. */
import { Client } from "pg";
import type { Database } from "../src/platform/database/database.ts";
import { type Embedded, openEmbedded } from "../src/platform/database/embedded.ts";
import { migrate } from "../src/platform/database/migrate.ts";
import { openPool } from "../src/platform/database/pool.ts";
import { inFolder } from "./processes.ts";

const quiet = { say: () => undefined };

/** A new database, thrown away after. */
export async function withDatabase<Result>(
  work: (database: Database, superuser: Client) => Promise<Result>,
): Promise<Result> {
  return inFolder((folder) =>
    withEmbedded(folder, async (embedded, superuser) => {
      await migrate(embedded.ownerConnection, quiet);
      const database = openPool(embedded.appConnection);
      try {
        return await work(database, superuser);
      } finally {
        await database.close();
      }
    }),
  );
}

/** Works in the database of a data folder past row-level security and all our code: what a peer does with the same rows. */
export async function asSuperuser<Result>(
  dataFolder: string,
  work: (superuser: Client) => Promise<Result>,
): Promise<Result> {
  return withEmbedded(dataFolder, (_, superuser) => work(superuser));
}

async function withEmbedded<Result>(
  dataFolder: string,
  work: (embedded: Embedded, superuser: Client) => Promise<Result>,
): Promise<Result> {
  const embedded = await openEmbedded(dataFolder, quiet);
  const superuser = new Client(embedded.superuserConnection);
  try {
    await superuser.connect();
    return await work(embedded, superuser);
  } finally {
    await superuser.end();
    await embedded.close();
  }
}
