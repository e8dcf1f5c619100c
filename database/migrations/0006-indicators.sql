create schema indicators;
grant usage on schema indicators to rosario_app;

create table indicators.indicator (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  right_id uuid,
  position integer not null,
  name jsonb not null,
  type text not null check (type in ('structural', 'process', 'outcome')),
  kind text not null check (kind in ('count', 'rate', 'share', 'mean', 'gap')),
  unit text not null,
  direction text not null check (direction in ('up', 'down', 'none', 'ambiguous')),
  does_not_show jsonb not null,
  data_owner text not null,
  calculation jsonb,
  primary key (city_id, id),
  unique (city_id, slug),
  foreign key (city_id, right_id) references rights.right
);
call platform.keep_within_city('indicators.indicator', 'select, insert, update');

-- One way of measuring an indicator: one source, one definition, one area, one group. Series are never joined to each other.
create table indicators.series (
  city_id uuid not null,
  id uuid not null,
  indicator_id uuid not null,
  slug text not null,
  position integer not null,
  name jsonb not null,
  definition jsonb,
  source text not null,
  geography text not null,
  breakdown jsonb,
  is_primary boolean not null,
  year_starts integer not null check (year_starts between 1 and 12),
  unit text not null,
  file_name text not null,
  file_breakdown text not null,
  file_geography text not null,
  primary key (city_id, id),
  unique (city_id, indicator_id, slug),
  unique (city_id, file_name, file_breakdown, file_geography, unit),
  foreign key (city_id, indicator_id) references indicators.indicator
);
create unique index series_primary on indicators.series (city_id, indicator_id) where is_primary;
call platform.keep_within_city('indicators.series', 'select, insert, update');

-- An observation is never changed: a correction is a new revision for the same period, and the highest revision counts.
create table indicators.observation (
  city_id uuid not null,
  id uuid not null,
  series_id uuid not null,
  period_start date not null,
  period_end date not null,
  revision integer not null check (revision > 0),
  printed_period text not null,
  period_basis text not null check (period_basis in ('stated', 'context')),
  value numeric,
  qualifier text not null
    check (qualifier in ('exact', 'at-least', 'at-most', 'about', 'estimate', 'part-year', 'provisional')),
  status text not null check (status in ('given', 'missing', 'not-applicable', 'suppressed')),
  note text not null,
  source text not null,
  retrieved_on date,
  licence text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, series_id, period_start, period_end, revision),
  check (period_start <= period_end),
  check ((value is not null) = (status = 'given')),
  foreign key (city_id, series_id) references indicators.series
);
call platform.keep_within_city('indicators.observation', 'select, insert');

-- Release: the named act after which a figure may be shown outside the city hall.
create table indicators.release (
  city_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  released_by uuid,
  primary key (city_id, id)
);
call platform.keep_within_city('indicators.release', 'select, insert');

create table indicators.released_observation (
  city_id uuid not null,
  observation_id uuid not null,
  release_id uuid not null,
  primary key (city_id, observation_id),
  foreign key (city_id, observation_id) references indicators.observation,
  foreign key (city_id, release_id) references indicators.release
);
call platform.keep_within_city('indicators.released_observation', 'select, insert');
