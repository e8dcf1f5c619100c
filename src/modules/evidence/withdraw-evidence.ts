/** Takes a file away for good: its bytes are removed, and its address says so from then on. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { isStoreAway, objectKeyOf } from "../../platform/objects/objects.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { record } from "../ledger/index.ts";
import { type EvidenceFile, evidenceSubject, isWithdrawalReason } from "./evidence-file.ts";
import { findEvidence } from "./find-evidence.ts";
import { permissions } from "./permissions.ts";
import { withdrawnFacts } from "./record-facts.ts";
import { sideOf } from "./side.ts";
import * as store from "./store.ts";

export type WithdrawEvidenceInput = { readonly sha256: string; readonly reason: string };
export type WithdrawEvidenceRefusal = Refusal<
  "not-permitted" | "unknown-reason" | "unknown-file" | "not-yours"
>;

/**
 * The city takes away what the city handed in, the body what the body did; whoever runs the program may take away both. `unchanged` when
 * it was withdrawn before.
 */
export async function withdrawEvidence(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { sha256, reason }: WithdrawEvidenceInput,
): Promise<WithdrawEvidenceRefusal | { readonly withdrawn: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "withdraw-evidence")) return { refused: "not-permitted" };
  if (!isWithdrawalReason(reason)) return { refused: "unknown-reason" };
  const done = await context.database.inCity(cityId, async (tx) => {
    const file = await findEvidence(tx, sha256);
    if (file === undefined) return { refused: "unknown-file" } as const;
    if (!mayWithdraw(actor, file)) return { refused: "not-yours" } as const;
    const at = context.now();
    const account = actor?.accountId ?? null;
    if ((await store.insertWithdrawal(tx, { sha256, reason, at, account })) === 0)
      return { unchanged: true } as const;
    if (file.publishedAt !== null) {
      await record(tx, {
        type: "evidence.withdrawn",
        at,
        by: actorRole(actor),
        subject: evidenceSubject(sha256),
        facts: withdrawnFacts(reason),
      });
    }
    return { withdrawn: true } as const;
  });
  if (!("refused" in done)) await removeBytes(context, cityId, sha256);
  return done;
}

/** Withdrawn is withdrawn, whether or not the bytes are gone yet: where the store is away, a job comes back to them. */
async function removeBytes(context: Context, cityId: Id<"City">, sha256: string): Promise<void> {
  try {
    await context.objects.remove(objectKeyOf(cityId, sha256));
  } catch (error) {
    if (!isStoreAway(error)) throw error;
    context.log.error("A withdrawn file could not be removed yet", { error });
  }
}

/** Whether somebody may take this file away: on their own side, or running the program. */
export function mayWithdraw(actor: Actor | undefined, file: EvidenceFile): boolean {
  if (!may(actor, permissions, "withdraw-evidence")) return false;
  return actor?.roles.includes(HOST) === true || sideOf(actor) === file.side;
}
