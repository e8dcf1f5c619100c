create schema assessments;
grant usage on schema assessments to rosario_app;

-- A case of the council in which human rights are weighed. That it was begun is public, so that a gap in the numbers has an explanation.
create table assessments.decision_check (
  city_id uuid not null,
  id uuid not null,
  reference text not null,
  department_id uuid not null,
  begun_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, reference),
  foreign key (city_id, department_id) references departments.department
);
create index decision_check_of on assessments.decision_check (city_id, department_id, id);
call platform.keep_within_city('assessments.decision_check', 'select, insert');

-- What is being written and is not public yet: the check itself, or its full assessment. It goes when it is finished or withdrawn.
create table assessments.draft (
  city_id uuid not null,
  check_id uuid not null,
  part text not null check (part in ('check', 'impact')),
  content jsonb not null,
  saves integer not null check (saves > 0),
  saved_at timestamptz not null,
  saved_by uuid,
  primary key (city_id, check_id, part),
  foreign key (city_id, check_id) references assessments.decision_check
);
call platform.keep_within_city('assessments.draft', 'select, insert, update, delete');

-- A check as it was finished. It never changes; a new version stands beside it. Departments move cases: each version names its own.
create table assessments.check_version (
  city_id uuid not null,
  check_id uuid not null,
  number integer not null check (number > 0),
  case_number text not null,
  title jsonb not null,
  department_id uuid not null,
  expected_on date not null,
  facts jsonb not null,
  analysis jsonb not null,
  responsible jsonb not null,
  review jsonb not null,
  review_on date,
  screening text[] not null,
  outcome text not null check (outcome in ('no-effect', 'go-on', 'change', 'full-needed')),
  on_date date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, check_id, number),
  foreign key (city_id, check_id) references assessments.decision_check,
  foreign key (city_id, department_id) references departments.department
);
create index check_version_on on assessments.check_version (city_id, on_date, check_id);
call platform.keep_within_city('assessments.check_version', 'select, insert');

-- A right that a version touches, with the articles that the right rested on that day.
create table assessments.touched_right (
  city_id uuid not null,
  check_id uuid not null,
  number integer not null,
  place integer not null check (place > 0),
  right_id uuid not null,
  articles jsonb not null,
  primary key (city_id, check_id, number, place),
  unique (city_id, check_id, number, right_id),
  foreign key (city_id, check_id, number) references assessments.check_version,
  foreign key (city_id, right_id) references rights.right
);
create index touched_right_of on assessments.touched_right (city_id, right_id, check_id);
call platform.keep_within_city('assessments.touched_right', 'select, insert');

-- What the council decided in the end, and on which day. A case may come back: the last one counts.
create table assessments.decision (
  city_id uuid not null,
  check_id uuid not null,
  number integer not null check (number > 0),
  kind text not null check (kind in ('as-proposed', 'changed', 'rejected', 'postponed')),
  text jsonb not null,
  on_date date not null,
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, check_id, number),
  foreign key (city_id, check_id) references assessments.decision_check
);
call platform.keep_within_city('assessments.decision', 'select, insert');

create table assessments.withdrawal (
  city_id uuid not null,
  check_id uuid not null,
  reason jsonb not null,
  on_date date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, check_id),
  foreign key (city_id, check_id) references assessments.decision_check
);
call platform.keep_within_city('assessments.withdrawal', 'select, insert');

-- A full assessment as it was finished, versioned like the check. What is not open is the city's own until the council has decided.
create table assessments.impact_version (
  city_id uuid not null,
  check_id uuid not null,
  number integer not null check (number > 0),
  takes_back boolean not null,
  justification jsonb not null,
  alternatives jsonb not null,
  temporary jsonb not null,
  heard jsonb not null,
  conclusion text not null check (conclusion in ('go-on', 'go-on-with-measures', 'change', 'do-not')),
  reasons jsonb not null,
  open boolean not null,
  on_date date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, check_id, number),
  foreign key (city_id, check_id) references assessments.decision_check
);
call platform.keep_within_city('assessments.impact_version', 'select, insert');

-- What the decision does to one group's one right: how grave, how likely, and what the four A's of General Comment 14 say.
create table assessments.effect (
  city_id uuid not null,
  check_id uuid not null,
  number integer not null,
  place integer not null check (place > 0),
  right_id uuid not null,
  ground text,
  people jsonb not null,
  direction text not null check (direction in ('limits', 'advances')),
  scale integer not null check (scale between 1 and 4),
  scope integer not null check (scope between 1 and 4),
  irremediability integer not null check (irremediability between 1 and 4),
  likelihood integer not null check (likelihood between 1 and 4),
  availability jsonb not null,
  accessibility jsonb not null,
  acceptability jsonb not null,
  quality jsonb not null,
  primary key (city_id, check_id, number, place),
  foreign key (city_id, check_id, number) references assessments.impact_version,
  foreign key (city_id, right_id) references rights.right
);
call platform.keep_within_city('assessments.effect', 'select, insert');

-- What softens an effect, who does it, and by when.
create table assessments.mitigation (
  city_id uuid not null,
  check_id uuid not null,
  number integer not null,
  place integer not null check (place > 0),
  text jsonb not null,
  department_id uuid not null,
  due_on date not null,
  primary key (city_id, check_id, number, place),
  foreign key (city_id, check_id, number) references assessments.impact_version,
  foreign key (city_id, department_id) references departments.department
);
call platform.keep_within_city('assessments.mitigation', 'select, insert');

