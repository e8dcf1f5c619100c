-- Who witnesses a city's log (C2SP tlog-witness): whom the host asks for a cosignature of each checkpoint, and what they have cosigned.
-- A witness that is no longer asked stays, with the instant at which that ended: what it cosigned holds.
create table ledger.witness (
  city_id uuid not null,
  vkey text not null,
  address text not null check (address ~ '^https?://'),
  since timestamptz(3) not null,
  ended_at timestamptz(3) check (ended_at >= since),
  primary key (city_id, vkey),
  foreign key (city_id) references ledger.log
);
call platform.keep_within_city('ledger.witness', 'select, insert, update (address, ended_at)');

-- The line that a witness gave for a checkpoint, as it stands under the note.
create table ledger.cosignature (
  city_id uuid not null,
  size bigint not null,
  vkey text not null,
  line text not null,
  at timestamptz(3) not null,
  primary key (city_id, size, vkey),
  foreign key (city_id, size) references ledger.checkpoint,
  foreign key (city_id, vkey) references ledger.witness
);
create index cosignature_of on ledger.cosignature (city_id, vkey, size);
call platform.keep_within_city('ledger.cosignature', 'select, insert');

-- What opens a commitment in the record, by whom or what it is about. Deleting it makes the commitment say nothing to anybody, for good,
-- and harms no proof.
create table ledger.salt (
  city_id uuid not null,
  commitment bytea not null check (octet_length(commitment) = 32),
  about text not null check (about <> ''),
  salt bytea not null check (octet_length(salt) = 32),
  at timestamptz(3) not null,
  primary key (city_id, commitment)
);
create index salt_about on ledger.salt (city_id, about);
call platform.keep_within_city('ledger.salt', 'select, insert, delete');
