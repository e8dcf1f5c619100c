/** Reads the grants of a city. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Grant } from "./grant.ts";
import * as store from "./store/money.ts";

/** All grants, the latest year first. */
export async function listGrants(tx: CityTransaction): Promise<readonly Grant[]> {
  return (await store.listGrantRows(tx)).map(
    ({ amount, currency, criticised_by: criticisedBy, ...row }) => ({
      ...row,
      criticisedBy,
      money: amount === null || currency === null ? null : { amount, currency },
    }),
  );
}
