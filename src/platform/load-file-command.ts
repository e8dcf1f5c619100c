/**
 * A command that loads what others have published from a JSON file: all of it or, with anything refused, nothing. Each module says what its
 * file holds, how it is loaded, and in which words something is refused.
 */
import type { Id } from "../kernel/id.ts";
import type { Command, CommandWorld } from "./command.ts";
import type { Context } from "./context.ts";
import { readGivenFile } from "./given-file.ts";
import { findNamedCity } from "./named-city.ts";
import type { ParsedFile } from "./parse-file.ts";

type Refused<Outcome> = Extract<Outcome, { readonly refused: string }>;
type Loaded<Outcome> = Exclude<Outcome, { readonly refused: string }>;

export type FileLoading<Content, Outcome extends object> = {
  /** Two words, as typed: `bodies load`. */
  readonly name: string;
  readonly summary: string;
  /** Whether the file is given as the command's one word, or after `--from`. */
  readonly given?: "word";
  readonly parse: (value: unknown) => ParsedFile<Content>;
  /** As the terminal, in one transaction. */
  readonly load: (context: Context, city: Id<"City">, content: Content) => Promise<Outcome>;
  /** Where in the file and why: one sentence. */
  readonly refusal: (refused: Refused<Outcome>) => string;
  /** What is there now: "bodies 3, seats 20". */
  readonly told: (loaded: Loaded<Outcome>) => string;
};

export function loadFileCommand<Content, Outcome extends object>(
  loading: FileLoading<Content, Outcome>,
): Command {
  const { name, summary } = loading;
  const asWord = loading.given === "word";
  const usage = asWord ? `${name} FILE --city SLUG` : `${name} --city SLUG --from FILE`;
  return {
    ...{ name, summary, usage },
    ...(asWord ? { words: 1 } : {}),
    options: {
      city: { type: "string" },
      ...(asWord ? {} : { from: { type: "string" as const } }),
    },
    run: async (world, input) => {
      const [word, ...more] = asWord
        ? input.positionals
        : [input.values.from, ...input.positionals];
      if (typeof word !== "string" || more.length > 0) {
        world.complain(`Usage: ${usage}`);
        return 2;
      }
      const city = await findNamedCity(world, input);
      if (city === undefined) return 2;
      const read = await readContent(world, word, loading.parse);
      if ("code" in read) return read.code;
      const outcome = await loading.load(world.context, city.id, read.content);
      if ("refused" in outcome) {
        const sentence = loading.refusal(outcome as Refused<Outcome>);
        world.complain(`${sentence} Nothing of the file is loaded.`);
        return 1;
      }
      world.print(`${city.slug}: ${loading.told(outcome as Loaded<Outcome>)}.`);
      return 0;
    },
  };
}

/** What the file holds; else says what is wrong with it, and gives the exit code. */
async function readContent<Content>(
  { complain }: Pick<CommandWorld, "complain">,
  path: string,
  parse: (value: unknown) => ParsedFile<Content>,
): Promise<{ readonly content: Content } | { readonly code: 1 | 2 }> {
  const read = await readGivenFile(path);
  if ("refused" in read) {
    complain(read.sentence);
    return { code: 2 };
  }
  const value = parseJson(new TextDecoder().decode(read.bytes));
  if (value === undefined) {
    complain(`${path} is no JSON.`);
    return { code: 1 };
  }
  const parsed = parse(value);
  if ("file" in parsed) return { content: parsed.file };
  for (const fault of parsed.faults) complain(`${path}: ${fault}.`);
  return { code: 1 };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
