/**
 * Proposes to give or end a role that takes two people. Only called from where the rules of giving and ending are kept; the person's account
 * is held by then.
 */
import type { Id } from "../../kernel/id.ts";
import { addDays, type LocalDate } from "../../kernel/local-date.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { commitTo, record } from "../ledger/index.ts";
import { listRoleProposals } from "./list-role-proposals.ts";
import { personCommitment } from "./person-commitment.ts";
import { actorRole } from "./record-name.ts";
import type { Role } from "./role.ts";
import { OPEN_DAYS, type RoleChange } from "./role-proposal.ts";
import * as store from "./store.ts";

/** Gives the last day to confirm it. What waits already is not proposed twice. */
export async function proposeRole(
  context: Pick<Context, "now" | "random" | "settings">,
  tx: CityTransaction,
  actor: Actor | undefined,
  {
    account,
    role,
    change,
  }: { readonly account: Id<"Account">; readonly role: Role; readonly change: RoleChange },
): Promise<LocalDate> {
  const on = today(context);
  const waiting = (await listRoleProposals(tx, on)).find(
    (one) => one.account === account && one.role === role && one.change === change,
  );
  if (waiting !== undefined) return waiting.openUntil;
  const at = context.now();
  const until = addDays(on, OPEN_DAYS);
  await store.insertProposal(tx, {
    ...{ id: newId<"RoleProposal">(context), account, role, change },
    ...{ at, by: actor?.accountId ?? null, until },
  });
  const person = await commitTo(context, tx, personCommitment(account));
  await record(tx, {
    type: "role.proposed",
    at,
    by: actorRole(actor),
    subject: "people",
    facts: { role, change, until, person },
  });
  return until;
}
