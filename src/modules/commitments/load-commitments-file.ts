/** Loads what became of commitments from a file: each fact through its own action, so that every rule holds. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { allOrNothing } from "../../platform/all-or-nothing.ts";
import type { Context } from "../../platform/context.ts";
import { assignCommitment } from "./assign-commitment.ts";
import type { CommitmentsFile } from "./commands/commitments-file.ts";
import { reportCommitment } from "./report-commitment.ts";
import { setDeadline } from "./set-deadline.ts";
import type { RefusalCode } from "./texts/index.ts";

/** `at` is the number of the commitment of which something was refused. */
export type LoadCommitmentsFileRefusal = Refusal<RefusalCode> & { readonly at: number };

/** How many facts were new. */
export type LoadedCommitments = { readonly commitments: number; readonly added: number };

/** A file loaded again adds only what is new in it. With anything in it refused, nothing of it is loaded. */
export async function loadCommitmentsFile(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { commitments }: CommitmentsFile,
): Promise<LoadCommitmentsFileRefusal | LoadedCommitments> {
  return allOrNothing(context, cityId, async (joined) => {
    const common = [joined, cityId, actor] as const;
    let added = 0;
    for (const { number: commitment, owners, deadlines, statements } of commitments) {
      const acts = [
        ...owners.map((one) => () => assignCommitment(...common, { ...one, commitment })),
        ...deadlines.map((one) => () => setDeadline(...common, { ...one, commitment })),
        ...statements.map((one) => () => reportCommitment(...common, { ...one, commitment })),
      ];
      for (const act of acts) {
        const outcome = await act();
        if ("refused" in outcome) return { refused: outcome.refused, at: commitment };
        if (!("unchanged" in outcome)) added += 1;
      }
    }
    return { commitments: commitments.length, added };
  });
}
