/** Opens a commitment for somebody who speaks for it: it is there, it is theirs to speak for, and the day makes sense. */
import type { Id } from "../../kernel/id.ts";
import { type FactDate, isCertainlyBefore } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { speaksForAll } from "../accounts/index.ts";
import { listDepartmentsOf } from "../departments/index.ts";
import { commitmentSubject, type KeptCommitment, type NamedDepartment } from "./commitment.ts";
import { findCommitment } from "./list-commitments.ts";
import { holdOthers } from "./store.ts";

export type CommitmentForRefusal = Refusal<
  "unknown-commitment" | "not-your-commitment" | "before-commitment"
>;

export type OpenedCommitment = {
  readonly commitment: KeptCommitment;
  /** The owner where they work there; null where they speak for the city as a whole. */
  readonly department: (NamedDepartment & { readonly id: Id<"Department"> }) | null;
};

/**
 * Coordinators and the terminal speak for every commitment, contributors for those of the departments they work in. Nothing can have become
 * of it certainly before it was made. Holds others who write about the commitment until the end of the transaction.
 */
export async function commitmentFor(
  tx: CityTransaction,
  actor: Actor | undefined,
  number: number,
  on: FactDate,
): Promise<CommitmentForRefusal | OpenedCommitment> {
  await holdOthers(tx, { about: commitmentSubject(number) });
  const commitment = await findCommitment(tx, number);
  if (commitment === undefined) return { refused: "unknown-commitment" };
  const accountId = actor?.accountId ?? null;
  const places = accountId === null ? [] : await listDepartmentsOf(tx, accountId);
  const owner = commitment.owners.at(-1)?.department ?? null;
  const isOwners = owner !== null && places.includes(owner.id);
  if (!isOwners && !speaksForAll(actor?.roles ?? [])) return { refused: "not-your-commitment" };
  if (isCertainlyBefore(on, commitment.on)) return { refused: "before-commitment" };
  return { commitment, department: isOwners ? owner : null };
}
