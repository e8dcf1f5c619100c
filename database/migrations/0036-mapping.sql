create schema mapping;
grant usage on schema mapping to rosario_app;

-- Something that working groups have found and put on the city's map: a challenge, a resource, a practice, or who answers for what.
create table mapping.map_entry (
  city_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('challenge', 'resource', 'practice', 'responsibility')),
  slug text not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, kind, slug)
);
call platform.keep_within_city('mapping.map_entry', 'select, insert');

-- What is written there, version by version; the last one is in force. `particulars` is what only this kind has.
create table mapping.map_version (
  city_id uuid not null,
  entry_id uuid not null,
  number integer not null check (number > 0),
  title jsonb not null,
  text jsonb not null,
  groups jsonb not null,
  grounds text[] not null,
  indicators text[] not null,
  evidence text[] not null,
  body_id uuid,
  department_id uuid,
  began_on date,
  began_precision text check (began_precision in ('day', 'month', 'year')),
  ended_on date,
  ended_precision text check (ended_precision in ('day', 'month', 'year')),
  particulars jsonb not null,
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, entry_id, number),
  foreign key (city_id, entry_id) references mapping.map_entry,
  foreign key (city_id, body_id) references bodies.body (city_id, id),
  foreign key (city_id, department_id) references departments.department,
  check ((began_on is null) = (began_precision is null)),
  check ((ended_on is null) = (ended_precision is null))
);
call platform.keep_within_city('mapping.map_version', 'select, insert');

-- The rights that a version is about.
create table mapping.map_right (
  city_id uuid not null,
  entry_id uuid not null,
  number integer not null,
  right_id uuid not null,
  primary key (city_id, entry_id, number, right_id),
  foreign key (city_id, entry_id, number) references mapping.map_version,
  foreign key (city_id, right_id) references rights.right
);
call platform.keep_within_city('mapping.map_right', 'select, insert');

-- What became of a challenge: each a dated fact; the last one says where it stands. A challenge without any is open.
create table mapping.challenge_standing (
  city_id uuid not null,
  entry_id uuid not null,
  number integer not null check (number > 0),
  state text not null check (state in ('open', 'taken-up', 'overtaken', 'closed')),
  taken_up_by text check (taken_up_by in ('plan', 'measure', 'recommendation')),
  reference text,
  reason jsonb not null,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, entry_id, number),
  foreign key (city_id, entry_id) references mapping.map_entry,
  check ((state = 'taken-up') = (taken_up_by is not null)),
  check ((taken_up_by is null) = (reference is null))
);
call platform.keep_within_city('mapping.challenge_standing', 'select, insert');
