/** What seals a file and what opens it, from the options that name them. Passphrases and identities come from files: a command line is seen by others. */
import type { Opening, Sealing } from "../platform/backup/sealed-stream.ts";
import type { CommandInput, FileCommand, Terminal } from "../platform/command.ts";
import { readGivenFile } from "../platform/given-file.ts";

export const SEALING_OPTIONS = {
  encrypt: { type: "string", multiple: true },
  "passphrase-file": { type: "string" },
} as const satisfies FileCommand["options"];

export const OPENING_OPTIONS = {
  identity: { type: "string", multiple: true },
  "passphrase-file": { type: "string" },
} as const satisfies FileCommand["options"];

/** Undefined inside where nothing was asked for; `wrong`, once that was said, where the options are. */
type Given<Kind> = { readonly wrong: true } | { readonly given: Kind | undefined };

export async function givenSealing(
  { complain }: Terminal,
  { values }: CommandInput,
): Promise<Given<Sealing>> {
  const recipients = listOf(values.encrypt);
  if (recipients.length > 0 && values["passphrase-file"] !== undefined) {
    complain(
      "--encrypt and --passphrase-file exclude each other: age seals a file for keys or for a passphrase.",
    );
    return { wrong: true };
  }
  if (recipients.length > 0) return { given: { recipients } };
  return givenPassphrase({ complain }, values);
}

export async function givenOpening(
  { complain }: Terminal,
  { values }: CommandInput,
): Promise<Given<Opening>> {
  const files = listOf(values.identity);
  if (files.length > 0 && values["passphrase-file"] !== undefined) {
    complain("--identity and --passphrase-file exclude each other.");
    return { wrong: true };
  }
  if (files.length === 0) return givenPassphrase({ complain }, values);
  const identities: string[] = [];
  for (const file of files) {
    const text = await readText({ complain }, file);
    if (text === undefined) return { wrong: true };
    // As age-keygen writes them: one to a line, comments between.
    const lines = text.split("\n").map((line) => line.trim());
    identities.push(...lines.filter((line) => line !== "" && !line.startsWith("#")));
  }
  return { given: { identities } };
}

async function givenPassphrase(
  terminal: Pick<Terminal, "complain">,
  values: CommandInput["values"],
): Promise<Given<{ readonly passphrase: string }>> {
  const file = values["passphrase-file"];
  if (typeof file !== "string") return { given: undefined };
  const text = await readText(terminal, file);
  if (text === undefined) return { wrong: true };
  // A text editor ends the line.
  const passphrase = text.replace(/\r?\n$/, "");
  if (passphrase !== "") return { given: { passphrase } };
  terminal.complain(`There is no passphrase in ${file}.`);
  return { wrong: true };
}

async function readText(
  { complain }: Pick<Terminal, "complain">,
  file: string,
): Promise<string | undefined> {
  const read = await readGivenFile(file);
  if (!("refused" in read)) return new TextDecoder().decode(read.bytes);
  complain(read.sentence);
  return undefined;
}

function listOf(value: CommandInput["values"][string]): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
