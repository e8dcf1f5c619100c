/** Reads the proposals that wait for a second person. */
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RoleProposal } from "./role-proposal.ts";
import * as store from "./store.ts";

/** The oldest first. `on` is today: one whose days are over waits no more. */
export async function listRoleProposals(
  tx: CityTransaction,
  on: LocalDate,
): Promise<readonly RoleProposal[]> {
  const found = await store.listOpenProposals(tx, { on });
  return found.map(({ id, account_id, role, change, proposed_at, proposed_by, open_until }) => ({
    ...{ id, role, change, account: account_id },
    ...{ proposedAt: proposed_at, proposedBy: proposed_by, openUntil: open_until },
  }));
}
