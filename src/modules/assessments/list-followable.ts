/** Of what a person may say what came of it: a case of their department, and the measures that are theirs. */
import type { Wording } from "../../kernel/language.ts";
import type { Actor } from "../../platform/actor.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Check } from "./check.ts";
import type { MeasureRef } from "./follow-up.ts";
import { speaksFor } from "./speaks-for.ts";

/** The case, where `text` is null, or one measure of its last full assessment. */
export type Followable = { readonly measure: MeasureRef | null; readonly text: Wording | null };

export async function listFollowable(
  tx: CityTransaction,
  actor: Actor | undefined,
  { department, versions, impacts, withdrawal }: Check,
): Promise<readonly Followable[]> {
  if (versions.length === 0 || withdrawal !== null) return [];
  const isOwn = await speaksFor(tx, actor, department.id);
  const followable: Followable[] = isOwn ? [{ measure: null, text: null }] : [];
  const impact = impacts.at(-1);
  for (const [index, one] of (impact?.mitigations ?? []).entries())
    if (impact !== undefined && (isOwn || (await speaksFor(tx, actor, one.department.id))))
      followable.push({ measure: { impact: impact.number, place: index + 1 }, text: one.text });
  return followable;
}
