/** The second person confirms a proposed role, or declines it; whoever proposed it may take it back. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { record } from "../ledger/index.ts";
import type { RoleHolder } from "./give-role.ts";
import { listRoleProposals } from "./list-role-proposals.ts";
import { may } from "./permission.ts";
import { permissions } from "./permissions.ts";
import { actorRole } from "./record-name.ts";
import { mayHoldTogether } from "./role.ts";
import { type ConfirmerProblem, confirmerProblem, type RoleDecision } from "./role-proposal.ts";
import * as store from "./store.ts";
import { writeRole } from "./write-role.ts";

export type DecideRoleRefusal = Refusal<
  "not-permitted" | "unknown-proposal" | "acts-and-judges" | "not-held" | ConfirmerProblem
>;

/** `alongside` writes what belongs to a role that is given now, such as the letter with the first link. */
export async function decideRole(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: { readonly proposal: Id<"RoleProposal">; readonly decision: RoleDecision },
  alongside: (tx: CityTransaction, holder: RoleHolder) => Promise<void> = async () => undefined,
): Promise<DecideRoleRefusal | { readonly decided: RoleDecision }> {
  if (actor === undefined || !may(actor, permissions, "confirm-role"))
    return { refused: "not-permitted" };
  const { decision } = input;
  return context.database.inCity(cityId, async (tx) => {
    const open = await listRoleProposals(tx, today(context));
    const proposal = open.find(({ id }) => id === input.proposal);
    if (proposal === undefined) return { refused: "unknown-proposal" };
    const { account, role, change } = proposal;
    const holder = await store.holdAccount(tx, { account });
    if (holder === undefined) throw new Error("A role was proposed for nobody");
    const held = (await store.listRolesOf(tx, { account })).map((row) => row.role);
    if (decision === "confirmed") {
      const coordinators = await store.listHoldersLocked(tx, { role: "coordinator" });
      const ids = coordinators.map(({ account_id }) => account_id);
      const problem = confirmerProblem(proposal, actor, ids);
      if (problem !== undefined) return { refused: problem };
      if (change === "give" && !mayHoldTogether([...held, role]))
        return { refused: "acts-and-judges" };
      if (change === "end" && !held.includes(role)) return { refused: "not-held" };
    }
    const at = context.now();
    const by = actor.accountId;
    const isFirst = await store.insertDecision(tx, { proposal: proposal.id, decision, at, by });
    if (isFirst === 0) return { refused: "unknown-proposal" };
    if (decision === "confirmed" && change === "give")
      await alongside(tx, { account, email: holder.email });
    const type: "role.confirmed" | "role.declined" =
      decision === "confirmed" ? "role.confirmed" : "role.declined";
    await record(tx, {
      type,
      at,
      by: actorRole(actor),
      subject: "people",
      facts: { role, change },
    });
    if (decision === "confirmed") await writeRole(context, tx, actor, { account, role, change });
    return { decided: decision };
  });
}
