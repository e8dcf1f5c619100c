/** Writes that a role was given or ended, with its entry in the public record: by one person where that is enough, by the second of two elsewhere. */
import type { Id } from "../../kernel/id.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { commitTo, record } from "../ledger/index.ts";
import { personCommitment } from "./person-commitment.ts";
import { actorRole } from "./record-name.ts";
import type { Role } from "./role.ts";
import type { RoleChange } from "./role-proposal.ts";
import * as store from "./store.ts";

/** A role that is held already is not given again. Who may, and whether the rules allow it, is decided by whoever calls this. */
export async function writeRole(
  context: Pick<Context, "now" | "random">,
  tx: CityTransaction,
  actor: Actor | undefined,
  {
    account,
    role,
    change,
  }: { readonly account: Id<"Account">; readonly role: Role; readonly change: RoleChange },
): Promise<void> {
  const at = context.now();
  const by = actor?.accountId ?? null;
  if (change === "end") await store.updateRoleEnded(tx, { at, by, account, role });
  else {
    const id = newId<"RoleGrant">(context);
    if ((await store.insertRole(tx, { id, account, role, at, by })) === 0) return;
  }
  const type: "role.given" | "role.ended" = change === "give" ? "role.given" : "role.ended";
  const person = await commitTo(context, tx, personCommitment(account));
  await record(tx, { type, at, by: actorRole(actor), subject: "people", facts: { role, person } });
}
