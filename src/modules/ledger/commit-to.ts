/** Makes a salted commitment for an entry of the record and keeps its salt, in the transaction of the entry. */
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Json } from "../../transparency/canonical-json.ts";
import { commitmentOf } from "./commitment-of.ts";
import * as store from "./store.ts";

/** `about`: whose data it is, such as `account/…`, by which the salt is found when it must be forgotten. Gives 64 hexadecimal digits. */
export async function commitTo(
  context: Pick<Context, "now" | "random">,
  tx: CityTransaction,
  { about, value }: { readonly about: string; readonly value: Json },
): Promise<string> {
  const salt = context.random(32);
  const commitment = commitmentOf(salt, value);
  const kept = { commitment: Buffer.from(commitment, "hex"), about, salt, at: context.now() };
  await store.insertSalt(tx, kept);
  return commitment;
}
