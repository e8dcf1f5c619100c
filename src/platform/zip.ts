/** Packs files so that the same files give the same bytes: sorted by name, and dated 1 January 1980, the first day ZIP knows. */
import { unzipSync, type Zippable, zipSync } from "fflate";

export type PackedFile = { readonly name: string; readonly bytes: Uint8Array };

/** ZIP writes the clock's local time, so the day is given in local time too. */
const FIRST_DAY = new Date(1980, 0, 1);
/** Made on Unix, whatever made it; the other choices of the format are fixed by the library. */
const UNIX = 3;

/** A ZIP archive. Throws when two files have one name, or a name that would leave the folder it is unpacked into. */
export function zipFiles(files: readonly PackedFile[]): Uint8Array {
  const packed: Zippable = {};
  for (const { name, bytes } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name === "" || /^\/|\\|(^|\/)\.{1,2}(\/|$)|\0/.test(name))
      throw new Error(`Not a file name: ${name}`);
    if (Object.hasOwn(packed, name)) throw new Error(`Two files named ${name}`);
    packed[name] = [bytes, { mtime: FIRST_DAY, os: UNIX, level: 9 }];
  }
  return zipSync(packed);
}

/** The files of an archive, by name. Throws when it is damaged. */
export function unzipFiles(archive: Uint8Array): readonly PackedFile[] {
  return Object.entries(unzipSync(archive))
    .map(([name, bytes]) => ({ name, bytes }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
