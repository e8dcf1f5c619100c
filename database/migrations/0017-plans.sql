create schema plans;
grant usage on schema plans to rosario_app;

-- A plan or strategy that the city adopted. Where only years are known, the days are the first of what the precision covers; where nobody
-- has said when it was adopted, it is known at least from when it ran.
create table plans.plan (
  city_id uuid not null,
  id uuid not null,
  reference text not null,
  kind text not null check (kind in ('anti-racism', 'equality', 'disability', 'homelessness', 'trafficking', 'other')),
  title jsonb not null,
  summary jsonb not null,
  adopted_by jsonb not null,
  adopted_on date,
  adopted_precision text check (adopted_precision in ('day', 'month', 'year')),
  runs_from date,
  runs_from_precision text check (runs_from_precision in ('day', 'month', 'year')),
  runs_to date,
  runs_to_precision text check (runs_to_precision in ('day', 'month', 'year')),
  department_id uuid,
  paraphrased boolean not null,
  demonstration boolean not null,
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, reference),
  foreign key (city_id, department_id) references departments.department,
  check (adopted_on is not null or runs_from is not null)
);
call platform.keep_within_city('plans.plan', 'select, insert');

-- A stage in the making of a plan: with how many measures it went out as a draft and came back, and what changed. The consultation that
-- changed it is named by its reference.
create table plans.plan_revision (
  city_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  stage text not null check (stage in ('draft', 'adopted', 'changed')),
  measures integer not null check (measures >= 0),
  change jsonb not null,
  consultation text,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  foreign key (city_id, plan_id) references plans.plan
);
create index plan_revision_of on plans.plan_revision (city_id, plan_id);
call platform.keep_within_city('plans.plan_revision', 'select, insert');

-- What the plan says that is to be done. Where the latest of several facts counts, as below of assignments, moves, ends and verdicts, they
-- are numbered: two may be recorded in one instant. Whose it was at first stands here; who has it since then is an assignment.
create table plans.measure (
  city_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  number integer not null check (number > 0),
  reference text not null,
  title jsonb not null,
  text jsonb not null,
  partners jsonb not null,
  department_id uuid,
  paraphrased boolean not null,
  demonstration boolean not null,
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, reference),
  unique (city_id, plan_id, number),
  foreign key (city_id, plan_id) references plans.plan,
  foreign key (city_id, department_id) references departments.department
);
call platform.keep_within_city('plans.measure', 'select, insert');

create table plans.assignment (
  city_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  number integer not null check (number > 0),
  department_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, measure_id, number),
  foreign key (city_id, measure_id) references plans.measure,
  foreign key (city_id, department_id) references departments.department
);
call platform.keep_within_city('plans.assignment', 'select, insert');

-- What a measure serves, named by the code under which that is known elsewhere.
create table plans.link (
  city_id uuid not null,
  measure_id uuid not null,
  kind text not null check (kind in ('right', 'article', 'sdg-target', 'element', 'recommendation', 'indicator')),
  code text not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, measure_id, kind, code),
  foreign key (city_id, measure_id) references plans.measure
);
create index link_to on plans.link (city_id, kind, code, measure_id);
call platform.keep_within_city('plans.link', 'select, insert');

-- The first due day stays; later ones are moves.
create table plans.milestone (
  city_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  number integer not null check (number > 0),
  name jsonb not null,
  due_on date not null,
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, measure_id, number),
  foreign key (city_id, measure_id) references plans.measure
);
call platform.keep_within_city('plans.milestone', 'select, insert');

create table plans.milestone_move (
  city_id uuid not null,
  id uuid not null,
  milestone_id uuid not null,
  number integer not null check (number > 0),
  to_date date not null,
  reason jsonb not null,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, milestone_id, number),
  foreign key (city_id, milestone_id) references plans.milestone
);
call platform.keep_within_city('plans.milestone_move', 'select, insert');

create table plans.milestone_reached (
  city_id uuid not null,
  milestone_id uuid not null,
  evidence text,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  recorded_at timestamptz not null,
  recorded_by uuid,
  department_id uuid,
  primary key (city_id, milestone_id),
  foreign key (city_id, milestone_id) references plans.milestone,
  foreign key (city_id, department_id) references departments.department
);
call platform.keep_within_city('plans.milestone_reached', 'select, insert');

-- Amounts in the smallest unit of the currency; a line below zero takes back what an earlier one said too much.
create table plans.budget_line (
  city_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  kind text not null check (kind in ('planned', 'granted', 'spent')),
  year integer not null,
  amount bigint not null,
  currency text not null,
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  foreign key (city_id, measure_id) references plans.measure
);
create index budget_line_of on plans.budget_line (city_id, measure_id);
call platform.keep_within_city('plans.budget_line', 'select, insert');

-- Money to an organisation, with the article that it serves and the criticism that it answers. Where nobody has said how much, there is no amount.
create table plans.grant_given (
  city_id uuid not null,
  id uuid not null,
  reference text not null,
  plan_id uuid,
  measure_id uuid,
  recipient jsonb not null,
  purpose jsonb not null,
  year integer,
  amount bigint,
  currency text,
  article text,
  criticised_by jsonb not null,
  criticism jsonb not null,
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, reference),
  foreign key (city_id, plan_id) references plans.plan,
  foreign key (city_id, measure_id) references plans.measure,
  check ((amount is null) = (currency is null))
);
call platform.keep_within_city('plans.grant_given', 'select, insert');

create table plans.progress (
  city_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  text jsonb not null,
  evidence text,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  department_id uuid,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  foreign key (city_id, measure_id) references plans.measure,
  foreign key (city_id, department_id) references departments.department
);
create index progress_of on plans.progress (city_id, measure_id, on_date);
call platform.keep_within_city('plans.progress', 'select, insert');

create table plans.ending (
  city_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  number integer not null check (number > 0),
  kind text not null check (kind in ('done', 'dropped', 'resumed')),
  reason jsonb not null,
  evidence text,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  department_id uuid,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, measure_id, number),
  foreign key (city_id, measure_id) references plans.measure,
  foreign key (city_id, department_id) references departments.department
);
call platform.keep_within_city('plans.ending', 'select, insert');

create table plans.evaluation (
  city_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  number integer not null check (number > 0),
  verdict text not null check (verdict in ('fully', 'largely', 'unevenly', 'not', 'cannot-judge')),
  reason jsonb not null,
  by_body jsonb not null,
  evidence text,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, measure_id, number),
  foreign key (city_id, measure_id) references plans.measure
);
call platform.keep_within_city('plans.evaluation', 'select, insert');

-- The latest of each kind of fact about a measure, so that a list of 50,000 is read from one table. It holds no more than the facts do and
-- is made anew from them, in the transaction of each; it says nothing of today, so that it does not age.
create table plans.latest (
  city_id uuid not null,
  measure_id uuid not null,
  plan_id uuid not null,
  number integer not null,
  department_id uuid,
  ending text,
  verdict text,
  next_due_on date,
  said_on date,
  has_evidence boolean not null,
  begins_on date not null,
  primary key (city_id, measure_id),
  unique (city_id, plan_id, number),
  foreign key (city_id, measure_id) references plans.measure,
  foreign key (city_id, plan_id) references plans.plan
);
create index latest_by_department on plans.latest (city_id, department_id, plan_id, number);
create index latest_by_due on plans.latest (city_id, next_due_on);
call platform.keep_within_city('plans.latest', 'select, insert, update');
