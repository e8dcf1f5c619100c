/** What withdrawing and removing have in common: nobody can tell any more whose signature it was; that there was one stays. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { forgetSalts } from "../ledger/index.ts";
import { type RemovalReason, type SignatoryKind, signatureCommitment } from "./signatory.ts";
import * as store from "./store.ts";

export async function endSignature(
  tx: CityTransaction,
  signature: { readonly id: Id<"Signature">; readonly kind: SignatoryKind },
  end: {
    readonly reason: RemovalReason | null;
    readonly at: Date;
    readonly account: Id<"Account"> | null;
  },
): Promise<void> {
  const { id, kind } = signature;
  await store.emptySignature(tx, { id });
  await store.deleteLinksOf(tx, { id });
  await forgetSalts(tx, signatureCommitment({ id, kind, name: null, address: null }).about);
  const ending = end.reason === null ? "withdrawn" : "removed";
  await store.insertEnding(tx, { id, ending, ...end });
}
