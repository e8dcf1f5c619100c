/** Where the program itself lies: the folder with package.json, whether it runs from src/ or from dist/. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

function findRoot(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("The program's folder has no package.json above it");
  return findRoot(parent);
}

const PROGRAM_FOLDER = findRoot(import.meta.dirname);

/** A path inside the program's folder. */
export function programPath(...parts: readonly string[]): string {
  return join(PROGRAM_FOLDER, ...parts);
}
