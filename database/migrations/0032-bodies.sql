create schema bodies;
grant usage on schema bodies to rosario_app;

-- A council, working group, network, reference group or office. What is said of it stands in its descriptions.
create table bodies.body (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  kind text not null check (kind in ('council', 'statutory-council', 'working-group', 'network', 'reference-group', 'office')),
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, slug)
);
call platform.keep_within_city('bodies.body', 'select, insert');

-- What a body is called and is for. The one recorded last holds; the earlier ones stay.
create table bodies.description (
  city_id uuid not null,
  body_id uuid not null,
  number integer not null check (number > 0),
  name jsonb not null,
  about jsonb not null,
  founded_on date,
  founded_precision text check (founded_precision in ('day', 'month', 'year')),
  size_note jsonb not null,
  legal_basis jsonb not null,
  legal_unconfirmed boolean not null,
  parent_id uuid,
  secretariat jsonb not null,
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, body_id, number),
  foreign key (city_id, body_id) references bodies.body,
  foreign key (city_id, parent_id) references bodies.body,
  check ((founded_on is null) = (founded_precision is null)),
  check (parent_id <> body_id)
);
create index description_parent on bodies.description (city_id, parent_id) where parent_id is not null;
call platform.keep_within_city('bodies.description', 'select, insert');

-- The terms of reference. The version recorded last is in force.
create table bodies.mandate (
  city_id uuid not null,
  body_id uuid not null,
  number integer not null check (number > 0),
  purpose jsonb not null,
  tasks jsonb not null,
  heard_in jsonb not null,
  heard_days integer check (heard_days between 1 and 730),
  quorum_kind text check (quorum_kind in ('more-than-half', 'at-least')),
  quorum_members integer check (quorum_members > 0),
  term_months integer check (term_months between 1 and 240),
  -- A list of {ground, least}: of each group of the ground at least so many in a hundred.
  balance jsonb not null,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, body_id, number),
  foreign key (city_id, body_id) references bodies.body,
  check ((quorum_kind is not distinct from 'at-least') = (quorum_members is not null))
);
call platform.keep_within_city('bodies.mandate', 'select, insert');

-- Suspended, revived, dissolved; a body without any of these is active.
create table bodies.standing (
  city_id uuid not null,
  body_id uuid not null,
  number integer not null check (number > 0),
  change text not null check (change in ('suspended', 'revived', 'dissolved')),
  reason jsonb not null,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, body_id, number),
  foreign key (city_id, body_id) references bodies.body
);
call platform.keep_within_city('bodies.standing', 'select, insert');

-- A sector of a body and who appoints from it. One without seats is one of which nobody has said how many seats it has.
create table bodies.sector (
  city_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  -- Counts within the body.
  number integer not null check (number > 0),
  name jsonb not null,
  appointed_by jsonb not null,
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, body_id, number),
  foreign key (city_id, body_id) references bodies.body
);
call platform.keep_within_city('bodies.sector', 'select, insert');

create table bodies.seat (
  city_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  sector_id uuid not null,
  -- Counts within the body.
  number integer not null check (number > 0),
  -- The organisation that it is reserved for, where it is.
  reserved_for jsonb not null,
  votes boolean not null,
  -- Whether the city enters who sits here; where it does not, nobody entered does not mean vacant.
  followed boolean not null,
  from_on date,
  from_precision text check (from_precision in ('day', 'month', 'year')),
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, body_id, number),
  foreign key (city_id, body_id) references bodies.body,
  foreign key (city_id, sector_id) references bodies.sector,
  check ((from_on is null) = (from_precision is null))
);
call platform.keep_within_city('bodies.seat', 'select, insert');

create table bodies.seat_end (
  city_id uuid not null,
  seat_id uuid not null,
  on_date date not null,
  reason jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, seat_id),
  foreign key (city_id, seat_id) references bodies.seat
);
call platform.keep_within_city('bodies.seat_end', 'select, insert');

-- Somebody sits on a seat from one day to another. The public record has a commitment to the name; name and salt go when the person is
-- forgotten, and the term stays.
create table bodies.term (
  city_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  seat_id uuid not null,
  kind text not null check (kind in ('member', 'substitute')),
  name text,
  -- Whether the public sees the name; the member may ask that it does not.
  named boolean not null,
  account_id uuid,
  person bytea not null,
  from_on date not null,
  until_on date,
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  foreign key (city_id, body_id) references bodies.body,
  foreign key (city_id, seat_id) references bodies.seat,
  foreign key (city_id, account_id) references accounts.account,
  check (until_on >= from_on)
);
create index term_of_body on bodies.term (city_id, body_id, from_on);
create index term_on_seat on bodies.term (city_id, seat_id, from_on);
create index term_of_account on bodies.term (city_id, account_id) where account_id is not null;
call platform.keep_within_city('bodies.term', 'select, insert, update (name, named)');

