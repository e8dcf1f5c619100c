/** What a backup says of itself: at its beginning what it was made of, at its end what is in it, with a sum for each part. */
import { z } from "zod";

export const FORMAT = "rosario-backup";
export const VERSION = 1;
export const HEAD_NAME = "rosario-backup.json";
export const MANIFEST_NAME = "manifest.json";
/** Where rows of a table lie that belong to no city. */
export const INSTALLATION = "installation";

const head = z.strictObject({
  format: z.literal(FORMAT),
  version: z.number().int(),
  /** The migrations that made the schema, in order. */
  migrations: z.array(z.string().regex(/^\d{4}-[a-z0-9-]+$/)).min(1),
  tables: z.array(z.strictObject({ name: z.string(), columns: z.array(z.string()) })),
});
export type Head = Readonly<z.infer<typeof head>>;

const part = z.strictObject({
  /** `tables/<schema.table>/<city or installation>`, `objects/<city>/<sha-256>`, `keys/<name>` */
  name: z.string(),
  /** Of a table's part. */
  rows: z.number().int().optional(),
  bytes: z.number().int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Part = Readonly<z.infer<typeof part>>;

const manifest = z.strictObject({
  format: z.literal(FORMAT),
  version: z.number().int(),
  madeAt: z.string(),
  cities: z.array(z.strictObject({ id: z.string(), slug: z.string() })),
  /** The rows of every table, empty ones too. */
  rows: z.record(z.string(), z.number().int()),
  parts: z.array(part),
  /** Files that the database names and the file store did not have. */
  lost: z.array(z.string()),
  /** Which tables and columns are about people. */
  personalData: z.array(z.string()),
});
export type Manifest = Readonly<z.infer<typeof manifest>>;

/** Undefined where the bytes are no such thing. */
export function parseHead(bytes: Uint8Array): Head | undefined {
  return head.safeParse(jsonOf(bytes)).data;
}

export function parseManifest(bytes: Uint8Array): Manifest | undefined {
  return manifest.safeParse(jsonOf(bytes)).data;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
