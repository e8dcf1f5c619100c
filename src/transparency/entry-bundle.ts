/** A file of up to 256 entries of a log (C2SP tlog-tiles, "Log entries"): each after its length in 16 bits, big-endian. */
import { TILE_WIDTH } from "./tile-path.ts";

/** The longest entry that a bundle can hold, in bytes. */
export const LONGEST_ENTRY = 65_535;

/** The file of these entries. Throws when there are none or more than 256, or when one is too long. */
export function entryBundle(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length < 1 || entries.length > TILE_WIDTH) {
    throw new RangeError(`No bundle holds ${entries.length} entries`);
  }
  const bundle = Buffer.alloc(entries.reduce((sum, entry) => sum + 2 + entry.length, 0));
  let at = 0;
  for (const entry of entries) {
    if (entry.length > LONGEST_ENTRY) throw new RangeError("An entry of a log is too long");
    at = bundle.writeUInt16BE(entry.length, at);
    bundle.set(entry, at);
    at += entry.length;
  }
  return bundle;
}

/** The entries of a bundle of this width, as views of its bytes; undefined when it has more or fewer or ends in the middle of one. */
export function entriesOf(bundle: Uint8Array, width: number): readonly Uint8Array[] | undefined {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at < bundle.length) {
    const length = (bundle[at] ?? 0) * 256 + (bundle[at + 1] ?? 0);
    const end = at + 2 + length;
    if (end > bundle.length || entries.length === width) return undefined;
    entries.push(bundle.subarray(at + 2, end));
    at = end;
  }
  return entries.length === width ? entries : undefined;
}
