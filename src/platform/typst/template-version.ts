/** Says which program sets books, so that a PDF kept from another is not handed out as this one's. */
import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** What sets a book besides our own files; their versions count as their content. */
const PACKAGES = ["@myriaddreamin/typst-ts-node-compiler", "@expo-google-fonts/inter"];
/** The files beside this one that set a book: in the source tree, and under the names that the build gives them. */
const PARTS = import.meta.url.endsWith(".ts")
  ? ["book.typ", "letters.ts", "manuscript.ts", "worker.ts"]
  : ["book.typ", "typst-worker.js"];

let known: string | undefined;

/** A short hash of everything that turns a book into a PDF: another one as soon as any of it is another. */
export function templateVersion(): string {
  known ??= versionOf(import.meta.dirname, PARTS, PACKAGES.map(packageVersion));
  return known;
}

/** Throws when a part is not there: what does not exist cannot be the same. */
export function versionOf(
  folder: string,
  parts: readonly string[],
  versions: readonly string[],
): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update(readFileSync(join(folder, part)));
  return hash.update(versions.join()).digest("hex").slice(0, 12);
}

function packageVersion(name: string): string {
  const [folder] = (createRequire(import.meta.url).resolve.paths(name) ?? []).flatMap((place) =>
    globSync(join(place, name, "package.json")),
  );
  if (folder === undefined) throw new Error(`${name} is not installed`);
  const { version } = JSON.parse(readFileSync(folder, "utf8")) as { readonly version: string };
  return `${name}@${version}`;
}
