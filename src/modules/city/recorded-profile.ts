/**
 * A profile as the public record holds it: what a city has not chosen is left out, so that a profile recorded before there was such a choice
 * still has the hash that it was recorded with.
 */
import type { Profile } from "./city.ts";

export function recordedProfile(profile: Profile): object {
  const { crest, frameworks, grounds, madeUp, timeZone, ...rest } = profile;
  return {
    ...rest,
    ...(madeUp ? { madeUp } : {}),
    ...(timeZone === null ? {} : { timeZone }),
    ...(crest === null ? {} : { crest }),
    ...(frameworks.length === 0 ? {} : { frameworks }),
    ...(grounds.length === 0 ? {} : { grounds }),
  };
}
