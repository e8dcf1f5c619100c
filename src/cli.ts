/** The program on the terminal: `rosario <command>`. The same modules as the web application, without HTTP. */
import { parseArgs } from "node:util";
import { auditCommand } from "./commands/audit-command.ts";
import { backupCommand } from "./commands/backup-command.ts";
import { cityExportCommand, cityImportCommand } from "./commands/city-commands.ts";
import { doctorCommand } from "./commands/doctor-command.ts";
import { jobsCommand } from "./commands/jobs-command.ts";
import { migrateCommand } from "./commands/migrate-command.ts";
import { permissionsCommand } from "./commands/permissions-command.ts";
import { eraseCommand, registerCommand, tellCommand } from "./commands/person-commands.ts";
import { rakeCommand } from "./commands/rake-command.ts";
import { restoreCommand } from "./commands/restore-command.ts";
import { restoreDrillCommand } from "./commands/restore-drill-command.ts";
import { settingsCommand } from "./commands/settings-command.ts";
import { suppressCommand } from "./commands/suppress-command.ts";
import { trendCommand } from "./commands/trend-command.ts";
import { demoCommand } from "./demo/demo-command.ts";
import { findProfile, listCities } from "./modules/city/index.ts";
import { modules } from "./modules.ts";
import type { Command, CommandInput, CommandWorld, WorldCommand } from "./platform/command.ts";
import { serveCommand } from "./serve-command.ts";
import { traceCommand } from "./trace-command.ts";
import { openWorld } from "./world.ts";

const HELP = { help: { type: "boolean" } } as const;
const GLOBAL_OPTIONS = { data: { type: "string" }, config: { type: "string" }, ...HELP } as const;

/** Every command, for the program and for its documentation's test. */
export const commands: readonly Command[] = [
  serveCommand,
  demoCommand,
  suppressCommand,
  auditCommand,
  rakeCommand,
  trendCommand,
  doctorCommand,
  jobsCommand,
  backupCommand,
  restoreCommand,
  restoreDrillCommand,
  cityExportCommand,
  cityImportCommand,
  migrateCommand,
  settingsCommand,
  permissionsCommand,
  registerCommand,
  tellCommand,
  eraseCommand,
  ...modules.flatMap((module) => module.commands ?? []),
].sort((a, b) => a.name.localeCompare(b.name));

// Whoever reads the output may stop reading, as `head` does: the rest is then said to nobody, and the work still ends well.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function help(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    "rosario <command> [options]",
    "",
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "Every command takes --help, and those that work on an installation take --data DIR (default ./data) and --config FILE. Settings come from the environment and from that file: docs/settings.md.",
  ].join("\n");
}

function helpOf(command: Command): string {
  return `${command.summary}\n\nrosario ${command.usage}`;
}

/** The command that the words begin with, and the words left over. */
export function findCommand(
  words: readonly string[],
): { readonly command: Command; readonly rest: readonly string[] } | undefined {
  for (const command of commands) {
    const name = command.name.split(" ");
    if (name.every((word, i) => words[i] === word))
      return { command, rest: words.slice(name.length) };
  }
  return undefined;
}

async function run(words: readonly string[]): Promise<number> {
  const found = findCommand(words);
  if (found === undefined) {
    const [first] = words;
    const asked = first === undefined || first === "help" || first === "--help" || first === "-h";
    if (asked) print(help());
    else
      complain(
        `There is no command "${words.filter((w) => !w.startsWith("-")).join(" ")}".\n\n${help()}`,
      );
    return asked ? 0 : 2;
  }
  const { command, rest } = found;
  const input = read(command, rest);
  if (typeof input === "string") {
    complain(`${input}\n\n${helpOf(command)}`);
    return 2;
  }
  if (input.values.help === true) {
    print(helpOf(command));
    return 0;
  }
  if (command.filesOnly) return command.run({ print, complain }, input);
  if (command.withWord !== undefined && input.positionals.length > (command.words ?? 0)) {
    return command.withWord({ print, complain }, input);
  }
  return runInWorld(command, input);
}

async function runInWorld(command: WorldCommand, input: CommandInput): Promise<number> {
  const dataFolder = typeof input.values.data === "string" ? input.values.data : "data";
  const config = typeof input.values.config === "string" ? input.values.config : undefined;
  const mayBegin = command.beginsEmpty ?? false;
  const world = await openWorld(dataFolder, complain, { mayBegin, config });
  if ("refused" in world) {
    for (const problem of world.problems) complain(problem);
    return 2;
  }
  const { context } = world;
  const commandWorld: CommandWorld = {
    context,
    print,
    complain,
    claimServing: world.claimServing,
    pendingMigrations: world.pendingMigrations,
    recorded: modules.flatMap(({ recorded }) => recorded ?? []),
    cities: () => context.database.inInstallation(listCities),
    firstLanguage: async (city) =>
      (await context.database.readCity(city, findProfile))?.languages[0],
  };
  try {
    const code = await command.run(commandWorld, input);
    await traceCommand(commandWorld, command.name, input, code);
    return code;
  } finally {
    await world.close();
  }
}

/** The command's options and words; a sentence when they are not as they should be. */
function read(command: Command, words: readonly string[]): CommandInput | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { ...command.options, ...(command.filesOnly ? HELP : GLOBAL_OPTIONS) },
      allowPositionals: true,
      strict: true,
    });
    const { words: takes = 0 } = command;
    const most = !command.filesOnly && command.withWord !== undefined ? takes + 1 : takes;
    if (values.help !== true && (positionals.length < takes || positionals.length > most)) {
      return positionals.length < takes
        ? `Something is missing after "${command.name}".`
        : `Not understood: ${positionals.slice(most).join(" ")}`;
    }
    return { values: values as CommandInput["values"], positionals };
  } catch (error) {
    if (error instanceof TypeError && "code" in error) return error.message;
    throw error;
  }
}

if (import.meta.main) {
  process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
    complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  });
}
