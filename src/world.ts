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
import { readSettings } from "./platform/settings.ts";
import { closeTypesetter } from "./platform/typst/typeset.ts";

export type World = {
  readonly context: Context;
  readonly claimServing: OpenDatabase["claimServing"];
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
  { mayBegin }: { readonly mayBegin: boolean },
): Promise<World | WorldRefusal> {
  const settings = readSettings();
  if ("refused" in settings) return { refused: "cannot-start", problems: settings.problems };
  if (folder.trim() === "") {
    return { refused: "cannot-start", problems: ["--data needs the name of a folder."] };
  }
  if (settings.databaseUrl === undefined && !mayBegin && !existsSync(folder)) {
    const problem = `There is no data folder ${folder}. Name it with --data DIR, or make one with: rosario demo, rosario serve`;
    return { refused: "cannot-start", problems: [problem] };
  }
  const dataFolder = resolve(folder);
  try {
    const { databaseUrl } = settings;
    const { database, claimServing, close } = await openDatabase({ databaseUrl, dataFolder, say });
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
      keys: folderKeys(resolve(dataFolder, "keys")),
      log: createLog(settings.logLevel),
    };
    return {
      context,
      claimServing,
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
