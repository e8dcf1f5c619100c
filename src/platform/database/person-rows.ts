/** Reads everything that a city's tables hold about one person; `platform.rows_of_person` finds the tables by itself. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "./database.ts";
import { json, rows, text, uuid } from "./statement.ts";

const listRows = rows({ place: text(), content: json<Readonly<Record<string, unknown>>>() })`
  select place, content from platform.rows_of_person(${{ account: uuid<"Account">() }}) order by place, content::text`;

/** The rows by table, without hashes and keys; tables in which nothing is about the person are left out. */
export async function listPersonRows(
  tx: CityTransaction,
  account: Id<"Account">,
): Promise<Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>> {
  const found = await listRows(tx, { account });
  const byTable = Map.groupBy(found, ({ place }) => place);
  return Object.fromEntries(
    [...byTable].map(([place, entries]) => [place, entries.map(({ content }) => content)]),
  );
}
