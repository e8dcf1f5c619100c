/** Reads a file that somebody named on the terminal, and says in words when it cannot be read. */
import { readFile } from "node:fs/promises";
import type { Refusal } from "../kernel/refusal.ts";
import { codeOf } from "./database/host-problem.ts";

const REASONS: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no file ${path}.`,
  ENOTDIR: (path) => `There is no file ${path}.`,
  EISDIR: (path) => `${path} is a folder, not a file.`,
  EACCES: (path) => `You may not read ${path}.`,
};

/** The file's bytes; refuses what cannot be read with a sentence, and throws what nobody expects. */
export async function readGivenFile(
  path: string,
): Promise<
  { readonly bytes: Uint8Array } | (Refusal<"unreadable"> & { readonly sentence: string })
> {
  try {
    return { bytes: await readFile(path) };
  } catch (error) {
    const reason = REASONS[codeOf(error) ?? ""];
    if (reason === undefined) throw error;
    return { refused: "unreadable", sentence: reason(path) };
  }
}
