/** Reads the map: entries as they were written last, with what became of challenges, in six statements for any number of them. */

import type { Id } from "../../kernel/id.ts";
import { factDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listBodies } from "../bodies/index.ts";
import { listDepartments } from "../departments/index.ts";
import { listRights } from "../rights/index.ts";
import type { ChallengeStanding } from "./challenge.ts";
import type { MapEntry, MapKind, MapVersion } from "./map-entry.ts";
import * as store from "./store/map-entries.ts";
import * as standings from "./store/standings.ts";

export type MapFilter = {
  readonly kind?: MapKind;
  /** The slug of a right. */
  readonly right?: string | undefined;
  /** The code of a ground. */
  readonly ground?: string | undefined;
};

const ALL = 1_000_000;

/** What is open first, then what began last. */
export async function listMapEntries(
  tx: CityTransaction,
  {
    kind,
    right,
    ground,
    limit = ALL,
    offset = 0,
  }: MapFilter & { readonly limit?: number; readonly offset?: number } = {},
): Promise<readonly MapEntry[]> {
  return readEntries(tx, { kind, right, ground, slug: undefined, limit, offset });
}

/** The entry of a kind with this name; undefined where the city has none. */
export async function findMapEntry(
  tx: CityTransaction,
  kind: MapKind,
  slug: string,
): Promise<MapEntry | undefined> {
  const wanted = { kind, slug, right: undefined, ground: undefined, limit: 1, offset: 0 };
  return (await readEntries(tx, wanted))[0];
}

export async function countMapEntries(tx: CityTransaction, filter: MapFilter): Promise<number> {
  return (await countOpenEntries(tx, filter)).entries;
}

/** How many there are, how many of them still stand open, and of how many of these nothing was ever said. */
export async function countOpenEntries(
  tx: CityTransaction,
  { kind, right, ground }: MapFilter,
): Promise<{ readonly entries: number; readonly open: number; readonly silent: number }> {
  const narrowed = await narrowedTo(tx, right);
  if (narrowed === undefined) return { entries: 0, open: 0, silent: 0 };
  return store.countEntryRows(tx, {
    kind: kind ?? null,
    right: narrowed,
    ground: ground ?? null,
  });
}

/** Every version of one entry, or of all, the first one first. */
export async function listMapVersions(
  tx: CityTransaction,
  entry: Id<"MapEntry"> | null = null,
): Promise<
  readonly (MapVersion & {
    readonly entry: Id<"MapEntry">;
    readonly slug: string;
    readonly kind: MapKind;
  })[]
> {
  const named = await readNames(tx);
  return (await store.listVersionRows(tx, { entry })).map((row) => {
    const { body, department, ...content } = named(row);
    return {
      ...content,
      body: body?.slug ?? null,
      department: department?.slug ?? null,
      entry: row.entry_id,
      slug: row.slug,
      kind: row.kind,
      number: row.number,
      savedAt: row.recorded_at,
    };
  });
}

/** What became of challenges, by their ids. */
async function listStandings(
  tx: CityTransaction,
  entry: Id<"MapEntry"> | null = null,
): Promise<ReadonlyMap<Id<"MapEntry">, readonly ChallengeStanding[]>> {
  const found = await standings.listStandingRows(tx, { entry });
  const byEntry = Map.groupBy(found, ({ entry_id }) => entry_id);
  return new Map(
    [...byEntry].map(([id, own]) => [
      id,
      own.map((one) => ({
        state: one.state,
        by:
          one.taken_up_by === null || one.reference === null
            ? null
            : { kind: one.taken_up_by, reference: one.reference },
        reason: one.reason,
        on: { date: one.on_date, precision: one.precision },
        source: one.source,
      })),
    ]),
  );
}

type Wanted = {
  readonly kind: MapKind | undefined;
  readonly slug: string | undefined;
  readonly right: string | undefined;
  readonly ground: string | undefined;
  readonly limit: number;
  readonly offset: number;
};

async function readEntries(tx: CityTransaction, wanted: Wanted): Promise<readonly MapEntry[]> {
  const { kind = null, slug = null, ground = null, limit, offset } = wanted;
  const right = await narrowedTo(tx, wanted.right);
  if (right === undefined) return [];
  const found = await store.listEntryRows(tx, { kind, slug, right, ground, limit, offset });
  if (found.length === 0) return [];
  const [only] = found;
  const said = await listStandings(tx, found.length === 1 && only ? only.id : null);
  const named = await readNames(tx);
  return found.map((row) => ({
    ...named(row),
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    version: row.number,
    savedAt: row.recorded_at,
    standings: said.get(row.id) ?? [],
  }));
}

/** The id of the right that a list is narrowed to; null where it is not, undefined where the city has no such right. */
async function narrowedTo(
  tx: CityTransaction,
  slug: string | undefined,
): Promise<Id<"Right"> | null | undefined> {
  if (slug === undefined) return null;
  return (await listRights(tx)).find((right) => right.slug === slug)?.id;
}

type Row = Awaited<ReturnType<typeof store.listEntryRows>>[number];
type Content = Omit<Row, "id" | "slug" | "kind">;

/** Gives what a row says, with its rights, body and department by their names. */
async function readNames(tx: CityTransaction) {
  const rights = await listRights(tx);
  const bodies = new Map((await listBodies(tx)).map((one) => [one.id, one]));
  const departments = new Map((await listDepartments(tx)).map((one) => [one.id, one]));
  const namedIn = <Key, Found extends Pick<NonNullable<MapEntry["body"]>, "slug" | "name">>(
    known: ReadonlyMap<Key, Found>,
    id: Key | null,
  ) => {
    const found = id === null ? undefined : known.get(id);
    return found === undefined ? null : { slug: found.slug, name: found.name };
  };
  return (row: Content) => ({
    title: row.title,
    text: row.text,
    groups: row.groups,
    grounds: row.grounds,
    indicators: row.indicators,
    evidence: row.evidence,
    // In the city's own order of its rights.
    rights: rights.filter(({ id }) => row.rights.includes(id)).map(({ slug }) => slug),
    body: namedIn(bodies, row.body_id),
    department: namedIn(departments, row.department_id),
    began: factDate(row.began_on, row.began_precision),
    ended: factDate(row.ended_on, row.ended_precision),
    particulars: row.particulars,
    source: row.source,
  });
}
