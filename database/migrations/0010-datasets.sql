create schema datasets;
grant usage on schema datasets to rosario_app;

-- A set of figures that is imported, protected and released as one: one plan over all its tables and periods.
create table datasets.data_set (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  title jsonb not null,
  kind text not null check (kind in ('count', 'rate', 'share', 'mean', 'index')),
  unit text not null,
  source text not null,
  licence text not null,
  -- What must not be told of few people, and how; the defaults are in src/modules/datasets/protection-rules.ts.
  rules jsonb not null,
  defined_at timestamptz not null,
  defined_by uuid,
  primary key (city_id, id),
  unique (city_id, slug)
);
call platform.keep_within_city('datasets.data_set', 'select, insert, update');

-- How a data set is asked for at its office, so that "fetch again" asks the same question.
create table datasets.recipe (
  city_id uuid not null,
  data_set_id uuid not null,
  address text not null,
  query jsonb not null,
  hints jsonb not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (city_id, data_set_id),
  foreign key (city_id, data_set_id) references datasets.data_set
);
call platform.keep_within_city('datasets.recipe', 'select, insert, update');

-- One import: what came, from where, what was asked about it and what was answered. The nonce makes the commitment in the public
-- record: a bare hash of a file that is known but for a few small cells could be guessed.
create table datasets.import (
  city_id uuid not null,
  id uuid not null,
  data_set_id uuid not null,
  number integer not null check (number > 0),
  at timestamptz not null,
  imported_by uuid,
  origin text not null,
  sha256 bytea not null check (octet_length(sha256) = 32),
  nonce bytea not null check (octet_length(nonce) = 32),
  format text not null,
  observations integer not null check (observations > 0),
  retrieved_at timestamptz,
  -- Dimensions, categories, time and statuses as the file has them; what the columns of its blocks point into.
  content jsonb not null,
  answers jsonb not null,
  primary key (city_id, id),
  unique (city_id, data_set_id, number),
  foreign key (city_id, data_set_id) references datasets.data_set
);
call platform.keep_within_city('datasets.import', 'select, insert');

-- An import brings whole periods, and the latest import of a period counts: history stays, and nothing is updated. A file without time
-- has one period without days.
create table datasets.import_period (
  city_id uuid not null,
  import_id uuid not null,
  position integer not null check (position >= 0),
  data_set_id uuid not null,
  import_number integer not null,
  period_start date,
  period_end date,
  printed text not null,
  primary key (city_id, import_id, position),
  foreign key (city_id, import_id) references datasets.import,
  check ((period_start is null) = (period_end is null)),
  check (period_start <= period_end)
);
create index import_period_latest on datasets.import_period (city_id, data_set_id, period_start, period_end, import_number desc);
call platform.keep_within_city('datasets.import_period', 'select, insert');

-- Raw observations, column by column in blocks (src/modules/datasets/observation-block.ts). PostgreSQL refuses COPY FROM into a table
-- with row-level security, and nobody asks for raw observations one by one: they are read whole, to be protected.
create table datasets.observation_block (
  city_id uuid not null,
  import_id uuid not null,
  position integer not null check (position >= 0),
  length integer not null check (length > 0),
  columns bytea not null,
  primary key (city_id, import_id, position),
  foreign key (city_id, import_id) references datasets.import
);
-- Numbers in columns hardly shrink, and trying takes longer than writing them.
alter table datasets.observation_block alter column columns set storage external;
call platform.keep_within_city('datasets.observation_block', 'select, insert');

-- Release: the named act after which the protected cells may be shown outside the city hall. The latest one counts; none is taken back.
create table datasets.release (
  city_id uuid not null,
  id uuid not null,
  data_set_id uuid not null,
  number integer not null check (number > 0),
  at timestamptz not null,
  released_by uuid,
  -- The last import that it rests on.
  import_number integer not null,
  rules jsonb not null,
  -- Counts of the plan and what the audit found; never a value that is withheld.
  plan jsonb not null,
  audit jsonb not null,
  hash bytea not null check (octet_length(hash) = 32),
  cells integer not null check (cells > 0),
  content jsonb not null,
  primary key (city_id, id),
  unique (city_id, data_set_id, number),
  foreign key (city_id, data_set_id) references datasets.data_set
);
call platform.keep_within_city('datasets.release', 'select, insert');

-- Released cells in the same layout as raw observations, with a mark a cell; a withheld cell has no value here at all.
create table datasets.released_block (
  city_id uuid not null,
  release_id uuid not null,
  position integer not null check (position >= 0),
  length integer not null check (length > 0),
  columns bytea not null,
  primary key (city_id, release_id, position),
  foreign key (city_id, release_id) references datasets.release
);
alter table datasets.released_block alter column columns set storage external;
call platform.keep_within_city('datasets.released_block', 'select, insert');
