/**
 * Opens the database that the settings name as it is, for those who only want to look or to bring it up to date: no migration is run, and
 * on a server of somebody else's no role is made.
 */
import { Client, type ClientConfig } from "pg";
import { openEmbedded } from "./embedded.ts";
import { appSignIn, connect } from "./postgres.ts";

export type DatabaseAsItIs = {
  readonly ownerConnection: ClientConfig;
  /** What the application would work as, whether or not it may. */
  readonly appConnection: ClientConfig;
  close(): Promise<void>;
};

/** Throws what the host can mend as an error whose message is for them (isHostProblem). */
export async function openAsItIs({
  databaseUrl,
  dataFolder,
  say,
}: {
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  readonly say: (text: string) => void;
}): Promise<DatabaseAsItIs> {
  if (databaseUrl === undefined) return openEmbedded(dataFolder, { say });
  const owner = new Client({ connectionString: databaseUrl });
  owner.on("error", () => undefined); // The statement that it broke says so.
  await connect(owner, new URL(databaseUrl));
  try {
    const { rows } = await owner.query<{ name: string }>("select current_database() as name");
    const { appConnection } = appSignIn(databaseUrl, rows[0]?.name ?? "");
    return {
      ownerConnection: { connectionString: databaseUrl },
      appConnection,
      close: async () => undefined,
    };
  } finally {
    await owner.end();
  }
}
