/** What the tables hold of the entries of the public record, for `ledger verify`: each fact with the hashes of its texts, made anew. */
import { createHash } from "node:crypto";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { commitmentOf, textHash } from "../ledger/index.ts";
import { figuresOfRelease, withheldIn } from "./released-figures.ts";
import { hashedLines } from "./released-hash.ts";
import * as areaMaps from "./store/area-maps.ts";
import * as definitions from "./store/definitions.ts";
import * as imports from "./store/imports.ts";
import * as releases from "./store/releases.ts";

/** The types of entries that the tables hold as facts. */
export const RECORDED_TYPES = [
  "dataset.imported",
  "dataset.import-taken-back",
  "dataset.released",
] as const;

/** A data set, its map and a map are what the last of these says. */
export const RECORDED_STATES = [
  ["dataset.defined"],
  ["dataset.drawn"],
  ["area-map.defined"],
] as const;

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  return [
    ...(await listDefined(tx)),
    ...(await listMaps(tx)),
    ...(await listImported(tx)),
    ...(await listReleased(tx)),
  ];
}

const subjectOf = (slug: string): string => `dataset/${slug}`;

async function listDefined(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  return (await definitions.listDataSetRows(tx)).map(({ id: _, ...definition }) => ({
    type: "dataset.defined",
    subject: subjectOf(definition.slug),
    facts: {
      kind: definition.kind,
      mode: definition.rules.mode,
      threshold: definition.rules.threshold,
      zeros: definition.rules.zeros,
      definition: textHash(definition),
    },
  }));
}

async function listMaps(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const maps: RecordedFact[] = [];
  // One after the other: the outlines of a map are large.
  for (const { slug } of await areaMaps.listAreaMapRows(tx)) {
    const row = await areaMaps.findAreaMapRow(tx, { slug });
    if (row === undefined) continue;
    const { id: _, ...definition } = row;
    maps.push({
      type: "area-map.defined",
      subject: `area-map/${slug}`,
      facts: { areas: row.areas.length, definition: textHash(definition) },
    });
  }
  const drawings = await areaMaps.listDrawingRows(tx);
  return [
    ...maps,
    ...drawings.map(({ data_set, map }) => ({
      type: "dataset.drawn",
      subject: subjectOf(data_set),
      facts: { map },
    })),
  ];
}

async function listImported(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const rows = await imports.listRecordedImports(tx);
  return [
    ...rows.map(({ data_set, number, observations, periods, questions, nonce, sha256 }) => ({
      type: "dataset.imported",
      subject: subjectOf(data_set),
      facts: {
        import: number,
        observations,
        periods,
        questions,
        commitment: commitmentOf(nonce, Buffer.from(sha256).toString("hex")),
      },
    })),
    ...rows
      .filter(({ taken_back }) => taken_back)
      .map(({ data_set, number }) => ({
        type: "dataset.import-taken-back",
        subject: subjectOf(data_set),
        facts: { import: number },
      })),
  ];
}

async function listReleased(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const facts: RecordedFact[] = [];
  for (const { id, slug } of await definitions.listDataSetRows(tx)) {
    for (const release of await releases.listReleaseRows(tx, { dataSet: id })) {
      facts.push({
        type: "dataset.released",
        subject: subjectOf(slug),
        facts: {
          release: release.number,
          import: release.import_number,
          cells: release.plan.cells,
          withheld: withheldIn(release.plan),
          mode: release.rules.mode,
          hash: await hashOfCells(tx, release),
        },
      });
    }
  }
  return facts;
}

/** The hash of the cells that stand there now; null where they can no longer be read, or are not what the release itself names. */
async function hashOfCells(
  tx: CityTransaction,
  release: releases.ReleaseRow,
): Promise<string | null> {
  const blocks = await releases.listReleasedBlocks(tx, { release: release.id });
  const hash = createHash("sha256");
  try {
    const { content, columns } = figuresOfRelease(
      release,
      blocks.map(({ columns: bytes }) => bytes),
    );
    for (const lines of hashedLines(content, columns)) hash.update(lines);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
  const found = hash.digest();
  return found.equals(release.hash) ? found.toString("hex") : null;
}
