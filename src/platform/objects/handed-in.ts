/**
 * Reads a file that somebody hands in: what it is as its bytes say, never as it is called, and from a short list; pictures are written
 * anew without what a camera adds. Nothing of it is ever run, unpacked or shown within a page.
 */
import { fileTypeFromBuffer } from "file-type";
import sharp from "sharp";
import type { Refusal } from "../../kernel/refusal.ts";
import { slugFrom } from "../../kernel/slug.ts";
import { TAKEN } from "./taken-types.ts";

export type HandedInFile = {
  /** Small letters, digits and dashes, with the ending that belongs to the type. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** Text says of itself nothing but its letters: of these only the name tells which of the two it is. */
const TEXTS: readonly string[] = ["csv", "txt"];
const PICTURES: readonly string[] = ["jpg", "png", "webp"];
/** As many as the largest cameras give; a small file that unpacks to more is a trap. */
const MOST_PIXELS = 100_000_000;

/** Refuses what is of no taken type, and a picture that cannot be read. */
export async function readHandedIn(
  name: string,
  bytes: Uint8Array,
): Promise<Refusal<"file-type" | "broken-file"> | HandedInFile> {
  const ending = await endingOf(name, bytes);
  const mediaType = ending === undefined ? undefined : TAKEN[ending];
  if (ending === undefined || mediaType === undefined) return { refused: "file-type" };
  const clean = PICTURES.includes(ending) ? await writtenAnew(bytes) : bytes;
  if (clean === undefined) return { refused: "broken-file" };
  const stem = slugFrom(name.replace(/\.[^.]*$/, "")) || "file";
  return { name: `${stem}.${ending}`, mediaType, bytes: clean };
}

/** The ending that belongs to the bytes; undefined for what is not taken. */
async function endingOf(name: string, bytes: Uint8Array): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(bytes);
  if (found !== undefined) return TAKEN[found.ext] === found.mime ? found.ext : undefined;
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return TEXTS.includes(ending) && isText(bytes) ? ending : undefined;
}

/** UTF-8 without control characters but tabs and line ends. */
function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return !/[^\P{Cc}\t\n\r]/u.test(text);
  } catch {
    return false;
  }
}

/** The picture upright, without metadata; undefined for one that cannot be read. */
async function writtenAnew(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    const picture = sharp(bytes, {
      limitInputPixels: MOST_PIXELS,
      failOn: "error",
      animated: false,
    });
    return new Uint8Array(await picture.autoOrient().toBuffer());
  } catch {
    return undefined;
  }
}
