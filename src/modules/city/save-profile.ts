/** Writes a city's profile and records it: what founding a city and editing its profile have in common. */

import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole } from "../accounts/index.ts";
import { record, textHash } from "../ledger/index.ts";
import type { Profile } from "./city.ts";
import { recordedProfile } from "./recorded-profile.ts";
import * as store from "./store.ts";

export async function saveProfile(
  context: Context,
  tx: CityTransaction,
  actor: Actor | undefined,
  profile: Profile,
  type: "city.founded" | "city.described",
): Promise<void> {
  const at = context.now();
  await store.insertOrUpdateProfile(tx, profile);
  await store.insertProfileVersion(tx, { profile, at, account: actor?.accountId ?? null });
  await record(tx, {
    type,
    at,
    by: actorRole(actor),
    subject: "city",
    facts: {
      profile: textHash(recordedProfile(profile)),
      cycleYears: profile.cycleYears,
      answerDays: profile.answerDays,
    },
  });
}
