/** Writes what is said of a body as its next description, in the transaction of whoever has checked it. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Description } from "./body.ts";
import * as store from "./store/bodies.ts";

export async function enterDescription(
  tx: CityTransaction,
  {
    foundedOn,
    ...described
  }: Description & {
    readonly body: Id<"Body">;
    readonly parent: Id<"Body"> | null;
    readonly at: Date;
    readonly account: Id<"Account"> | null;
  },
): Promise<void> {
  await store.insertDescription(tx, {
    ...described,
    foundedOn: foundedOn?.date ?? null,
    foundedPrecision: foundedOn?.precision ?? null,
  });
}
