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
  texts,
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
 * Adds an entry, moves the head and tells whoever listens, in one trip to the database; nothing of it where the head is not as `known`
 * says. The notification is sent at the commit, and never when the transaction is rolled back.
 */
export const insertEntry = maybeRow({ told: text() })`
  with head as (
    update ledger.head set size = ${{ size: bigint() }}, frontier = ${{ frontier: bytesList() }},
      root = ${{ root: bytes() }}, at = ${{ at: instant() }}
    where city_id = ${city} and size = ${{ position: bigint() }} and root = ${{ known: bytes() }}
    returning city_id
  ), entry as (
    insert into ledger.entry (city_id, position, type, subject, at, body, leaf_hash)
    select city_id, ${{ position: bigint() }}, ${{ type: text() }}, ${{ subject: text() }},
      ${{ at: instant() }}, ${{ body: text() }}, ${{ leafHash: bytes() }} from head
  )
  select pg_notify('ledger', ${{ payload: text() }})::text as told from head`;

/** The same for many. PostgreSQL plans this one anew each time, which for a single entry takes longer than all the rest. */
export const insertEntries = maybeRow({ told: text() })`
  with head as (
    update ledger.head set size = ${{ size: bigint() }}, frontier = ${{ frontier: bytesList() }},
      root = ${{ root: bytes() }}, at = ${{ at: instant() }}
    where city_id = ${city} and size = ${{ position: bigint() }} and root = ${{ known: bytes() }}
    returning city_id
  ), entry as (
    insert into ledger.entry (city_id, position, type, subject, at, body, leaf_hash)
    select city_id, ${{ position: bigint() }} + added.number - 1, added.type, added.subject,
      added.at::timestamptz, added.body, added.leaf_hash
    from head, unnest(${{ types: texts() }}::text[], ${{ subjects: texts() }}::text[], ${{ ats: texts() }}::text[],
      ${{ bodies: texts() }}::text[], ${{ leafHashes: bytesList() }}::bytea[])
      with ordinality as added (type, subject, at, body, leaf_hash, number)
  )
  select pg_notify('ledger', ${{ payload: text() }})::text as told from head`;

export const findEntry = maybeRow(entry)`
  select position, type, subject, at, body, leaf_hash from ledger.entry
  where city_id = ${city} and position = ${{ position: bigint() }}`;

/** The entries as verification reads them: the instant as the text that the body must have; null where it is none. */
export const listEntriesToVerify = rows({ ...entry, at: nullable(text()) })`
  select position, type, subject, to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, body, leaf_hash
  from ledger.entry
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

/** The last entry of a type about a subject. */
export const findLatestOf = maybeRow({ position: bigint() })`
  select position from ledger.entry
  where city_id = ${city} and subject = ${{ about: text() }} and type = ${{ type: text() }}
  order by position desc limit 1`;

/** The entries up to a position that are about one of the subjects or of one of the types. */
export const listEntriesUpTo = rows({ position: bigint(), body: text() })`
  select position, body from ledger.entry
  where city_id = ${city} and position <= ${{ upTo: bigint() }}
    and (subject = any(${{ subjects: texts() }}) or type = any(${{ types: texts() }}))
  order by position`;

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

/** The first checkpoint that was signed at this size or a later one; once there is one, it stays the first. */
export const findFirstCheckpoint = maybeRow(checkpoint)`
  select size, root, note from ledger.checkpoint
  where city_id = ${city} and size >= ${{ size: bigint() }} order by size limit 1`;

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

/** By the SHA-256 of its origin in hexadecimal digits, which is how a witness serves it. */
export const findWitnessedByHash = maybeRow({ note: text() })`
  select note from ledger.witnessed_checkpoint
  where encode(sha256(convert_to(origin, 'UTF8')), 'hex') = ${{ hash: text() }} order by size desc limit 1`;

/** Makes the witness one that is asked, from now on again where it once was. */
export const insertOrUpdateWitness = command`
  insert into ledger.witness (city_id, vkey, address, since)
  values (${city}, ${{ vkey: text() }}, ${{ address: text() }}, ${{ at: instant() }})
  on conflict (city_id, vkey) do update set address = excluded.address, ended_at = null`;

export const updateWitnessEnded = command`
  update ledger.witness set ended_at = ${{ at: instant() }}
  where city_id = ${city} and address = ${{ address: text() }} and ended_at is null`;

/** Those who are asked, with the size that each cosigned last; 0 when none. */
export const listWitnesses = rows({ vkey: text(), address: text(), size: bigint() })`
  select w.vkey, w.address, coalesce((
    select max(c.size) from ledger.cosignature c where c.city_id = ${city} and c.vkey = w.vkey), 0) as size
  from ledger.witness w
  where w.city_id = ${city} and w.ended_at is null order by w.since, w.vkey`;

export const insertCosignature = command`
  insert into ledger.cosignature (city_id, size, vkey, line, at)
  values (${city}, ${{ size: bigint() }}, ${{ vkey: text() }}, ${{ line: text() }}, ${{ at: instant() }})
  on conflict do nothing`;

/** The longest checkpoint that at least so many of those who are asked have cosigned, with their lines. */
export const findCosigned = maybeRow({ ...checkpoint, lines: texts() })`
  select c.size, c.root, c.note, array_agg(s.line order by s.vkey) as lines
  from ledger.cosignature s
  join ledger.witness w on w.city_id = ${city} and w.vkey = s.vkey and w.ended_at is null
  join ledger.checkpoint c on c.city_id = ${city} and c.size = s.size
  where s.city_id = ${city}
  group by c.size, c.root, c.note
  having count(*) >= ${{ least: bigint() }}
  order by c.size desc limit 1`;

export const insertSalt = command`
  insert into ledger.salt (city_id, commitment, about, salt, at)
  values (${city}, ${{ commitment: bytes() }}, ${{ about: text() }}, ${{ salt: bytes() }}, ${{ at: instant() }})`;

export const findSalt = maybeRow({ salt: bytes() })`
  select salt from ledger.salt where city_id = ${city} and commitment = ${{ commitment: bytes() }}`;

export const deleteSaltsAbout = command`
  delete from ledger.salt where city_id = ${city} and about = ${{ about: text() }}`;
