/** Opens the world that the program works in: settings, database, mail, files, log. */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Refusal } from "./kernel/refusal.ts";
import type { Context } from "./platform/context.ts";
import { isHostProblem } from "./platform/database/host-problem.ts";
import { type OpenDatabase, openDatabase } from "./platform/database/open.ts";
import { folderFiles } from "./platform/files.ts";
import { folderKeys } from "./platform/keys.ts";
import { createLog } from "./platform/log.ts";
import { smtpMail, terminalMail } from "./platform/mail.ts";
import { folderObjects } from "./platform/objects/folder-objects.ts";
import { s3Objects } from "./platform/objects/s3-objects.ts";
import { loadSettings } from "./platform/settings.ts";
import { closeTypesetter } from "./platform/typst/typeset.ts";

export type World = {
  readonly context: Context;
  readonly claimServing: OpenDatabase["claimServing"];
  readonly pendingMigrations: OpenDatabase["pendingMigrations"];
  close(): Promise<void>;
};
export type WorldRefusal = Refusal<"cannot-start"> & { readonly problems: readonly string[] };

/**
 * Opens a data folder. It is made where the command may begin a Rosario, or where the database is elsewhere; else a mistyped name would
 * make a new, empty one. Refuses with sentences for whoever runs the program.
 */
export async function openWorld(
  folder: string,
  say: (line: string) => void,
  { mayBegin, config }: { readonly mayBegin: boolean; readonly config?: string | undefined },
): Promise<World | WorldRefusal> {
  if (folder.trim() === "") {
    return { refused: "cannot-start", problems: ["--data needs the name of a folder."] };
  }
  const loaded = loadSettings({ dataFolder: folder, config });
  if ("refused" in loaded) return { refused: "cannot-start", problems: loaded.problems };
  const { settings } = loaded;
  if (settings.databaseUrl === undefined && !mayBegin && !existsSync(folder)) {
    const problem = `There is no data folder ${folder}. Name it with --data DIR, or make one with: rosario demo, rosario serve`;
    return { refused: "cannot-start", problems: [problem] };
  }
  const dataFolder = resolve(folder);
  try {
    const { databaseUrl } = settings;
    const opened = await openDatabase({ databaseUrl, replica: settings.replica, dataFolder, say });
    const { database, claimServing, pendingMigrations, close } = opened;
    const context: Context = {
      database,
      settings,
      now: () => new Date(),
      random: (bytes) => randomBytes(bytes),
      mail:
        settings.smtpUrl === undefined
          ? terminalMail(say)
          : smtpMail(settings.smtpUrl, settings.mailFrom),
      files: folderFiles(resolve(dataFolder, "files")),
      objects:
        settings.s3 === undefined
          ? folderObjects(resolve(dataFolder, "objects"))
          : s3Objects(settings.s3),
      keys: folderKeys(resolve(dataFolder, "keys")),
      log: createLog(settings.logLevel),
    };
    return {
      context,
      claimServing,
      pendingMigrations,
      close: async () => {
        await closeTypesetter();
        await close();
      },
    };
  } catch (error) {
    if (isHostProblem(error)) return { refused: "cannot-start", problems: [error.message] };
    throw error;
  }
}
