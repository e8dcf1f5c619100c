/** All SQL of the schema `ledger`. The application's role may add entries, and can neither change nor remove one. */
import {
  bigint,
  bytes,
  bytesList,
  city,
  command,
  instant,
  integer,
  maybeRow,
  nullable,
  row,
  rows,
  text,
} from "../../platform/database/statement.ts";

const head = { size: bigint(), frontier: bytesList(), root: bytes(), at: instant() };
const entry = {
  position: bigint(),
  type: text(),
  subject: text(),
  at: instant(),
  body: text(),
  leaf_hash: bytes(),
};

export const findHead = maybeRow(head)`
  select size, frontier, root, at from ledger.head where city_id = ${city}`;

/** Whoever holds this lock is the only one who appends to the city's record, until the end of the transaction. */
export const findHeadLocked = maybeRow(head)`
  select size, frontier, root, at from ledger.head where city_id = ${city} for update`;

export const insertHead = command`
  insert into ledger.head (city_id, size, frontier, root, at)
  values (${city}, 0, '{}', ${{ root: bytes() }}, ${{ at: instant() }})
  on conflict (city_id) do nothing`;

/**
 * Adds the entry, moves the head and tells whoever listens, in one trip to the database. The notification is sent at the commit, and
 * never when the transaction is rolled back.
 */
export const insertEntry = row({ told: text() })`
  with entry as (
    insert into ledger.entry (city_id, position, type, subject, at, body, leaf_hash)
    values (${city}, ${{ position: bigint() }}, ${{ type: text() }}, ${{ subject: text() }},
      ${{ at: instant() }}, ${{ body: text() }}, ${{ leafHash: bytes() }})
  ), head as (
    update ledger.head set size = ${{ size: bigint() }}, frontier = ${{ frontier: bytesList() }},
      root = ${{ root: bytes() }}, at = ${{ at: instant() }}
    where city_id = ${city}
  )
  select pg_notify('ledger', ${{ payload: text() }})::text as told`;

export const findEntry = maybeRow(entry)`
  select position, type, subject, at, body, leaf_hash from ledger.entry
  where city_id = ${city} and position = ${{ position: bigint() }}`;

export const listEntriesAfter = rows(entry)`
  select position, type, subject, at, body, leaf_hash from ledger.entry
  where city_id = ${city} and position > ${{ after: bigint() }}
  order by position limit ${{ limit: bigint() }}`;

export const listEntriesBefore = rows(entry)`
  select position, type, subject, at, body, leaf_hash from ledger.entry
  where city_id = ${city} and position < ${{ before: bigint() }}
  order by position desc limit ${{ limit: bigint() }}`;

export const listEntriesAboutBefore = rows(entry)`
  select position, type, subject, at, body, leaf_hash from ledger.entry
  where city_id = ${city} and subject = ${{ about: text() }} and position < ${{ before: bigint() }}
  order by position desc limit ${{ limit: bigint() }}`;

export const listLeafHashes = rows({ hash: bytes() })`
  select leaf_hash as hash from ledger.entry
  where city_id = ${city} and position >= ${{ from: bigint() }} and position < ${{ to: bigint() }}
  order by position`;

export const listBodies = rows({ body: text() })`
  select body from ledger.entry
  where city_id = ${city} and position >= ${{ from: bigint() }} and position < ${{ to: bigint() }}
  order by position`;

export const insertTileRoot = command`
  insert into ledger.tile_root (city_id, level, position, hash)
  values (${city}, ${{ level: integer() }}, ${{ position: bigint() }}, ${{ hash: bytes() }})`;

export const listTileRoots = rows({ hash: bytes() })`
  select hash from ledger.tile_root
  where city_id = ${city} and level = ${{ level: integer() }}
    and position >= ${{ from: bigint() }} and position < ${{ to: bigint() }}
  order by position`;

export const listEveryTileRoot = rows({ level: integer(), position: bigint(), hash: bytes() })`
  select level, position, hash from ledger.tile_root where city_id = ${city} order by level, position`;

/** Whoever holds this lock is the only one who makes keys and signs for the city's log, until the end of the transaction. */
export const lockSigning = row({ locked: text() })`
  select pg_advisory_xact_lock(hashtextextended(${city}::uuid::text, 0))::text as locked`;

export const findLog = maybeRow({ origin: text(), at: instant() })`
  select origin, at from ledger.log where city_id = ${city}`;

export const insertLog = command`
  insert into ledger.log (city_id, origin, at)
  values (${city}, ${{ origin: text() }}, ${{ at: instant() }})`;

export const listLogKeys = rows({
  vkey: text(),
  from_size: bigint(),
  until_size: nullable(bigint()),
})`
  select vkey, from_size, until_size from ledger.log_key where city_id = ${city} order by from_size, vkey`;

export const insertLogKey = command`
  insert into ledger.log_key (city_id, vkey, from_size)
  values (${city}, ${{ vkey: text() }}, ${{ fromSize: bigint() }})`;

export const endLogKey = command`
  update ledger.log_key set until_size = ${{ untilSize: bigint() }}
  where city_id = ${city} and vkey = ${{ vkey: text() }} and until_size is null`;

const checkpoint = { size: bigint(), root: bytes(), note: text() };

export const findLatestCheckpoint = maybeRow(checkpoint)`
  select size, root, note from ledger.checkpoint where city_id = ${city} order by size desc limit 1`;

export const listCheckpoints = rows(checkpoint)`
  select size, root, note from ledger.checkpoint where city_id = ${city} order by size`;

export const insertCheckpoint = command`
  insert into ledger.checkpoint (city_id, size, root, note, at)
  values (${city}, ${{ size: bigint() }}, ${{ root: bytes() }}, ${{ note: text() }}, ${{ at: instant() }})`;

const origin = { origin: text() };

/** Whoever holds this lock is the only one who witnesses the log, until the end of the transaction. */
export const lockWitnessing = row({ locked: text() })`
  select pg_advisory_xact_lock(hashtextextended(${origin}::text, 1))::text as locked`;

export const listWitnessedKeys = rows({ vkey: text() })`
  select vkey from ledger.witnessed_log where origin = ${origin} order by at, vkey`;

export const insertWitnessedKey = command`
  insert into ledger.witnessed_log (origin, vkey, at)
  values (${origin}, ${{ vkey: text() }}, ${{ at: instant() }}) on conflict do nothing`;

export const findWitnessed = maybeRow(checkpoint)`
  select size, root, note from ledger.witnessed_checkpoint
  where origin = ${origin} order by size desc limit 1`;

export const insertWitnessed = command`
  insert into ledger.witnessed_checkpoint (origin, size, root, note, at)
  values (${origin}, ${{ size: bigint() }}, ${{ root: bytes() }}, ${{ note: text() }}, ${{ at: instant() }})
  on conflict do nothing`;

export const insertFork = command`
  insert into ledger.fork (origin, shown_hash, shown, known, at)
  values (${origin}, ${{ shownHash: bytes() }}, ${{ shown: text() }}, ${{ known: text() }}, ${{ at: instant() }})
  on conflict do nothing`;
