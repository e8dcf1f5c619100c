/** What the commands of this module share: in which city they act, and the answers that a file brings to questions. */
import { z } from "zod";
import type { CommandInput, CommandWorld } from "../../../platform/command.ts";
import { readGivenFile } from "../../../platform/given-file.ts";
import { findNamedCity, type NamedCity } from "../../../platform/named-city.ts";

/** The city that the options name and so many words. Complains when the command was called wrongly. */
export async function calledRightly(
  world: CommandWorld,
  input: CommandInput,
  { usage, words = 0 }: { readonly usage: string; readonly words?: number },
): Promise<{ readonly city: NamedCity; readonly words: readonly string[] } | undefined> {
  const { positionals } = input;
  const enough = positionals.length === words && positionals.every((word) => word !== "");
  if (!enough) world.complain(`Usage: ${usage}`);
  const city = await findNamedCity(world, input);
  return enough && city !== undefined ? { city, words: positionals } : undefined;
}

export type Answers = Readonly<Record<string, string | null>>;
const answersFile = z.record(z.string(), z.string().nullable());

/** The answers in the file of --answers: by a question's id a note, or null to accept. Complains about a file that holds none. */
export async function givenAnswers(
  world: CommandWorld,
  { values }: CommandInput,
): Promise<Answers | undefined> {
  if (typeof values.answers !== "string") return {};
  const read = await readGivenFile(values.answers);
  if ("refused" in read) {
    world.complain(read.sentence);
    return undefined;
  }
  const json = parseJson(read.bytes);
  const parsed = answersFile.safeParse(json);
  if (parsed.success) return parsed.data;
  world.complain(
    `${values.answers} is not a JSON object of answers: {"id of a question": "a note", "another": null}`,
  );
  return undefined;
}

/** The value of a text in JSON; undefined when it is none. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
