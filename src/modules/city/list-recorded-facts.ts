/** What the tables hold of the entries of the public record, for `ledger verify`: each fact with the hashes of its texts, made anew. */

import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { textHash } from "../ledger/index.ts";
import { declarationVersion } from "./adopt-declaration.ts";
import { profileVersion } from "./edit-profile.ts";
import {
  findOwnDomain,
  findProfile,
  listAddresses,
  listDeclarations,
  listEvents,
  listProfileVersions,
} from "./find-city.ts";
import { addressedFacts } from "./name-domain.ts";
import { recordedProfile } from "./recorded-profile.ts";

/** The types of entries that the tables hold as facts. */
export const RECORDED_TYPES = ["city.addressed", "declaration.adopted", "event.recorded"] as const;

/** The profile is what the last of these says. */
export const RECORDED_STATES = [["city.founded", "city.described"]] as const;

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const profile = await findProfile(tx);
  const state = profile && {
    type: "city.founded",
    subject: "city",
    facts: {
      profile: textHash(recordedProfile(profile)),
      cycleYears: profile.cycleYears,
      answerDays: profile.answerDays,
    },
  };
  return [
    ...(state === undefined ? [] : [state]),
    ...(await listAddresses(tx)).map((domain) => ({
      type: "city.addressed",
      subject: "city",
      facts: addressedFacts(domain),
    })),
    ...(await listDeclarations(tx)).map((declaration) => ({
      type: "declaration.adopted",
      subject: "declaration",
      facts: {
        on: declaration.on.date,
        promise: textHash(declaration.promise),
        text: textHash(declaration.body),
        commitments: declaration.commitments.length,
        declaration: declarationVersion(declaration),
      },
    })),
    ...(await listEvents(tx)).map(({ on, text, source }) => ({
      type: "event.recorded",
      subject: "city",
      facts: {
        on: on.date,
        precision: on.precision,
        text: textHash(text),
        source: source === null ? null : textHash(source),
      },
    })),
  ];
}

/** The profile is what its last version says, and the city is found at the address that it got last. */
export async function listMiskept(tx: CityTransaction): Promise<readonly string[]> {
  const [last] = await listProfileVersions(tx);
  const isKept = profileVersion(last?.profile) === profileVersion(await findProfile(tx));
  const isFound = ((await listAddresses(tx)).at(-1) ?? null) === (await findOwnDomain(tx));
  return [...(isKept ? [] : ["profile"]), ...(isFound ? [] : ["address"])];
}
