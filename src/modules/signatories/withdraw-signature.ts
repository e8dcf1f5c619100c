/** Whoever signed takes the signature back, by the link in a letter; or says that a signature which waits was never theirs. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Context } from "../../platform/context.ts";
import { hashToken } from "../../platform/token.ts";
import { record } from "../ledger/index.ts";
import { endSignature } from "./end-signature.ts";
import { SIGNATORIES_SUBJECT } from "./signatory.ts";
import * as store from "./store.ts";

/** The link was never given, has ended, or what it withdraws is withdrawn. */
export type WithdrawSignatureRefusal = Refusal<"dead-link">;

/** `cancelled`: it was not confirmed yet, and nothing of it is left. */
export async function withdrawSignature(
  context: Context,
  cityId: Id<"City">,
  secret: string,
): Promise<WithdrawSignatureRefusal | { readonly withdrawn: true } | { readonly cancelled: true }> {
  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: "signatories" });
    const at = context.now();
    const tokenHash = hashToken(secret);
    if ((await store.deleteCancelled(tx, { tokenHash })) > 0) return { cancelled: true };
    const link = await store.findLink(tx, { tokenHash, at });
    const found = link && (await store.findStanding(tx, { id: link.signature_id }));
    if (found === undefined) return { refused: "dead-link" };
    const { kind } = found;
    await endSignature(tx, found, { reason: null, at, account: null });
    await record(tx, {
      type: "signatory.withdrawn",
      at,
      by: "signatory",
      subject: SIGNATORIES_SUBJECT,
      facts: { kind, person: Buffer.from(found.commitment).toString("hex") },
    });
    return { withdrawn: true };
  });
}
