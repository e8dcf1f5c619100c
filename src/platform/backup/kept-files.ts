/** Which handed-in files belong to a city: `evidence.file` names every one by its SHA-256. */
import type { Client } from "pg";
import type { Id } from "../../kernel/id.ts";
import { type ObjectKey, objectKeyOf } from "../objects/objects.ts";

export type KeptFile = {
  readonly key: ObjectKey;
  readonly sha256: string;
  /** Its bytes were taken away on purpose. */
  readonly withdrawn: boolean;
};

const FILES = `
  select f.sha256, exists (select from evidence.withdrawal w where w.city_id = f.city_id and w.sha256 = f.sha256) as withdrawn
    from evidence.file f where f.city_id = $1 order by f.sha256 collate "C"`;

/** The files of a city that the transaction sees; none in a schema from before there were any. */
export async function listKeptFiles(client: Client, cityId: string): Promise<readonly KeptFile[]> {
  const { rows: found } = await client.query<{ is: boolean }>(
    "select to_regclass('evidence.withdrawal') is not null as is",
  );
  if (found[0]?.is !== true) return [];
  const { rows } = await client.query<{ sha256: string; withdrawn: boolean }>(FILES, [cityId]);
  return rows.map(({ sha256, withdrawn }) => ({
    key: objectKeyOf(cityId as Id<"City">, sha256),
    sha256,
    withdrawn,
  }));
}
