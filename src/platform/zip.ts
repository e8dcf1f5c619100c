/** Packs files so that the same files give the same bytes: sorted by name, and dated 1 January 1980, the first day ZIP knows. */
import { unzipSync, type Zippable, zipSync } from "fflate";

export type PackedFile = { readonly name: string; readonly bytes: Uint8Array };

/** ZIP writes the clock's local time, so the day is given in local time too. */
const FIRST_DAY = new Date(1980, 0, 1);
/** Made on Unix, whatever made it; the other choices of the format are fixed by the library. */
const UNIX = 3;
/** A plain file that its owner may write and everybody may read (stat(2)): without it, what is unpacked could not be opened. */
const READABLE = 0o100644 << 16;

/** Names that lead out of the folder, and the one that a library of plain objects would lose without a word. */
const NO_NAME = /^$|^\/|\\|(^|\/)\.{1,2}(\/|$)|\0|^__proto__$/;

function checked(name: string): string {
  if (NO_NAME.test(name)) throw new Error(`Not a file name: ${name}`);
  return name;
}

/** A ZIP archive. Throws when two files have one name, or a name that would leave the folder it is unpacked into. */
export function zipFiles(files: readonly PackedFile[]): Uint8Array {
  const packed: Zippable = {};
  for (const { name, bytes } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (Object.hasOwn(packed, checked(name))) throw new Error(`Two files named ${name}`);
    packed[name] = [bytes, { mtime: FIRST_DAY, os: UNIX, attrs: READABLE, level: 9 }];
  }
  return zipSync(packed);
}

/** The files of an archive, by name. Throws when it is damaged, or a name would leave the folder. */
export function unzipFiles(archive: Uint8Array): readonly PackedFile[] {
  const files = unzipSync(archive, { filter: ({ name }) => checked(name) === name });
  return Object.entries(files)
    .map(([name, bytes]) => ({ name, bytes }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
