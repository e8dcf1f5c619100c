/**
 * The proofs that go with a published file (C2SP tlog-proof): for each fact its entry and its proof, with the checkpoint they lead to
 * and the policy that names the keys. Whoever has them needs no network, and this installation no longer has to exist.
 */
import type { PackedFile } from "../../platform/zip.ts";
import { parseVkey } from "../../transparency/note-key.ts";
import { policyText } from "../../transparency/policy-text.ts";
import { tilePath } from "../../transparency/tile-path.ts";
import { inclusionFromTiles, type ReadTile } from "../../transparency/tiles.ts";
import { tlogProofText } from "../../transparency/tlog-proof.ts";
import { bytesOf } from "./entry.ts";
import { readTiles } from "./read-tiles.ts";
import { type LogCity, type LogContext, signCheckpoint } from "./sign-checkpoint.ts";
import * as store from "./store.ts";

export type WantedProofs = {
  /** The entry with which the file was published: nothing after it is told. */
  readonly published: { readonly type: string; readonly subject: string };
  /** What the entries are about, or of which types they are. */
  readonly subjects: readonly string[];
  readonly types: readonly string[];
};

/**
 * The files by name: `7.json` is an entry and `7.tlog-proof` its proof. They stay the same for good, since all lead to the first
 * checkpoint that was signed after the publication. None where the publication stands in no record, or nothing could be signed yet.
 */
export async function makeProofs(
  context: LogContext,
  city: LogCity,
  wanted: WantedProofs,
): Promise<readonly PackedFile[]> {
  const { type, subject: about } = wanted.published;
  const published = await context.database.readCity(city.id, (tx) =>
    store.findLatestOf(tx, { type, about }),
  );
  if (published === undefined) return [];
  const size = published.position + 1;
  const signed = await signCheckpoint(context, city);
  if (signed === undefined || signed.size < size) return [];

  return context.database.readCity(city.id, async (tx) => {
    const checkpoint = await store.findFirstCheckpoint(tx, { size });
    if (checkpoint === undefined) throw new Error("The checkpoint that was signed is gone");
    const { subjects, types } = wanted;
    const upTo = published.position;
    const entries = await store.listEntriesUpTo(tx, { upTo, subjects, types });
    const keys = (await store.listLogKeys(tx)).flatMap(({ vkey, from_size, until_size }) => {
      const signs =
        from_size <= checkpoint.size && (until_size === null || until_size > checkpoint.size);
      const key = signs ? parseVkey(vkey) : undefined;
      return key === undefined ? [] : [{ key, url: undefined }];
    });
    const read = readEachOnce(readTiles(tx));
    const files: PackedFile[] = [
      { name: "checkpoint", bytes: bytesOf(checkpoint.note) },
      {
        name: "policy",
        bytes: bytesOf(policyText({ logs: keys, witnesses: [], groups: [], quorum: "none" })),
      },
    ];
    for (const { position: index, body } of entries) {
      const path = await inclusionFromTiles(read, checkpoint.size, index);
      const proof = tlogProofText({ index, path, checkpoint: checkpoint.note, extra: undefined });
      files.push({ name: `${index}.json`, bytes: bytesOf(body) });
      files.push({ name: `${index}.tlog-proof`, bytes: bytesOf(proof) });
    }
    return files;
  });
}

/** Many proofs need the same few tiles. */
function readEachOnce(readTile: ReadTile): ReadTile {
  const tiles = new Map<string, Promise<Uint8Array>>();
  return (tile) => {
    const path = tilePath(tile);
    const found = tiles.get(path) ?? readTile(tile);
    tiles.set(path, found);
    return found;
  };
}
