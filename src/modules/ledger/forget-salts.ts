/** Forgets what opens the commitments about somebody: the record stays whole and provable, and says nothing of them any more. */
import type { CityTransaction } from "../../platform/database/database.ts";
import * as store from "./store.ts";

/** Part of erasing somebody's data, in that transaction. Gives the number of commitments that nobody can open from then on. */
export async function forgetSalts(tx: CityTransaction, about: string): Promise<number> {
  return store.deleteSaltsAbout(tx, { about });
}
