create schema reports;
grant usage on schema reports to rosario_app;

create table reports.edition (
  city_id uuid not null,
  id uuid not null,
  year integer not null check (year between 1990 and 2200),
  title jsonb not null,
  subtitle jsonb,
  source text,
  opened_at timestamptz not null,
  opened_by uuid,
  primary key (city_id, id),
  unique (city_id, year)
);
call platform.keep_within_city('reports.edition', 'select, insert, update');

create table reports.edition_indicator (
  city_id uuid not null,
  edition_id uuid not null,
  indicator_id uuid not null,
  position integer not null,
  primary key (city_id, edition_id, indicator_id),
  foreign key (city_id, edition_id) references reports.edition,
  foreign key (city_id, indicator_id) references indicators.indicator
);
call platform.keep_within_city('reports.edition_indicator', 'select, insert, delete');

-- "Five things to know": the indicators whose sentences open the report.
create table reports.highlight (
  city_id uuid not null,
  edition_id uuid not null,
  indicator_id uuid not null,
  position integer not null,
  primary key (city_id, edition_id, indicator_id),
  foreign key (city_id, edition_id) references reports.edition,
  foreign key (city_id, indicator_id) references indicators.indicator
);
call platform.keep_within_city('reports.highlight', 'select, insert, delete');

-- Every save is kept. The key refuses a second save on top of the same version, so that nobody writes over somebody else.
create table reports.section_text (
  city_id uuid not null,
  edition_id uuid not null,
  place text not null,
  language text not null,
  version integer not null check (version > 0),
  right_id uuid,
  part text not null check (part in ('foreword', 'challenge', 'best-practice', 'method')),
  markdown text not null,
  demonstration boolean not null,
  saved_at timestamptz not null,
  saved_by uuid,
  primary key (city_id, edition_id, place, language, version),
  foreign key (city_id, edition_id) references reports.edition,
  foreign key (city_id, right_id) references rights.right
);
call platform.keep_within_city('reports.section_text', 'select, insert');

-- Publication freezes the edition: all that its pages, PDF and data are made from, as canonical JSON, with its SHA-256. A report
-- that was published elsewhere has no snapshot, and no date where nobody has written one down.
create table reports.publication (
  city_id uuid not null,
  edition_id uuid not null,
  on_date date,
  precision text check (precision in ('day', 'month', 'year')),
  at timestamptz not null,
  published_by uuid,
  snapshot text,
  sha256 bytea,
  primary key (city_id, edition_id),
  check ((snapshot is null) = (sha256 is null)),
  check ((on_date is null) = (precision is null)),
  check (snapshot is null or on_date is not null),
  foreign key (city_id, edition_id) references reports.edition
);
call platform.keep_within_city('reports.publication', 'select, insert');
