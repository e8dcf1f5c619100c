/** Reads a city's rights. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Right } from "./right.ts";
import * as store from "./store.ts";

/** All rights of the city, in its own order. */
export async function listRights(tx: CityTransaction): Promise<readonly Right[]> {
  const articles = await store.listArticleRows(tx);
  return (await store.listRightRows(tx)).map((row) => ({
    ...row,
    articles: articles
      .filter(({ right_id }) => right_id === row.id)
      .map(({ instrument, article }) => ({ instrument, article })),
  }));
}

export async function findRight(tx: CityTransaction, slug: string): Promise<Right | undefined> {
  return (await listRights(tx)).find((right) => right.slug === slug);
}
