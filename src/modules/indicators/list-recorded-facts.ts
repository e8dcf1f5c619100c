/** What the tables hold of the entries of the public record, for `ledger verify`: each fact with the hashes of its texts, made anew. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { listRights } from "../rights/index.ts";
import { definitionVersion } from "./definition-plan.ts";
import { hashReleases } from "./hash-releases.ts";
import { listIndicators, listSeries } from "./list-indicators.ts";

/** The types of entries that the tables hold as facts. Drafts (`figures.recorded`) are not public before they are released. */
export const RECORDED_TYPES = ["figures.released"] as const;

/** An indicator is what the last of these says. */
export const RECORDED_STATES = [["indicator.defined"]] as const;

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const series = Map.groupBy(await listSeries(tx), ({ indicator }) => indicator);
  const indicators = await listIndicators(tx, await listRights(tx));
  return [
    ...indicators.map((indicator) => ({
      type: "indicator.defined",
      subject: `indicator/${indicator.slug}`,
      facts: { definition: definitionVersion(indicator, series.get(indicator.id) ?? []) },
    })),
    ...(await hashReleases(tx, null)).map(({ release, count, observations }) => ({
      type: "figures.released",
      subject: `release/${release}`,
      facts: { count, observations },
    })),
  ];
}
