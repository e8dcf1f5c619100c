/** Of what a person may say what came of it: a case of their department, and the measures that are theirs. */
import type { Wording } from "../../kernel/language.ts";
import type { Actor } from "../../platform/actor.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Check } from "./check.ts";
import { type DueFollowUp, followUpKey, type MeasureRef } from "./follow-up.ts";
import { speaksFor } from "./speaks-for.ts";

/** The case, where `text` is null, or one measure of its last full assessment, or an earlier one that is due still. */
export type Followable = { readonly measure: MeasureRef | null; readonly text: Wording | null };

export async function listFollowable(
  tx: CityTransaction,
  actor: Actor | undefined,
  { department, versions, impacts, withdrawal }: Check,
  due: readonly Pick<DueFollowUp, "measure">[],
): Promise<readonly Followable[]> {
  if (versions.length === 0 || withdrawal !== null) return [];
  const isOwn = await speaksFor(tx, actor, department.id);
  const followable: Followable[] = isOwn ? [{ measure: null, text: null }] : [];
  const last = impacts.at(-1)?.number;
  const isDue = new Set(due.map(({ measure }) => followUpKey(measure)));
  for (const { number: impact, mitigations } of [...impacts].reverse())
    for (const [index, { text, department: owner }] of mitigations.entries()) {
      const measure = { impact, place: index + 1 };
      // A measure that the last version names no more, and that was late by then, stays to be said.
      const isAsked = impact === last || isDue.has(followUpKey(measure));
      if (isAsked && (isOwn || (await speaksFor(tx, actor, owner.id))))
        followable.push({ measure, text });
    }
  return followable;
}
