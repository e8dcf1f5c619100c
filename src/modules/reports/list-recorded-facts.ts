/** What the tables hold of the entries of the public record, for `ledger verify`: each fact with the hashes of its texts, made anew. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { textHash } from "../ledger/index.ts";
import { editionState } from "./edition.ts";
import { listEditions } from "./list-editions.ts";
import * as store from "./store.ts";

/** The types of entries that the tables hold as facts. */
export const RECORDED_TYPES = ["edition.opened", "edition.recorded", "edition.published"] as const;

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const subjectOf = (year: number) => `edition/${year}`;
  const made = (await listEditions(tx)).filter((one) => editionState(one) !== "elsewhere");
  const published = await store.listRecordedPublications(tx);
  return [
    // What it is called and what stands in it may still change.
    ...made.map(({ year }) => ({
      type: "edition.opened",
      subject: subjectOf(year),
      facts: { year },
    })),
    ...published
      .filter(({ sha256 }) => sha256 === null)
      .map(({ year, title, source, on_date }) => ({
        type: "edition.recorded",
        subject: subjectOf(year),
        facts: {
          year,
          title: textHash(title),
          source: textHash(source ?? ""),
          publishedOn: on_date,
        },
      })),
    ...published
      .filter(({ sha256 }) => sha256 !== null)
      .map(({ year, on_date, sha256, stands }) => ({
        type: "edition.published",
        subject: subjectOf(year),
        // One of the two is not what was recorded where they differ.
        facts: { year, on: on_date, sha256: stands === sha256 ? sha256 : null },
      })),
  ];
}
