create schema departments;
grant usage on schema departments to rosario_app;

-- A part of the municipality that is asked and that acts. Its slug lasts; what it is called is a dated fact.
create table departments.department (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  founded_at timestamptz not null,
  primary key (city_id, id),
  unique (city_id, slug)
);
call platform.keep_within_city('departments.department', 'select, insert');

create table departments.name (
  city_id uuid not null,
  department_id uuid not null,
  at timestamptz not null,
  name jsonb not null,
  by_account uuid,
  primary key (city_id, department_id, at),
  foreign key (city_id, department_id) references departments.department
);
call platform.keep_within_city('departments.name', 'select, insert');

-- Who works in it and who heads it: facts with a beginning and an end; those who are there now have no end.
create table departments.place (
  city_id uuid not null,
  id uuid not null,
  department_id uuid not null,
  account_id uuid not null,
  heads boolean not null,
  since timestamptz not null,
  placed_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  primary key (city_id, id),
  foreign key (city_id, department_id) references departments.department,
  foreign key (city_id, account_id) references accounts.account
);
create unique index place_held on departments.place (city_id, department_id, account_id) where ended_at is null;
call platform.keep_within_city('departments.place', 'select, insert, update');
