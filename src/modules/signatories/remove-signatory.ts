/** The city takes a signature off the list whose name is abusive or somebody else's, for a reason that is counted in public. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { endSignature } from "./end-signature.ts";
import { permissions } from "./permissions.ts";
import { isRemovalReason, SIGNATORIES_SUBJECT } from "./signatory.ts";
import * as store from "./store.ts";

export type RemoveSignatoryInput = {
  readonly signature: Id<"Signature">;
  /** abuse | not-theirs | no-name | advertising */
  readonly reason: string;
};

export type RemoveSignatoryRefusal = Refusal<
  "not-permitted" | "unknown-reason" | "unknown-signature"
>;

export async function removeSignatory(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { signature, reason }: RemoveSignatoryInput,
): Promise<RemoveSignatoryRefusal | { readonly removed: true }> {
  if (!may(actor, permissions, "remove-signatory")) return { refused: "not-permitted" };
  if (!isRemovalReason(reason)) return { refused: "unknown-reason" };
  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: "signatories" });
    const found = await store.findStanding(tx, { id: signature });
    if (found === undefined) return { refused: "unknown-signature" };
    const at = context.now();
    await endSignature(tx, found, { reason, at, account: actor?.accountId ?? null });
    const person = Buffer.from(found.commitment).toString("hex");
    await record(tx, {
      type: "signatory.removed",
      at,
      by: actorRole(actor),
      subject: SIGNATORIES_SUBJECT,
      facts: { kind: found.kind, person, reason },
    });
    return { removed: true };
  });
}
