/** The list of what a data package holds, as datapackage.json (Data Package, version 2: https://datapackage.org/standard/data-package/). */
import { createHash } from "node:crypto";
import { said } from "../../kernel/language.ts";
import { readCsv } from "../../platform/csv.ts";
import type { PackedFile } from "../../platform/zip.ts";
import type { Snapshot } from "./snapshot.ts";
import type { ColumnType } from "./working-year-tables.ts";

export type DescribedFile = PackedFile & {
  /** The types of those of its columns that are not text. */
  readonly columns?: Readonly<Record<string, ColumnType>>;
};

/** The same snapshot and files give the same text. */
export function describeDataPackage(
  { city, edition, frozenAt }: Snapshot,
  files: readonly DescribedFile[],
): string {
  const title = said(edition.title, city.languages)?.text ?? "";
  const description = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: `${city.slug}-human-rights-report-${edition.year}`,
    title,
    created: frozenAt,
    version: String(edition.year),
    resources: files.map(resourceOf),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

function resourceOf({ name: path, bytes, columns }: DescribedFile) {
  const isTable = path.endsWith(".csv");
  const format = isTable ? "csv" : "json";
  return {
    name: path.slice(0, path.lastIndexOf(".")),
    path,
    ...(isTable ? { type: "table" } : {}),
    format,
    mediatype: isTable ? "text/csv" : "application/json",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    ...(isTable ? { schema: { fields: fieldsOf(bytes, columns ?? {}) } } : {}),
  };
}

/** In the order of the file's own header. */
function fieldsOf(bytes: Uint8Array, columns: Readonly<Record<string, ColumnType>>) {
  const { columns: names } = readCsv(new TextDecoder().decode(bytes));
  return names.map((name) => ({ name, type: columns[name] ?? "string" }));
}