-- How many cases the council had in a year, of the whole city or of one department; the last word of each year counts.
create table assessments.case_count (
  city_id uuid not null,
  year integer not null check (year between 1900 and 2999),
  number integer not null check (number > 0),
  department_id uuid,
  cases integer not null check (cases > 0),
  source text not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, year, number),
  foreign key (city_id, department_id) references departments.department
);
call platform.keep_within_city('assessments.case_count', 'select, insert');

-- A draw is announced: of which days' checks, how many, and the SHA-256 of a seed that nobody is shown yet.
create table assessments.draw (
  city_id uuid not null,
  id uuid not null,
  number integer not null check (number > 0),
  from_date date not null,
  to_date date not null,
  size integer not null check (size > 0),
  commitment bytea not null,
  on_date date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, number),
  check (from_date <= to_date)
);
call platform.keep_within_city('assessments.draw', 'select, insert');

-- The secret of a draw until it is shown. Only the action that draws reads it.
create table assessments.draw_seed (
  city_id uuid not null,
  draw_id uuid not null,
  seed bytea not null,
  primary key (city_id, draw_id),
  foreign key (city_id, draw_id) references assessments.draw
);
call platform.keep_within_city('assessments.draw_seed', 'select, insert');

create table assessments.draw_list (
  city_id uuid not null,
  draw_id uuid not null,
  list_hash bytea not null,
  on_date date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, draw_id),
  foreign key (city_id, draw_id) references assessments.draw
);
call platform.keep_within_city('assessments.draw_list', 'select, insert');

create table assessments.listed_check (
  city_id uuid not null,
  draw_id uuid not null,
  place integer not null check (place > 0),
  check_id uuid not null,
  primary key (city_id, draw_id, place),
  unique (city_id, draw_id, check_id),
  foreign key (city_id, draw_id) references assessments.draw_list,
  foreign key (city_id, check_id) references assessments.decision_check
);
call platform.keep_within_city('assessments.listed_check', 'select, insert');

-- The seed is shown, and with it the sample is what it is.
create table assessments.draw_result (
  city_id uuid not null,
  draw_id uuid not null,
  seed bytea not null,
  on_date date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, draw_id),
  foreign key (city_id, draw_id) references assessments.draw_list
);
call platform.keep_within_city('assessments.draw_result', 'select, insert');

create table assessments.sampled_check (
  city_id uuid not null,
  draw_id uuid not null,
  place integer not null check (place > 0),
  check_id uuid not null,
  primary key (city_id, draw_id, place),
  unique (city_id, draw_id, check_id),
  foreign key (city_id, draw_id) references assessments.draw_result,
  foreign key (city_id, draw_id, check_id) references assessments.listed_check (city_id, draw_id, check_id)
);
create index sampled_check_of on assessments.sampled_check (city_id, check_id);
call platform.keep_within_city('assessments.sampled_check', 'select, insert');

-- An announced draw that will not be made, and why. Only before its list is fixed.
create table assessments.draw_ending (
  city_id uuid not null,
  draw_id uuid not null,
  reason jsonb not null,
  on_date date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, draw_id),
  foreign key (city_id, draw_id) references assessments.draw
);
call platform.keep_within_city('assessments.draw_ending', 'select, insert');

-- What the body notes on a sampled check before it adopts its review as one act.
create table assessments.review_note (
  city_id uuid not null,
  draw_id uuid not null,
  check_id uuid not null,
  verdict text check (verdict in ('well', 'partly', 'not', 'cannot-judge')),
  reasons jsonb not null,
  change jsonb not null,
  dissent jsonb not null,
  saves integer not null check (saves > 0),
  saved_at timestamptz not null,
  saved_by uuid,
  primary key (city_id, draw_id, check_id),
  foreign key (city_id, draw_id, check_id) references assessments.sampled_check (city_id, draw_id, check_id)
);
call platform.keep_within_city('assessments.review_note', 'select, insert, update, delete');

create table assessments.review (
  city_id uuid not null,
  draw_id uuid not null,
  body_id uuid not null,
  on_date date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, draw_id),
  foreign key (city_id, draw_id) references assessments.draw_result,
  foreign key (city_id, body_id) references bodies.body
);
call platform.keep_within_city('assessments.review', 'select, insert');

create table assessments.finding (
  city_id uuid not null,
  draw_id uuid not null,
  check_id uuid not null,
  verdict text not null check (verdict in ('well', 'partly', 'not', 'cannot-judge')),
  reasons jsonb not null,
  change jsonb not null,
  dissent jsonb not null,
  primary key (city_id, draw_id, check_id),
  foreign key (city_id, draw_id) references assessments.review,
  foreign key (city_id, draw_id, check_id) references assessments.sampled_check (city_id, draw_id, check_id)
);
create index finding_of on assessments.finding (city_id, check_id);
call platform.keep_within_city('assessments.finding', 'select, insert');

-- What the department says to the body's finding; several stand one after the other.
create table assessments.reply (
  city_id uuid not null,
  draw_id uuid not null,
  check_id uuid not null,
  number integer not null check (number > 0),
  text jsonb not null,
  on_date date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, draw_id, check_id, number),
  foreign key (city_id, draw_id, check_id) references assessments.finding
);
call platform.keep_within_city('assessments.reply', 'select, insert');
