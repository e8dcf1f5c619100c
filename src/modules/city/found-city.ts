/** Makes a city on this installation. Only the host, who runs the installation, does this. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import { may } from "../accounts/index.ts";
import { isCitySlug, type Profile, type ProfileProblem, profileProblems } from "./city.ts";
import { permissions } from "./permissions.ts";
import { saveProfile } from "./save-profile.ts";
import * as store from "./store.ts";

export type FoundCityRefusal = Refusal<
  "not-permitted" | ProfileProblem | "bad-slug" | "slug-taken" | "not-first"
>;

export async function foundCity(
  context: Context,
  actor: Actor,
  slug: string,
  profile: Profile,
  /** `first`: only where there is no city yet; of several who try at the same moment, one succeeds. */
  { first = false }: { readonly first?: boolean } = {},
): Promise<FoundCityRefusal | { readonly id: Id<"City"> }> {
  if (!may(actor, permissions, "found-city")) return { refused: "not-permitted" };
  if (!isCitySlug(slug)) return { refused: "bad-slug" };
  const [problem] = profileProblems(profile);
  if (problem !== undefined) return { refused: problem };
  const id = newId<"City">(context);
  return context.database.inCity(id, async (tx) => {
    if (first) {
      await store.lockCities(tx);
      if ((await store.listCityRows(tx)).length > 0) return { refused: "not-first" };
    }
    const made = await store.insertCity(tx, { id, slug, name: profile.name, at: context.now() });
    if (made === 0) return { refused: "slug-taken" };
    await saveProfile(context, tx, actor, profile, "city.founded");
    return { id };
  });
}
