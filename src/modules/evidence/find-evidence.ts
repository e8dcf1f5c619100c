/** Reads the files of evidence. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { EvidenceFile } from "./evidence-file.ts";
import * as store from "./store.ts";

/** One file by the SHA-256 of its bytes, or undefined. */
export async function findEvidence(
  tx: CityTransaction,
  sha256: string,
): Promise<EvidenceFile | undefined> {
  const found = await store.findFile(tx, { sha256 });
  return found && fileOf(found);
}

/** The newest files first, at most `most`. */
export async function listEvidence(
  tx: CityTransaction,
  most: number,
): Promise<readonly EvidenceFile[]> {
  return (await store.listFiles(tx, { most })).map(fileOf);
}

type FileRow = NonNullable<Awaited<ReturnType<typeof store.findFile>>>;

function fileOf(row: FileRow): EvidenceFile {
  const { withdrawn_for: reason, withdrawn_at: at } = row;
  return {
    sha256: row.sha256,
    name: row.name,
    mediaType: row.media_type,
    size: row.size,
    side: row.side,
    keptAt: row.kept_at,
    keptBy: row.kept_by,
    publishedAt: row.published_at,
    withdrawn: reason === null || at === null ? null : { reason, at },
  };
}
