/** What the tables hold of the entries of the public record, for `ledger verify`: each fact with the hashes of its texts, made anew. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { textHash } from "../ledger/index.ts";
import { declarationVersion } from "./adopt-declaration.ts";
import { findProfile, listDeclarations, listEvents } from "./find-city.ts";

/** The types of entries that the tables hold as facts. */
export const RECORDED_TYPES = ["declaration.adopted", "event.recorded"] as const;

/** The profile is what the last of these says. */
export const RECORDED_STATES = [["city.founded", "city.described"]] as const;

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const profile = await findProfile(tx);
  const state = profile && {
    type: "city.founded",
    subject: "city",
    facts: {
      profile: textHash(profile),
      cycleYears: profile.cycleYears,
      answerDays: profile.answerDays,
    },
  };
  return [
    ...(state === undefined ? [] : [state]),
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