-- Ended before its time; the day is the last one in office.
create table bodies.term_end (
  city_id uuid not null,
  term_id uuid not null,
  on_date date not null,
  reason text not null check (reason in ('resigned', 'moved', 'excluded', 'died', 'body-changed')),
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, term_id),
  foreign key (city_id, term_id) references bodies.term
);
call platform.keep_within_city('bodies.term_end', 'select, insert');

-- The body elects who chairs it from those in office. An office ends with the term, or with the next election.
create table bodies.election (
  city_id uuid not null,
  body_id uuid not null,
  number integer not null check (number > 0),
  office text not null check (office in ('chair', 'deputy')),
  term_id uuid not null,
  on_date date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, body_id, number),
  foreign key (city_id, body_id) references bodies.body,
  foreign key (city_id, term_id) references bodies.term
);
create index election_of_term on bodies.election (city_id, term_id);
call platform.keep_within_city('bodies.election', 'select, insert');

-- What ties a member to something that the body deals with. It is for the body; for everybody where the member wants that.
create table bodies.interest (
  city_id uuid not null,
  id uuid not null,
  term_id uuid not null,
  -- Counts within the term.
  number integer not null check (number > 0),
  account_id uuid,
  text jsonb,
  public boolean not null,
  commitment bytea not null,
  from_on date,
  until_on date,
  by_member boolean not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, term_id, number),
  foreign key (city_id, term_id) references bodies.term,
  foreign key (city_id, account_id) references accounts.account,
  check (until_on >= from_on)
);
create index interest_of_account on bodies.interest (city_id, account_id) where account_id is not null;
call platform.keep_within_city('bodies.interest', 'select, insert, update (text)');

create table bodies.interest_end (
  city_id uuid not null,
  interest_id uuid not null,
  on_date date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, interest_id),
  foreign key (city_id, interest_id) references bodies.interest
);
call platform.keep_within_city('bodies.interest_end', 'select, insert');

-- How a body is made up by one ground, in numbers only, beside the population's shares.
create table bodies.composition (
  city_id uuid not null,
  body_id uuid not null,
  number integer not null check (number > 0),
  ground text not null,
  -- A list of {name, members, share}: the share of the population in a hundred, or null.
  groups jsonb not null,
  commitment bytea not null,
  on_date date not null,
  population_source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, body_id, number),
  foreign key (city_id, body_id) references bodies.body
);
call platform.keep_within_city('bodies.composition', 'select, insert');

-- A matter on which a body is asked for its advice.
create table bodies.matter (
  city_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  number integer not null check (number > 0),
  title jsonb not null,
  case_number text,
  department_id uuid,
  asked_on date not null,
  -- Stored when the time begins to run; null where the mandate gives no days.
  due_on date,
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, body_id, number),
  foreign key (city_id, body_id) references bodies.body,
  foreign key (city_id, department_id) references departments.department,
  check (due_on >= asked_on)
);
create index matter_by_day on bodies.matter (city_id, asked_on desc, id);
call platform.keep_within_city('bodies.matter', 'select, insert');

-- The body was heard, with its advice; or it was not, because. Each side says only what is its own to say.
create table bodies.hearing (
  city_id uuid not null,
  matter_id uuid not null,
  number integer not null check (number > 0),
  kind text not null check (kind in ('heard', 'not-heard')),
  side text not null check (side in ('city', 'body')),
  text jsonb not null,
  on_date date not null,
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, matter_id, number),
  foreign key (city_id, matter_id) references bodies.matter,
  check (side = 'body' or kind = 'not-heard')
);
call platform.keep_within_city('bodies.hearing', 'select, insert');

-- What the city did with the advice.
create table bodies.answer (
  city_id uuid not null,
  matter_id uuid not null,
  number integer not null check (number > 0),
  kind text not null check (kind in ('followed', 'partly', 'not-followed')),
  reason jsonb not null,
  on_date date not null,
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, matter_id, number),
  foreign key (city_id, matter_id) references bodies.matter
);
call platform.keep_within_city('bodies.answer', 'select, insert');
