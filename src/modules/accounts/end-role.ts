/** Takes a role from a person. The last coordinator of a city stays. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { commitTo, record } from "../ledger/index.ts";
import { may } from "./permission.ts";
import { permissions } from "./permissions.ts";
import { personCommitment } from "./person-commitment.ts";
import { actorRole } from "./record-name.ts";
import * as store from "./store.ts";

export type EndRoleRefusal = Refusal<"not-permitted" | "last-coordinator" | "not-held">;

export async function endRole(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: { readonly account: Id<"Account">; readonly role: string },
): Promise<EndRoleRefusal | { readonly ended: true }> {
  if (!may(actor, permissions, "end-role")) return { refused: "not-permitted" };
  const { account, role } = input;
  return context.database.inCity(cityId, async (tx) => {
    const holders = await store.listHoldersLocked(tx, { role });
    if (!holders.some((holder) => holder.account_id === account)) return { refused: "not-held" };
    if (role === "coordinator" && holders.length === 1) return { refused: "last-coordinator" };
    const at = context.now();
    await store.updateRoleEnded(tx, { at, by: actor?.accountId ?? null, account, role });
    const person = await commitTo(context, tx, personCommitment(account));
    await record(tx, {
      type: "role.ended",
      at,
      by: actorRole(actor),
      subject: "people",
      facts: { role, person },
    });
    return { ended: true };
  });
}
