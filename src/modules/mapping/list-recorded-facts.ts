/** What the tables hold of the entries of the public record, for `ledger verify`: each fact with the hashes of its texts, made anew. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { listMapEntries, listMapVersions } from "./list-map-entries.ts";
import { mapSubject } from "./map-entry.ts";
import { contentFacts, standingFacts } from "./record-facts.ts";

/** The types of entries that the tables hold as facts. */
export const RECORDED_TYPES = ["map.entered", "map.rewritten", "challenge.standing-set"] as const;

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const versions = (await listMapVersions(tx)).map(
    ({ entry: _, slug, kind, number, savedAt: __, ...content }) => ({
      type: number === 1 ? "map.entered" : "map.rewritten",
      subject: mapSubject(kind, slug),
      facts: { ...contentFacts(content), version: number },
    }),
  );
  const standings = (await listMapEntries(tx, { kind: "challenge" })).flatMap((one) =>
    one.standings.map((standing, place) => ({
      type: "challenge.standing-set",
      subject: mapSubject("challenge", one.slug),
      facts: { ...standingFacts(standing), number: place + 1 },
    })),
  );
  return [...versions, ...standings];
}
