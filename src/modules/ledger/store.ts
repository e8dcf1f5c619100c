/** All SQL of the schema `ledger`. The application's role may add entries, and can neither change nor remove one. */
import {
  bigint,
  bytes,
  bytesList,
  city,
  command,
  instant,
  maybeRow,
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

export const listLeafHashes = rows({ leaf_hash: bytes() })`
  select leaf_hash from ledger.entry
  where city_id = ${city} and position < ${{ size: bigint() }} order by position`;
