/** What the tables hold of the entries of the public record, for `ledger verify`: each fact with the hashes of its texts, made anew. */

import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { textHash } from "../ledger/index.ts";
import { charterSubject } from "./charter.ts";
import { profileVersion } from "./edit-profile.ts";
import {
  findOwnDomain,
  findProfile,
  listAddresses,
  listEvents,
  listProfileVersions,
  listRecordedDeclarations,
} from "./find-city.ts";
import { listCharters } from "./list-charters.ts";
import { addressedFacts } from "./name-domain.ts";
import {
  adoptedFacts,
  backgroundFacts,
  charterFacts,
  eventFacts,
  withdrawnFacts,
} from "./record-facts.ts";
import { recordedProfile } from "./recorded-profile.ts";
import { listBackgrounds } from "./tell-background.ts";

/** The types of entries that the tables hold as facts. */
export const RECORDED_TYPES = [
  "city.addressed",
  "declaration.adopted",
  "event.recorded",
  "charter.adopted",
  "charter.withdrawn",
  "background.told",
] as const;

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
    ...(await listRecordedDeclarations(tx)).map(({ declaration, numbersTold }) => ({
      type: "declaration.adopted",
      subject: "declaration",
      facts: adoptedFacts(declaration, numbersTold),
    })),
    ...(await listEvents(tx)).map((event) => ({
      type: "event.recorded",
      subject: "city",
      facts: eventFacts(event),
    })),
    ...(await listCharters(tx)).flatMap((charter) => {
      const { number, withdrawal } = charter;
      const subject = charterSubject(number);
      return [
        { type: "charter.adopted", subject, facts: charterFacts(charter) },
        ...(withdrawal === null
          ? []
          : [{ type: "charter.withdrawn", subject, facts: withdrawnFacts(withdrawal) }]),
      ];
    }),
    ...(await listBackgrounds(tx)).map((background) => ({
      type: "background.told",
      subject: "background",
      facts: { ...backgroundFacts(background), number: background.number },
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
