/**
 * What a city's export holds, whichever file it is written to: a head, the rows of every table in the order in which they can be loaded,
 * the handed-in files, and the private keys where they move with the city. The sum is of all of it, so that the same state has the same.
 */
import { createHash } from "node:crypto";
import { z } from "zod";
import { parseId } from "../../kernel/id.ts";

export const CITY_FORMAT = "rosario-city";
export const CITY_VERSION = 1;

const head = z.strictObject({
  format: z.literal(CITY_FORMAT),
  version: z.number().int(),
  city: z.strictObject({
    id: z.string().refine((id) => parseId(id) !== undefined),
    slug: z.string().min(1),
  }),
  /** The migrations that made the schema: only an installation with the same can take the city in. */
  migrations: z.array(z.string()).min(1),
  tables: z.array(z.strictObject({ name: z.string(), columns: z.array(z.string()) })),
  /** Which tables and columns are about people. */
  personalData: z.array(z.string()),
  /** Whether the private keys are inside that sign the city's public record. */
  withKeys: z.boolean(),
});
export type CityHead = Readonly<z.infer<typeof head>>;

export type CityPart =
  /** Begins a table, the files or the keys; every section is there, in this order, empty ones too. */
  | { readonly kind: "section"; readonly name: string }
  /** A row as JSON on one line, its columns by name. */
  | { readonly kind: "row"; readonly table: string; readonly json: string }
  | { readonly kind: "file"; readonly sha256: string; readonly bytes: Uint8Array }
  | { readonly kind: "key"; readonly name: string; readonly bytes: Uint8Array };

/** Undefined where the text is no head, as one that a later version wrote is none. */
export function parseCityHead(text: string): CityHead | undefined {
  try {
    return head.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export type CitySum = { add(part: CityPart): void; digest(): string };

/** SHA-256 over the head, and over each part as a line: rows below their table's name, files and keys by their own SHA-256. */
export function citySum(of: CityHead): CitySum {
  const hash = createHash("sha256").update(`${JSON.stringify(of)}\n`);
  let table: string | undefined;
  return {
    add(part) {
      if (part.kind === "section") return;
      if (part.kind === "row") {
        if (part.table !== table) hash.update(`${part.table}\n`);
        table = part.table;
        hash.update(`${part.json}\n`);
        return;
      }
      const name = part.kind === "file" ? part.sha256 : part.name;
      const sum = createHash("sha256").update(part.bytes).digest("hex");
      hash.update(`${part.kind} ${name} ${sum}\n`);
    },
    digest: () => hash.digest("hex"),
  };
}
