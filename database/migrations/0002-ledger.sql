create schema ledger;
grant usage on schema ledger to rosario_app;

-- The public record. The body is the canonical JSON whose bytes were hashed; type, subject and at repeat what it says, for the index
-- and for reading, and verification compares them. Milliseconds, because that is what the body can say.
create table ledger.entry (
  city_id uuid not null,
  position bigint not null check (position >= 0),
  type text not null,
  subject text not null,
  at timestamptz(3) not null,
  body text not null,
  leaf_hash bytea not null check (octet_length(leaf_hash) = 32),
  primary key (city_id, position)
);
create index entry_subject on ledger.entry (city_id, subject, position);
-- Append-only by privilege: the application can neither change nor remove an entry.
call platform.keep_within_city('ledger.entry', 'select, insert');

-- The state of each city's tree: what is needed to append to it, and its root. Locked by whoever appends, so that positions follow
-- each other without a gap.
create table ledger.head (
  city_id uuid primary key,
  size bigint not null check (size >= 0),
  frontier bytea[] not null,
  root bytea not null check (octet_length(root) = 32),
  at timestamptz(3) not null
);
call platform.keep_within_city('ledger.head', 'select, insert, update');
