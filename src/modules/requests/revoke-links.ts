/** Ends every address of whoever asks for it: a letter got into wrong hands. The next letter brings a new one. */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../../platform/context.ts";
import type { Self } from "./author.ts";
import * as store from "./store/letters.ts";

export async function revokeLinks(
  context: Context,
  cityId: Id<"City">,
  { accountId: account }: Self,
): Promise<void> {
  await context.database.inCity(cityId, async (tx) => {
    const at = context.now();
    await store.updateLinksRevoked(tx, { account, purpose: "form", at, as: "withdrawn" });
    await store.updateLinksRevoked(tx, { account, purpose: "calendar", at, as: "withdrawn" });
  });
}
