/** Forgets what somebody had typed and not sent, and the links that opened their short form. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Forgotten } from "../../platform/personal-data.ts";
import * as letters from "./store/letters.ts";

export async function forgetPerson(tx: CityTransaction, { account }: Forgotten): Promise<void> {
  await letters.deleteDraftsOf(tx, { account });
  await letters.deleteLinksOf(tx, { account });
}
