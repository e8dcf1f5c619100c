/** Makes a city on this installation, or changes the profile of one. */
import type { Id } from "../../kernel/id.ts";
import { isLanguage } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole, may } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { isCitySlug, type Profile } from "./city.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store.ts";

export type ProfileRefusal = Refusal<
  | "not-permitted"
  | "no-name"
  | "bad-country"
  | "bad-language"
  | "bad-cycle"
  | "bad-answer-days"
  | "bad-colour"
>;
export type FoundCityRefusal = ProfileRefusal | Refusal<"bad-slug" | "slug-taken">;

/** Makes a city and its profile. Only the host, who runs the installation, does this. */
export async function foundCity(
  context: Context,
  actor: Actor,
  slug: string,
  profile: Profile,
): Promise<FoundCityRefusal | { readonly id: Id<"City"> }> {
  if (!isCitySlug(slug)) return { refused: "bad-slug" };
  const refusal = checkProfile(actor, profile);
  if (refusal !== undefined) return refusal;
  const id = newId<"City">(context);
  return context.database.inCity(id, async (tx) => {
    const made = await store.insertCity(tx, { id, slug, name: profile.name, at: context.now() });
    if (made === 0) return { refused: "slug-taken" };
    await saveProfile(context, tx, actor, profile, "city.founded");
    return { id };
  });
}

export async function editProfile(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  profile: Profile,
): Promise<ProfileRefusal | { readonly saved: true }> {
  const refusal = checkProfile(actor, profile);
  if (refusal !== undefined) return refusal;
  return context.database.inCity(cityId, async (tx) => {
    await store.updateCityName(tx, { name: profile.name });
    await saveProfile(context, tx, actor, profile, "city.described");
    return { saved: true };
  });
}

function checkProfile(actor: Actor | undefined, profile: Profile): ProfileRefusal | undefined {
  if (!may(actor, permissions, "edit-profile")) return { refused: "not-permitted" };
  if (Object.values(profile.name).every((name) => name.trim() === ""))
    return { refused: "no-name" };
  if (!/^[A-Z]{2}$/.test(profile.country)) return { refused: "bad-country" };
  if (!profile.languages.every(isLanguage)) return { refused: "bad-language" };
  if (!isWithin(profile.cycleYears, 1, 5)) return { refused: "bad-cycle" };
  if (!isWithin(profile.answerDays, 1, 730)) return { refused: "bad-answer-days" };
  if (!/^#[0-9a-fA-F]{6}$/.test(profile.colour)) return { refused: "bad-colour" };
  return undefined;
}

function isWithin(number: number, lowest: number, highest: number): boolean {
  return Number.isInteger(number) && number >= lowest && number <= highest;
}

async function saveProfile(
  context: Context,
  tx: CityTransaction,
  actor: Actor | undefined,
  profile: Profile,
  type: "city.founded" | "city.described",
): Promise<void> {
  await store.insertOrUpdateProfile(tx, profile);
  await record(tx, {
    type,
    at: context.now(),
    by: actorRole(actor),
    subject: "city",
    facts: {
      profile: textHash(profile),
      cycleYears: profile.cycleYears,
      answerDays: profile.answerDays,
    },
  });
}
