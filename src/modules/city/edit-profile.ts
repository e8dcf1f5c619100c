/** Changes what a city says of itself. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { publishEvidence } from "../evidence/index.ts";
import { textHash } from "../ledger/index.ts";
import { frameworksOf, getCatalogue } from "../rights/index.ts";
import { type Profile, type ProfileProblem, profileProblems } from "./city.ts";
import { findProfile } from "./find-city.ts";
import { permissions } from "./permissions.ts";
import { saveProfile } from "./save-profile.ts";
import * as store from "./store.ts";

export type EditProfileRefusal = Refusal<
  | "not-permitted"
  | ProfileProblem
  | "unknown-framework"
  | "unknown-ground"
  | "unknown-file"
  | "changed-meanwhile"
>;

/** `basedOn` is `profileVersion` of the profile that was edited; somebody's change since then is not overwritten. */
export async function editProfile(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  profile: Profile,
  basedOn?: string,
): Promise<EditProfileRefusal | { readonly saved: true }> {
  if (!may(actor, permissions, "edit-profile")) return { refused: "not-permitted" };
  const [problem] = profileProblems(profile);
  if (problem !== undefined) return { refused: problem };
  const catalogue = getCatalogue();
  const grounds = catalogue.grounds.map(({ code }) => code);
  if (!areOf(profile.frameworks, frameworksOf(catalogue))) return { refused: "unknown-framework" };
  if (!areOf(profile.grounds, grounds)) return { refused: "unknown-ground" };
  return context.database.inCity(cityId, async (tx) => {
    await store.lockProfile(tx);
    const present = profileVersion(await findProfile(tx));
    if (basedOn !== undefined && basedOn !== present) return { refused: "changed-meanwhile" };
    // The same again is nothing new for the public record.
    if (profileVersion(profile) === present) return { saved: true };
    const published = await publishEvidence(tx, {
      evidence: profile.crest,
      at: context.now(),
      by: actorRole(actor),
    });
    if ("refused" in published) return published;
    await store.updateCityName(tx, { name: profile.name });
    await saveProfile(context, tx, actor, profile, "city.described");
    return { saved: true };
  });
}

/** Whether all are of a list, and each stands once. */
function areOf(chosen: readonly string[], known: readonly string[]): boolean {
  return chosen.every((one) => known.includes(one)) && new Set(chosen).size === chosen.length;
}

export function profileVersion(profile: Profile | undefined): string {
  return textHash(profile ?? null);
}
