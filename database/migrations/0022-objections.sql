create schema objections;
grant usage on schema objections to rosario_app;

-- An organisation declares that a decision or an inaction of the city is incompatible with a right, and the city owes it an answer.
create table objections.objection (
  city_id uuid not null,
  id uuid not null,
  reference text not null,
  organisation text not null,
  against text not null check (against in ('decision', 'inaction')),
  what jsonb not null,
  happened_on date,
  happened_precision text check (happened_precision in ('day', 'month', 'year')),
  right_id uuid,
  instrument text,
  article text,
  text jsonb not null,
  filed_on date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  answer_due_on date,
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, reference),
  foreign key (city_id, right_id) references rights.right,
  check ((happened_on is null) = (happened_precision is null)),
  check ((instrument is null) = (article is null))
);
call platform.keep_within_city('objections.objection', 'select, insert');

create table objections.answer (
  city_id uuid not null,
  objection_id uuid not null,
  number integer not null check (number > 0),
  kind text not null check (kind in ('upheld', 'partly', 'rejected')),
  reason jsonb not null,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, objection_id, number),
  foreign key (city_id, objection_id) references objections.objection
);
call platform.keep_within_city('objections.answer', 'select, insert');

create table objections.withdrawal (
  city_id uuid not null,
  objection_id uuid not null,
  reason jsonb not null,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, objection_id),
  foreign key (city_id, objection_id) references objections.objection
);
call platform.keep_within_city('objections.withdrawal', 'select, insert');

-- What an organisation sent through the public form. It is not public before the address was confirmed and the body's secretary let it
-- through; address, words and name are emptied when that is decided.
create table objections.submission (
  city_id uuid not null,
  id uuid not null,
  token_hash bytea not null,
  organisation text,
  email text,
  sent jsonb,
  sent_at timestamptz not null,
  confirmed_at timestamptz,
  decided_at timestamptz,
  decided_by uuid,
  refused_for text check (refused_for in ('not-about-the-city', 'not-an-organisation', 'personal-data', 'abuse', 'sent-twice')),
  objection_id uuid,
  primary key (city_id, id),
  unique (city_id, token_hash),
  foreign key (city_id, objection_id) references objections.objection,
  check (refused_for is null or objection_id is null),
  check ((decided_at is null) = (refused_for is null and objection_id is null))
);
call platform.keep_within_city('objections.submission', 'select, insert, update, delete');
