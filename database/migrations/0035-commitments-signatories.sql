create schema commitments;
grant usage on schema commitments to rosario_app;

-- What became of each commitment of the declaration, by the number that it keeps through all versions. Where the latest of several facts
-- counts, they are numbered: two may be recorded in one instant.

-- Who keeps it: a department of the city, or a body or somebody else in words.
create table commitments.owner (
  city_id uuid not null,
  commitment integer not null check (commitment > 0),
  number integer not null check (number > 0),
  department_id uuid,
  named jsonb,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, commitment, number),
  foreign key (city_id, department_id) references departments.department,
  check ((department_id is null) <> (named is null))
);
call platform.keep_within_city('commitments.owner', 'select, insert');

-- By when. The first one is set, each later one is a move and has its reason. It is late once the last day that it may mean has passed.
create table commitments.deadline (
  city_id uuid not null,
  commitment integer not null check (commitment > 0),
  number integer not null check (number > 0),
  due_on date not null,
  due_precision text not null check (due_precision in ('day', 'month', 'year')),
  reason jsonb,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, commitment, number),
  check (number = 1 or reason is not null)
);
call platform.keep_within_city('commitments.deadline', 'select, insert');

-- What the city says of it, on a day, and why. Nobody else judges here.
create table commitments.statement (
  city_id uuid not null,
  commitment integer not null check (commitment > 0),
  number integer not null check (number > 0),
  state text not null check (state in ('not-begun', 'under-way', 'kept', 'not-kept', 'given-up')),
  reason jsonb not null,
  evidence text,
  department_id uuid,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, commitment, number),
  foreign key (city_id, department_id) references departments.department
);
call platform.keep_within_city('commitments.statement', 'select, insert');

create schema signatories;
grant usage on schema signatories to rosario_app;

-- With it the addresses of a city's signatories are hashed: without it nobody can try addresses against the hashes, and in another city the
-- same address has another hash. It stands here so that it goes wherever the city's data go.
create table signatories.secret (
  city_id uuid primary key,
  secret bytea not null check (length(secret) = 32)
);
call platform.keep_within_city('signatories.secret', 'select, insert');

-- Somebody who wants to sign, or wants a link to withdraw, until that is looked at: seconds after they were answered, so that the answer
-- tells nobody whether an address has signed.
create table signatories.asking (
  city_id uuid not null,
  id uuid not null,
  wish text not null check (wish in ('sign', 'withdraw')),
  kind text check (kind in ('organisation', 'resident')),
  name text,
  shown boolean,
  email text not null,
  language text not null,
  place text not null,
  asked_at timestamptz not null,
  primary key (city_id, id),
  check ((wish = 'sign') = (kind is not null and shown is not null))
);
call platform.keep_within_city('signatories.asking', 'select, insert, delete');

-- Sent and not yet confirmed. It is removed when it is confirmed, when the address says that it was not theirs, and after 48 hours.
create table signatories.submission (
  city_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('organisation', 'resident')),
  name text,
  shown boolean not null,
  email text not null,
  address_hash bytea not null,
  language text not null,
  place text not null,
  token_hash bytea not null,
  cancel_hash bytea not null,
  sent_at timestamptz not null,
  primary key (city_id, id),
  unique (city_id, token_hash),
  unique (city_id, cancel_hash)
);
create index submission_of on signatories.submission (city_id, address_hash);
call platform.keep_within_city('signatories.submission', 'select, insert, delete');

-- One confirmed address under the declaration. Name and hashes are emptied when the signature ends, and then nobody can tell whose it was;
-- that there was one stays. The name is there only where it may be shown.
create table signatories.signature (
  city_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('organisation', 'resident')),
  name text,
  name_hash bytea,
  address_hash bytea,
  commitment bytea not null,
  signed_at timestamptz not null,
  primary key (city_id, id),
  unique (city_id, address_hash),
  unique (city_id, name_hash)
);
create index signature_shown on signatories.signature (city_id, signed_at desc, id desc) where name is not null;
call platform.keep_within_city('signatories.signature', 'select, insert, update');

-- Withdrawn by whoever signed, or taken off the list by the city with a reason that everybody can read.
create table signatories.ending (
  city_id uuid not null,
  signature_id uuid not null,
  kind text not null check (kind in ('withdrawn', 'removed')),
  reason text check (reason in ('abuse', 'not-theirs', 'no-name', 'advertising')),
  ended_at timestamptz not null,
  ended_by uuid,
  primary key (city_id, signature_id),
  foreign key (city_id, signature_id) references signatories.signature,
  check ((kind = 'removed') = (reason is not null))
);
call platform.keep_within_city('signatories.ending', 'select, insert');

-- A link in a letter that withdraws one signature, as its SHA-256; without an end it works as long as the signature stands.
create table signatories.link (
  city_id uuid not null,
  token_hash bytea not null,
  signature_id uuid not null,
  made_at timestamptz not null,
  ends_at timestamptz,
  primary key (city_id, token_hash),
  foreign key (city_id, signature_id) references signatories.signature
);
create index link_of on signatories.link (city_id, signature_id);
call platform.keep_within_city('signatories.link', 'select, insert, delete');

-- When somebody asked for a letter to an address, so that nobody's mailbox is flooded; forgotten after a day.
create table signatories.letter (
  city_id uuid not null,
  id uuid not null,
  address_hash bytea not null,
  asked_at timestamptz not null,
  primary key (city_id, id)
);
create index letter_to on signatories.letter (city_id, address_hash, asked_at);
call platform.keep_within_city('signatories.letter', 'select, insert, delete');
