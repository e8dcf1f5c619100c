/**
 * Which installation a command was pointed at, for the commands that copy one as a whole: they open it by its owner and leave its schema as
 * it is, which the world of the other commands would bring up to date first.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { openPlace, type Place } from "../platform/backup/place.ts";
import type { CommandInput, FileCommand, Terminal } from "../platform/command.ts";
import { isHostProblem } from "../platform/database/host-problem.ts";
import { loadSettings, type Settings } from "../platform/settings.ts";

/** What every command on an installation takes. */
export const PLACE_OPTIONS = {
  data: { type: "string" },
  config: { type: "string" },
} as const satisfies FileCommand["options"];

export type GivenPlace = { readonly dataFolder: string; readonly settings: Settings };

/** The data folder and its settings; undefined, once that was said, when something is wrong with them. */
export function givenPlace(
  { complain }: Terminal,
  { values }: CommandInput,
): GivenPlace | undefined {
  const dataFolder = typeof values.data === "string" ? values.data : "data";
  if (dataFolder.trim() === "") {
    complain("--data needs the name of a folder.");
    return undefined;
  }
  const config = typeof values.config === "string" ? values.config : undefined;
  const loaded = loadSettings({ dataFolder, config });
  if ("refused" in loaded) {
    for (const problem of loaded.problems) complain(problem);
    return undefined;
  }
  return { dataFolder, settings: loaded.settings };
}

/** Runs work on an installation that is there, and gives its exit code; 2 where it cannot be opened. */
export async function onPlace(
  terminal: Terminal,
  input: CommandInput,
  work: (place: Place) => Promise<number>,
): Promise<number> {
  const given = givenPlace(terminal, input);
  if (given === undefined) return 2;
  const { dataFolder, settings } = given;
  if (settings.databaseUrl === undefined && !existsSync(join(dataFolder, "postgres"))) {
    terminal.complain(
      `There is no database in ${resolve(dataFolder)}. Name the data folder with --data DIR.`,
    );
    return 2;
  }
  return sayingHostProblems(terminal, async () => {
    const place = await openPlace(dataFolder, settings, { say: terminal.complain });
    try {
      return await work(place);
    } finally {
      await place.close();
    }
  });
}

/** What the host can mend is said as a sentence, and gives 2. */
export async function sayingHostProblems(
  { complain }: Terminal,
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!isHostProblem(error)) throw error;
    complain(error.message);
    return 2;
  }
}

/** Runs work that whoever runs the program may break off with Ctrl-C, so that nothing half done stays. */
export async function stoppable(
  { complain }: Terminal,
  work: (stop: AbortSignal) => Promise<number>,
): Promise<number> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.once(signal, stop);
  try {
    return await work(stopping.signal);
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    complain("Broken off. Nothing was kept.");
    return 1;
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
