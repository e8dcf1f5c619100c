/** The latest report as the other pages use it: what it tells first, and which rights' challenges it describes. */
import type { CityTransaction } from "../../platform/database/database.ts";
import {
  type Edition,
  editionState,
  findSnapshot,
  latestPublished,
  listEditions,
} from "../reports/index.ts";

export type LatestReport = {
  /** The latest edition that is out, here or elsewhere. */
  readonly edition: Edition | undefined;
  /** Slugs of the indicators whose sentences open the latest report that was published here. */
  readonly highlights: readonly string[];
  /** The year of that report for each right, by slug, whose challenge it describes. */
  readonly challenges: ReadonlyMap<string, number>;
};

export async function findLatestReport(tx: CityTransaction): Promise<LatestReport> {
  const editions = await listEditions(tx);
  const out = editions.filter((edition) => editionState(edition) !== "open");
  const edition = out.reduce<Edition | undefined>(
    (latest, one) => (latest === undefined || one.year > latest.year ? one : latest),
    undefined,
  );
  const published = latestPublished(editions);
  const frozen = published === undefined ? undefined : await findSnapshot(tx, published.year);
  if (published === undefined || frozen === undefined) {
    return { edition, highlights: [], challenges: new Map() };
  }
  const { sections, highlights } = frozen.snapshot;
  const described = sections.flatMap(({ right, part, markdown }) =>
    part === "challenge" && right !== null && markdown.trim() !== "" ? [right] : [],
  );
  return {
    edition,
    highlights,
    challenges: new Map(described.map((right) => [right, published.year])),
  };
}
