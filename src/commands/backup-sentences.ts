/** What the commands that copy an installation or a city say, and why they refuse. */
import type { ExportCityRefusal } from "../platform/backup/export-city.ts";
import type { ImportCityRefusal } from "../platform/backup/import-city.ts";
import type { RestoreRefusal } from "../platform/backup/restore-backup.ts";
import type { BackupRefusal } from "../platform/backup/write-backup.ts";

/** `3 cities`, `1 city` */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

export function sized(bytes: number): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3)).toLocaleString("en")} kB`;
  return `${(bytes / 1e6).toLocaleString("en", { maximumFractionDigits: 1 })} MB`;
}

/** For a file that was to be written. */
export function writingRefused(file: string, refusal: BackupRefusal | ExportCityRefusal): string {
  switch (refusal.refused) {
    case "file-exists":
      return `There is a file ${file} already. Choose another name, or write over it with --force.`;
    case "no-place":
      return `${file} cannot be written: its folder is not there or not yours to write in, or it is no file.`;
    case "no-room":
      return `There is no room left for ${file}. Nothing was kept of it.`;
    case "nothing-here":
      return "There is nothing to back up: this database has no tables of Rosario's.";
    case "no-recipient":
      return `${refusal.given} is no recipient of age's. One begins with age1, as age-keygen prints it.`;
    case "no-city":
      return `There is no such city. Cities here: ${refusal.known.join(", ") || "none"}`;
  }
}

/** For a backup that was to be restored. */
export function restoringRefused(file: string, refusal: RestoreRefusal): string {
  switch (refusal.refused) {
    case "no-file":
      return `There is no file ${file}, or you may not read it.`;
    case "not-a-backup":
      return `${file} is no backup of Rosario's.`;
    case "newer-format":
      return `${file} was written by a newer Rosario. Restore it with that one.`;
    case "newer-schema":
      return `${file} was made of a newer Rosario, with changes that this one does not know (${refusal.unknown.join(", ")}). Restore it with that one.`;
    case "needs-key":
      return `${file} is encrypted. Give what opens it: --identity FILE or --passphrase-file FILE.`;
    case "no-identity":
      return "There is no identity of age's in that file. One begins with AGE-SECRET-KEY-1, as age-keygen writes it.";
    case "wrong-key":
      return `That does not open ${file}.`;
    case "broken":
      return `${file} is damaged, and nothing was restored. ${refusal.why}.`;
    case "not-empty":
      return refusal.in === "folder"
        ? `The data folder holds something already (${refusal.holds}). Restore into an empty one.`
        : `The database of DATABASE_URL holds something already (${refusal.holds}). Restore into an empty one.`;
    case "no-room":
      return `There is not enough room for what ${file} holds. Nothing was kept of it.`;
    case "being-restored":
      return "Somebody else restores into this database at this moment.";
  }
}

/** For a city that was to be taken in. */
export function importRefused(file: string, refusal: ImportCityRefusal): string {
  switch (refusal.refused) {
    case "no-file":
      return `There is no file ${file}, or you may not read it.`;
    case "not-a-city":
      return `${file} is no export of a city, or a newer Rosario wrote it.`;
    case "schema-differs":
      return `${file} was written by another version of Rosario than runs here. Bring both to the same version, and export again.`;
    case "city-is-here":
      return `The city ${refusal.slug} is here already. Nothing was changed.`;
    case "address-taken":
      return `Another city here has the address ${refusal.slug} already, or the same domain of its own. Nothing was changed.`;
    case "key-differs":
      return "A key of this city is here already, and is another one. Nothing was changed.";
    case "broken":
      return `${file} is damaged, and nothing was taken in. ${refusal.why}.`;
  }
}
