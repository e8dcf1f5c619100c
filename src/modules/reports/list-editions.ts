/** Reads editions: the list, one year's, what stands in it, and what was frozen. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Edition } from "./edition.ts";
import { parseSnapshot } from "./import/parse-snapshot.ts";
import { type Recent, recent } from "./recent.ts";
import { parsePlace, type Section } from "./section.ts";
import type { Snapshot } from "./snapshot.ts";
import * as store from "./store.ts";

/** All editions of the city, oldest first. */
export async function listEditions(tx: CityTransaction): Promise<readonly Edition[]> {
  return (await store.listEditionRows(tx)).map((row) => ({
    id: row.id,
    year: row.year,
    title: row.title,
    subtitle: row.subtitle,
    source: row.source,
    openedAt: row.opened_at,
    publication:
      row.published_at === null
        ? null
        : {
            on:
              row.on_date === null || row.precision === null
                ? null
                : { date: row.on_date, precision: row.precision },
            at: row.published_at,
            by: row.published_by,
            sha256: row.sha256,
          },
  }));
}

/** The edition of a year; undefined where the city has none. */
export async function findEdition(tx: CityTransaction, year: number): Promise<Edition | undefined> {
  return (await listEditions(tx)).find((edition) => edition.year === year);
}

/** The indicators of an edition in their order, and those whose sentences open it. */
export async function listChosen(
  tx: CityTransaction,
  edition: Id<"Edition">,
): Promise<{
  readonly indicators: readonly Id<"Indicator">[];
  readonly highlights: readonly Id<"Indicator">[];
}> {
  const indicators = await store.listIndicatorIds(tx, { edition });
  const highlights = await store.listHighlightIds(tx, { edition });
  return {
    indicators: indicators.map((row) => row.indicator_id),
    highlights: highlights.map((row) => row.indicator_id),
  };
}

/** The texts of an edition, each in its latest version. */
export async function listSections(
  tx: CityTransaction,
  edition: Id<"Edition">,
): Promise<readonly Section[]> {
  return (await store.listSectionRows(tx, { edition })).map((row) => {
    const place = parsePlace(row.place);
    if (place === undefined)
      throw new Error(`A text stands at a place that does not exist: ${row.place}`);
    return {
      ...place,
      language: row.language,
      markdown: row.markdown,
      demonstration: row.demonstration,
      version: row.version,
      savedAt: row.saved_at,
      savedBy: row.saved_by,
    };
  });
}

export type Frozen = { readonly snapshot: Snapshot; readonly sha256: string };

/** Reading a snapshot back takes longer than everything else on a report's page. Each takes about a megabyte. */
const MOST_SNAPSHOTS = 24;
const snapshots: Recent<Frozen> = recent(MOST_SNAPSHOTS);

/**
 * What was frozen when a year's edition was published here; undefined when none was. The database hashes what stands there at every
 * reading; throws when that is not what was frozen.
 */
export async function findSnapshot(tx: CityTransaction, year: number): Promise<Frozen | undefined> {
  const seal = await store.findSealRow(tx, { year });
  if (seal === undefined) return undefined;
  const { sha256, stands } = seal;
  if (stands !== sha256) throw new Error("A frozen edition is not what was frozen");
  const known = snapshots.find(sha256);
  if (known !== undefined) return known;
  const { snapshot } = await store.getSnapshotRow(tx, { year });
  return snapshots.get(sha256, () => ({ snapshot: parseSnapshot(snapshot, sha256), sha256 }));
}
