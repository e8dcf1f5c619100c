create schema self_assessment;
grant usage on schema self_assessment to rosario_app;

-- A framework that the city added by itself, version by version; the shipped ones are files of the catalogue.
create table self_assessment.framework (
  city_id uuid not null,
  slug text not null,
  version integer not null check (version > 0),
  name text not null,
  elements jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, slug, version)
);
call platform.keep_within_city('self_assessment.framework', 'select, insert');

-- The city held against a framework in a year, and who does that.
create table self_assessment.self_assessment (
  city_id uuid not null,
  id uuid not null,
  framework text not null,
  year integer not null check (year between 1990 and 2200),
  assessed_by jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, framework, year)
);
call platform.keep_within_city('self_assessment.self_assessment', 'select, insert');

-- What was said of one element; the last one is in force. Nothing of it is public before it is published.
create table self_assessment.element_answer (
  city_id uuid not null,
  assessment_id uuid not null,
  element text not null,
  number integer not null check (number > 0),
  state text not null
    check (state in ('not-assessed', 'none', 'planned', 'in-place', 'in-use', 'reviewed', 'not-relevant')),
  reason jsonb not null,
  explanation jsonb not null,
  evidence text[] not null,
  department_id uuid,
  responsible jsonb not null,
  next_step jsonb not null,
  next_step_on date,
  is_public boolean not null,
  taken_from integer,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, assessment_id, element, number),
  foreign key (city_id, assessment_id) references self_assessment.self_assessment,
  foreign key (city_id, department_id) references departments.department
);
call platform.keep_within_city('self_assessment.element_answer', 'select, insert');

-- What was published on a day, frozen; a later publication stands beside it.
create table self_assessment.publication (
  city_id uuid not null,
  assessment_id uuid not null,
  number integer not null check (number > 0),
  on_date date not null,
  frozen jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, assessment_id, number),
  foreign key (city_id, assessment_id) references self_assessment.self_assessment
);
call platform.keep_within_city('self_assessment.publication', 'select, insert');
