create schema city;
grant usage on schema city to rosario_app;

-- The installation's list of cities: the only table here that every city's visitors are found through.
create table city.city (
  id uuid primary key,
  slug text not null unique,
  name jsonb not null,
  founded_at timestamptz not null
);
grant select, insert, update on city.city to rosario_app;

create table city.profile (
  city_id uuid primary key,
  name jsonb not null,
  country text not null check (country ~ '^[A-Z]{2}$'),
  languages text[] not null check (cardinality(languages) > 0),
  cycle_years integer not null check (cycle_years between 1 and 5),
  answer_days integer not null check (answer_days between 1 and 730),
  colour text not null check (colour ~ '^#[0-9a-fA-F]{6}$'),
  issuer jsonb not null,
  answerer jsonb not null,
  demonstration boolean not null
);
call platform.keep_within_city('city.profile', 'select, insert, update');

-- A declaration is never changed: a new version is a new row, and the one recorded last is in force.
create table city.declaration (
  city_id uuid not null,
  id uuid not null,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  title jsonb not null,
  promise jsonb not null,
  body jsonb,
  sources text[] not null,
  demonstration boolean not null,
  recorded_at timestamptz not null,
  primary key (city_id, id)
);
call platform.keep_within_city('city.declaration', 'select, insert');

create table city.commitment (
  city_id uuid not null,
  id uuid not null,
  declaration_id uuid not null,
  position integer not null,
  right_id uuid,
  text jsonb not null,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  source text,
  primary key (city_id, id),
  foreign key (city_id, declaration_id) references city.declaration,
  foreign key (city_id, right_id) references rights.right
);
call platform.keep_within_city('city.commitment', 'select, insert');

-- The road to and after the declaration: dated facts with their sources.
create table city.event (
  city_id uuid not null,
  id uuid not null,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  text jsonb not null,
  source text,
  primary key (city_id, id)
);
call platform.keep_within_city('city.event', 'select, insert');
