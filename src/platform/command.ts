/** What a command of the program is: its words, its options, and what it does with the world. */
import type { ParseArgsConfig } from "node:util";
import type { Id } from "../kernel/id.ts";
import type { Language } from "../kernel/language.ts";
import type { AddressedCity } from "./city-address.ts";
import type { Context } from "./context.ts";
import type { RecordedFacts } from "./recorded-facts.ts";

export type Terminal = {
  /** To standard output: what was asked for. */
  print(line: string): void;
  /** To standard error: progress, and what went wrong. */
  complain(line: string): void;
};

export type CommandWorld = Terminal & {
  readonly context: Context;
  /** Makes this process the one that serves the data folder. */
  claimServing(): Promise<
    { readonly refused: "already-serving"; readonly pid: number } | { readonly serving: true }
  >;
  /** The migrations of this program that the database lacks. */
  pendingMigrations?(): Promise<readonly string[]>;
  /** What the modules' tables hold of what is in the public record. */
  readonly recorded?: readonly RecordedFacts[];
  cities(): Promise<readonly (AddressedCity & { readonly id: Id<"City"> })[]>;
  /** In which language a city writes first; nothing before it has said so. */
  firstLanguage?(city: Id<"City">): Promise<Language | undefined>;
};

export type CommandInput = {
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly positionals: readonly string[];
};

type Wording = {
  /** One or two words, as typed: `ledger verify`. */
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** How many words it takes besides its name and options; none when absent. */
  readonly words?: number;
};

/** Works on a data folder. */
export type WorldCommand = Wording & {
  readonly filesOnly?: undefined;
  /** It may begin with an empty data folder; every other command refuses a folder without Rosario's data. */
  readonly beginsEmpty?: true;
  /** What it does instead when it is given one word more than `words`: then it works on files and addresses alone. */
  withWord?(terminal: Terminal, input: CommandInput): Promise<number>;
  /** Does the work and gives the exit code: 0 done, 1 refused or found wanting, 2 called wrongly. */
  run(world: CommandWorld, input: CommandInput): Promise<number>;
};

/** Works on files alone, or opens what it needs of an installation by itself and changes no schema: see given-place.ts. */
export type FileCommand = Wording & {
  readonly filesOnly: true;
  run(terminal: Terminal, input: CommandInput): Promise<number>;
};

export type Command = WorldCommand | FileCommand;
