create schema evidence;
grant usage on schema evidence to rosario_app;

-- A file that somebody handed in; its bytes lie in the file store under their SHA-256. Nobody outside reads it before it is published.
create table evidence.file (
  city_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  media_type text not null,
  size integer not null check (size > 0),
  side text not null check (side in ('city', 'body')),
  kept_at timestamptz not null,
  kept_by uuid,
  primary key (city_id, sha256)
);
call platform.keep_within_city('evidence.file', 'select, insert, delete');

-- From then on a fact of the city names the file as its evidence, and everybody may read it.
create table evidence.publication (
  city_id uuid not null,
  sha256 text not null,
  recorded_at timestamptz not null,
  primary key (city_id, sha256),
  foreign key (city_id, sha256) references evidence.file
);
call platform.keep_within_city('evidence.publication', 'select, insert');

-- The bytes were removed; that the file was there stays known.
create table evidence.withdrawal (
  city_id uuid not null,
  sha256 text not null,
  reason text not null check (reason in ('personal-data', 'wrong-file', 'not-ours')),
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, sha256),
  foreign key (city_id, sha256) references evidence.file
);
call platform.keep_within_city('evidence.withdrawal', 'select, insert');
