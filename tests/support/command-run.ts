/** Runs a command as the terminal does, and keeps what it says there. */
import { listCities } from "../../src/modules/city/index.ts";
import type { Command, CommandInput, CommandWorld } from "../../src/platform/command.ts";
import type { Context } from "../../src/platform/context.ts";

export type CommandRun = {
  readonly code: number;
  /** Lines of standard output, and of standard error. */
  readonly printed: readonly string[];
  readonly complaints: readonly string[];
};

type Asked = Partial<CommandInput> & {
  /** Left out, those that are in the database. */
  readonly cities?: Awaited<ReturnType<CommandWorld["cities"]>>;
};

/** `name` as it is typed, without the program's own. Throws where none of the commands is called that. */
export async function runCommand(
  context: Context,
  commands: readonly Command[],
  name: string,
  { values = {}, positionals = [], cities }: Asked = {},
): Promise<CommandRun> {
  const command = commands.find((one) => one.name === name);
  if (command === undefined) throw new Error(`No command is called ${name}`);
  const printed: string[] = [];
  const complaints: string[] = [];
  const world: CommandWorld = {
    context,
    print: (line) => void printed.push(line),
    complain: (line) => void complaints.push(line),
    claimServing: async () => ({ serving: true }),
    cities: async () => cities ?? (await context.database.inInstallation(listCities)),
  };
  const code = await command.run(world, { values, positionals });
  return { code, printed, complaints };
}
