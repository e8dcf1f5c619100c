/** Changes what a city says of itself. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { may } from "../accounts/index.ts";
import { textHash } from "../ledger/index.ts";
import { type Profile, type ProfileProblem, profileProblems } from "./city.ts";
import { findProfile } from "./find-city.ts";
import { permissions } from "./permissions.ts";
import { saveProfile } from "./save-profile.ts";
import * as store from "./store.ts";

export type EditProfileRefusal = Refusal<"not-permitted" | ProfileProblem | "changed-meanwhile">;

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
  return context.database.inCity(cityId, async (tx) => {
    await store.lockProfile(tx);
    const present = profileVersion(await findProfile(tx));
    if (basedOn !== undefined && basedOn !== present) return { refused: "changed-meanwhile" };
    // The same again is nothing new for the public record.
    if (profileVersion(profile) === present) return { saved: true };
    await store.updateCityName(tx, { name: profile.name });
    await saveProfile(context, tx, actor, profile, "city.described");
    return { saved: true };
  });
}

export function profileVersion(profile: Profile | undefined): string {
  return textHash(profile ?? null);
}
