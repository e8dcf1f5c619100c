create schema requests;
grant usage on schema requests to rosario_app;

-- Somebody in a department is asked for something by a day. What becomes of it is added as further facts; none is changed.
create table requests.request (
  city_id uuid not null,
  id uuid not null,
  reference text not null,
  kind text not null check (kind in ('answer', 'progress', 'measure')),
  -- The reference of the recommendation or measure that it is about, with what that was called when it was asked.
  about text not null,
  about_id uuid not null,
  title jsonb not null,
  department_id uuid not null,
  account_id uuid not null,
  due_on date not null,
  question jsonb,
  note text,
  -- How many answers, claims or reports there were when it was asked: one more, by whatever way, settles it.
  said_before integer not null check (said_before >= 0),
  asked_on date not null,
  at timestamptz not null,
  by_account uuid,
  primary key (city_id, id),
  unique (city_id, reference),
  foreign key (city_id, department_id) references departments.department,
  foreign key (city_id, account_id) references accounts.account
);
create index request_about on requests.request (city_id, kind, about);
call platform.keep_within_city('requests.request', 'select, insert');

-- To whom it was passed on; to nobody means that it went back to the coordinator, with the reason.
create table requests.hand_over (
  city_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  to_account uuid,
  department_id uuid not null,
  note text,
  at timestamptz not null,
  by_account uuid,
  primary key (city_id, id),
  foreign key (city_id, request_id) references requests.request,
  foreign key (city_id, department_id) references departments.department,
  foreign key (city_id, to_account) references accounts.account
);
create index hand_over_request on requests.hand_over (city_id, request_id, at desc, id desc);
call platform.keep_within_city('requests.hand_over', 'select, insert');

-- How a request ended: it was answered (here or in another way), or it was withdrawn.
create table requests.closing (
  city_id uuid not null,
  request_id uuid not null,
  closed_as text not null check (closed_as in ('link', 'signed-in', 'workbook', 'elsewhere', 'withdrawn')),
  on_date date not null,
  reason text,
  at timestamptz not null,
  by_account uuid,
  primary key (city_id, request_id),
  foreign key (city_id, request_id) references requests.request
);
call platform.keep_within_city('requests.closing', 'select, insert');

create table requests.escalation (
  city_id uuid not null,
  request_id uuid not null,
  on_date date not null,
  at timestamptz not null,
  primary key (city_id, request_id),
  foreign key (city_id, request_id) references requests.request
);
call platform.keep_within_city('requests.escalation', 'select, insert');

-- Who answers while somebody is away. Ended early by a fact; otherwise it ends with its last day.
create table requests.substitution (
  city_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  substitute_id uuid not null,
  from_on date not null,
  to_on date not null,
  at timestamptz not null,
  by_account uuid,
  ended_at timestamptz,
  ended_by uuid,
  primary key (city_id, id),
  check (from_on <= to_on),
  check (account_id <> substitute_id),
  foreign key (city_id, account_id) references accounts.account,
  foreign key (city_id, substitute_id) references accounts.account
);
create index substitution_running on requests.substitution (city_id, to_on) where ended_at is null;
call platform.keep_within_city('requests.substitution', 'select, insert, update');

-- The letters: the key lets nobody get two in the week that begins with this Monday, whatever goes wrong.
create table requests.digest (
  city_id uuid not null,
  account_id uuid not null,
  week date not null check (extract(isodow from week) = 1),
  letter_id uuid not null,
  at timestamptz not null,
  primary key (city_id, account_id, week),
  foreign key (city_id, account_id) references accounts.account
);
create index digest_week on requests.digest (city_id, week);
call platform.keep_within_city('requests.digest', 'select, insert');

create table requests.digest_item (
  city_id uuid not null,
  account_id uuid not null,
  week date not null,
  request_id uuid not null,
  primary key (city_id, account_id, week, request_id),
  foreign key (city_id, account_id, week) references requests.digest,
  foreign key (city_id, request_id) references requests.request
);
create index digest_item_request on requests.digest_item (city_id, request_id, account_id);
call platform.keep_within_city('requests.digest_item', 'select, insert');

-- The secrets in letters and calendars, as hashes: a copy of the database opens nothing.
create table requests.link (
  city_id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  purpose text not null check (purpose in ('form', 'calendar')),
  made_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  revoked_as text check (revoked_as in ('handed-over', 'withdrawn', 'replaced')),
  primary key (city_id, token_hash),
  check ((revoked_at is null) = (revoked_as is null)),
  check ((purpose = 'form') = (expires_at is not null)),
  foreign key (city_id, account_id) references accounts.account
);
create index link_account on requests.link (city_id, account_id) where revoked_at is null;
call platform.keep_within_city('requests.link', 'select, insert, update');

-- What somebody has typed and not sent; gone when it is sent.
create table requests.draft (
  city_id uuid not null,
  request_id uuid not null,
  account_id uuid not null,
  fields jsonb not null,
  saved_at timestamptz not null,
  primary key (city_id, request_id, account_id),
  foreign key (city_id, request_id) references requests.request,
  foreign key (city_id, account_id) references accounts.account
);
call platform.keep_within_city('requests.draft', 'select, insert, update, delete');

-- When the city writes its letters; the latest row counts, and without one Tuesday at seven.
create table requests.rhythm (
  city_id uuid not null,
  id uuid not null,
  weekday integer not null check (weekday between 1 and 5),
  hour integer not null check (hour between 6 and 17),
  escalate_after integer not null check (escalate_after between 1 and 180),
  at timestamptz not null,
  by_account uuid,
  primary key (city_id, id)
);
call platform.keep_within_city('requests.rhythm', 'select, insert');
