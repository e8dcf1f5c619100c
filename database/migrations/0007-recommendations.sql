create schema recommendations;
grant usage on schema recommendations to rosario_app;

create table recommendations.recommendation (
  city_id uuid not null,
  id uuid not null,
  reference text not null,
  edition_year integer not null,
  right_id uuid,
  topic jsonb not null,
  text jsonb not null,
  paraphrased boolean not null,
  issued_by jsonb not null,
  addressee jsonb not null,
  adopted_on date not null,
  adopted_precision text not null check (adopted_precision in ('day', 'month', 'year')),
  answer_due_on date,
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, reference),
  foreign key (city_id, right_id) references rights.right
);
call platform.keep_within_city('recommendations.recommendation', 'select, insert');

-- The city's voice. The latest answer stands; earlier ones stay in sight.
create table recommendations.answer (
  city_id uuid not null,
  id uuid not null,
  recommendation_id uuid not null,
  kind text not null check (kind in ('accepted', 'partly', 'rejected', 'outside-competence')),
  reason jsonb not null,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  foreign key (city_id, recommendation_id) references recommendations.recommendation
);
call platform.keep_within_city('recommendations.answer', 'select, insert');

create table recommendations.progress_claim (
  city_id uuid not null,
  id uuid not null,
  recommendation_id uuid not null,
  text jsonb not null,
  evidence text,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  foreign key (city_id, recommendation_id) references recommendations.recommendation
);
call platform.keep_within_city('recommendations.progress_claim', 'select, insert');

-- The body's voice, which nobody who answers for the city may write.
create table recommendations.assessment (
  city_id uuid not null,
  id uuid not null,
  recommendation_id uuid not null,
  edition_year integer not null,
  verdict text not null check (verdict in ('fully', 'largely', 'unevenly', 'not', 'cannot-judge')),
  reason jsonb not null,
  by_body jsonb not null,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  foreign key (city_id, recommendation_id) references recommendations.recommendation
);
call platform.keep_within_city('recommendations.assessment', 'select, insert');

create table recommendations.carry_over (
  city_id uuid not null,
  recommendation_id uuid not null,
  edition_year integer not null,
  on_date date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, recommendation_id, edition_year),
  foreign key (city_id, recommendation_id) references recommendations.recommendation
);
call platform.keep_within_city('recommendations.carry_over', 'select, insert');
