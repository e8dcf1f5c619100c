/**
 * A proposal to give somebody a role that touches assessments or cases, or to end it: one person proposes, another confirms (NIST SP 800-53
 * AC-5, separation of duties). Where a city has a single coordinator, the other person is whoever runs the program.
 */
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Actor } from "../../platform/actor.ts";
import { HOST, type Role } from "./role.ts";

/** Days within which somebody else confirms; then it has to be proposed anew. */
export const OPEN_DAYS = 14;

export const CHANGES = ["give", "end"] as const;
export type RoleChange = (typeof CHANGES)[number];

export const DECISIONS = ["confirmed", "declined"] as const;
export type RoleDecision = (typeof DECISIONS)[number];

export type RoleProposal = {
  readonly id: Id<"RoleProposal">;
  /** Whose role it is. */
  readonly account: Id<"Account">;
  readonly role: Role;
  readonly change: RoleChange;
  readonly proposedAt: Date;
  /** Null for the terminal. */
  readonly proposedBy: Id<"Account"> | null;
  /** The last day on which it can be confirmed. */
  readonly openUntil: LocalDate;
};

export type ConfirmerProblem = "own-proposal" | "own-role" | "coordinator-can";

/**
 * Why somebody may not be the second person; undefined where they may. `coordinators` are those whom the city has now: the terminal
 * confirms only where none of them is left who could.
 */
export function confirmerProblem(
  proposal: Pick<RoleProposal, "account" | "proposedBy">,
  actor: Actor,
  coordinators: readonly Id<"Account">[],
): ConfirmerProblem | undefined {
  if (actor.accountId === proposal.proposedBy) return "own-proposal";
  if (actor.accountId === proposal.account) return "own-role";
  const others = coordinators.filter(
    (one) => one !== proposal.proposedBy && one !== proposal.account,
  );
  if (actor.roles.includes(HOST) && others.length > 0) return "coordinator-can";
  return undefined;
}
