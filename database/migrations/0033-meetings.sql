create schema meetings;
grant usage on schema meetings to rosario_app;

-- A meeting of a body. Its slug is the day for which it was first called, and lasts when it is moved.
create table meetings.meeting (
  city_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  slug text not null,
  title jsonb not null,
  is_public boolean not null,
  languages text[] not null check (cardinality(languages) > 0),
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, body_id, slug),
  foreign key (city_id, body_id) references bodies.body
);
call platform.keep_within_city('meetings.meeting', 'select, insert');

-- When and where. The first one calls the meeting, each later one moves it; the last one holds.
create table meetings.timing (
  city_id uuid not null,
  meeting_id uuid not null,
  number integer not null check (number > 0),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place jsonb not null,
  online text,
  reason jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, meeting_id, number),
  foreign key (city_id, meeting_id) references meetings.meeting,
  check (starts_at < ends_at)
);
create index timing_when on meetings.timing (city_id, starts_at);
call platform.keep_within_city('meetings.timing', 'select, insert');

create table meetings.cancellation (
  city_id uuid not null,
  meeting_id uuid not null,
  reason jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, meeting_id),
  foreign key (city_id, meeting_id) references meetings.meeting
);
call platform.keep_within_city('meetings.cancellation', 'select, insert');

-- An item of the agenda as it was written on a day; the last version holds. Versions after the agenda was sent are public facts.
create table meetings.agenda_item (
  city_id uuid not null,
  meeting_id uuid not null,
  -- Lasting within the meeting, whatever place the item has on the agenda.
  item integer not null check (item > 0),
  version integer not null check (version > 0),
  position integer not null,
  kind text not null check (kind in ('information', 'discussion', 'decision')),
  title jsonb not null,
  text jsonb not null,
  -- A list of {kind, code}: what the item is tied to.
  tied_to jsonb not null,
  -- Evidence files and addresses, each on a line.
  papers text,
  removed boolean not null,
  after_sending boolean not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, meeting_id, item, version),
  foreign key (city_id, meeting_id) references meetings.meeting
);
call platform.keep_within_city('meetings.agenda_item', 'select, insert');

create table meetings.agenda_sending (
  city_id uuid not null,
  meeting_id uuid not null,
  items integer not null,
  -- Days before the meeting on which who was invited is reminded; none where nobody is.
  remind_days integer check (remind_days between 1 and 30),
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, meeting_id),
  foreign key (city_id, meeting_id) references meetings.meeting
);
call platform.keep_within_city('meetings.agenda_sending', 'select, insert');

-- A letter about a meeting to one person. Its secret opens the calendar file; of the secret only the hash is kept.
create table meetings.invitation (
  city_id uuid not null,
  meeting_id uuid not null,
  account_id uuid not null,
  -- Which state of the meeting the letter tells of: the number of the timing, or a cancellation or reminder.
  tells text not null,
  token_hash bytea not null,
  sent_at timestamptz not null,
  primary key (city_id, meeting_id, account_id, tells),
  unique (city_id, token_hash),
  foreign key (city_id, meeting_id) references meetings.meeting
);
create index invitation_account on meetings.invitation (city_id, account_id);
call platform.keep_within_city('meetings.invitation', 'select, insert, delete');

-- Who was there; the last one of a term holds.
create table meetings.attendance (
  city_id uuid not null,
  meeting_id uuid not null,
  term_id uuid not null,
  number integer not null check (number > 0),
  state text not null check (state in ('present', 'excused', 'absent')),
  stands_in_for uuid,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, meeting_id, term_id, number),
  foreign key (city_id, meeting_id) references meetings.meeting,
  foreign key (city_id, term_id) references bodies.term,
  foreign key (city_id, stands_in_for) references bodies.term
);
call platform.keep_within_city('meetings.attendance', 'select, insert');

-- A member does not vote on an item and says why; the words and the account go when the person is forgotten.
create table meetings.conflict (
  city_id uuid not null,
  meeting_id uuid not null,
  item integer not null,
  term_id uuid not null,
  text jsonb,
  account_id uuid,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, meeting_id, item, term_id),
  foreign key (city_id, meeting_id) references meetings.meeting,
  foreign key (city_id, term_id) references bodies.term
);
create index conflict_account on meetings.conflict (city_id, account_id) where account_id is not null;
call platform.keep_within_city('meetings.conflict', 'select, insert, update');

-- The meeting took place; the counts are those of its attendance.
create table meetings.held (
  city_id uuid not null,
  meeting_id uuid not null,
  present integer not null,
  voting integer not null,
  needed integer not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, meeting_id),
  foreign key (city_id, meeting_id) references meetings.meeting
);
call platform.keep_within_city('meetings.held', 'select, insert');

create table meetings.decision (
  city_id uuid not null,
  meeting_id uuid not null,
  number integer not null check (number > 0),
  item integer not null,
  text jsonb not null,
  way text not null check (way in ('by-name', 'show-of-hands', 'unanimous')),
  votes_for integer not null check (votes_for >= 0),
  votes_against integer not null check (votes_against >= 0),
  abstained integer not null check (abstained >= 0),
  carried boolean not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, meeting_id, number),
  foreign key (city_id, meeting_id) references meetings.meeting
);
call platform.keep_within_city('meetings.decision', 'select, insert');

create table meetings.vote (
  city_id uuid not null,
  meeting_id uuid not null,
  decision integer not null,
  term_id uuid not null,
  vote text not null check (vote in ('for', 'against', 'abstained')),
  primary key (city_id, meeting_id, decision, term_id),
  foreign key (city_id, meeting_id, decision) references meetings.decision,
  foreign key (city_id, term_id) references bodies.term
);
call platform.keep_within_city('meetings.vote', 'select, insert');

create table meetings.dissent (
  city_id uuid not null,
  meeting_id uuid not null,
  decision integer not null,
  number integer not null check (number > 0),
  term_id uuid,
  text jsonb not null,
  primary key (city_id, meeting_id, decision, number),
  foreign key (city_id, meeting_id, decision) references meetings.decision,
  foreign key (city_id, term_id) references bodies.term
);
call platform.keep_within_city('meetings.dissent', 'select, insert');

-- What a decision became: a recommendation by its reference, or advice by where it can be read.
create table meetings.follow_up (
  city_id uuid not null,
  meeting_id uuid not null,
  decision integer not null,
  kind text not null check (kind in ('recommendation', 'advice')),
  reference text not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, meeting_id, decision, kind, reference),
  foreign key (city_id, meeting_id, decision) references meetings.decision
);
call platform.keep_within_city('meetings.follow_up', 'select, insert');

-- A task by a decision, with its owner: a department or a member.
create table meetings.task (
  city_id uuid not null,
  meeting_id uuid not null,
  number integer not null check (number > 0),
  decision integer not null,
  text jsonb not null,
  department_id uuid,
  term_id uuid,
  due_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, meeting_id, number),
  foreign key (city_id, meeting_id, decision) references meetings.decision,
  foreign key (city_id, department_id) references departments.department,
  foreign key (city_id, term_id) references bodies.term,
  check ((department_id is null) <> (term_id is null))
);
create index task_due on meetings.task (city_id, due_on);
call platform.keep_within_city('meetings.task', 'select, insert');

create table meetings.task_done (
  city_id uuid not null,
  meeting_id uuid not null,
  task integer not null,
  on_date date not null,
  note jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, meeting_id, task),
  foreign key (city_id, meeting_id, task) references meetings.task
);
call platform.keep_within_city('meetings.task_done', 'select, insert');

-- The draft of the minutes as updates of one shared text (Yjs). When there are many, they become one, which stands for all since `since`.
create table meetings.minutes_update (
  city_id uuid not null,
  meeting_id uuid not null,
  number integer not null check (number > 0),
  since integer not null check (since > 0 and since <= number),
  change bytea not null,
  account_id uuid,
  recorded_at timestamptz not null,
  primary key (city_id, meeting_id, number),
  foreign key (city_id, meeting_id) references meetings.meeting
);
call platform.keep_within_city('meetings.minutes_update', 'select, insert, update, delete');

-- Who has the minutes open, so that others see it; of no use a minute later.
create table meetings.minutes_writer (
  city_id uuid not null,
  meeting_id uuid not null,
  account_id uuid not null,
  seen_at timestamptz not null,
  primary key (city_id, meeting_id, account_id),
  foreign key (city_id, meeting_id) references meetings.meeting
);
call platform.keep_within_city('meetings.minutes_writer', 'select, insert, update, delete');

-- The minutes as they were approved, and as they were corrected later, each with its whole text.
create table meetings.minutes_version (
  city_id uuid not null,
  meeting_id uuid not null,
  number integer not null check (number > 0),
  text text not null,
  language text not null,
  approved_by text not null check (approved_by in ('chair', 'secretary', 'next-meeting')),
  approved_on date not null,
  reason jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, meeting_id, number),
  foreign key (city_id, meeting_id) references meetings.meeting
);
call platform.keep_within_city('meetings.minutes_version', 'select, insert');

create table meetings.minutes_publication (
  city_id uuid not null,
  meeting_id uuid not null,
  version integer not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, meeting_id, version),
  foreign key (city_id, meeting_id, version) references meetings.minutes_version
);
call platform.keep_within_city('meetings.minutes_publication', 'select, insert');

-- A question to a public meeting: sent before through the form, or asked in the room. Address and link go when it is decided, name and
-- words stay only of what is shown.
create table meetings.question (
  city_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  way text not null check (way in ('sent', 'room')),
  text jsonb,
  asked_by text,
  email text,
  token_hash bytea,
  sent_at timestamptz not null,
  confirmed_at timestamptz,
  -- Its number within the meeting from the day on which it is shown.
  number integer check (number > 0),
  shown_on date,
  turned_away_for text check (turned_away_for in ('not-about-the-meeting', 'personal-data', 'abuse', 'sent-twice')),
  decided_at timestamptz,
  decided_by uuid,
  primary key (city_id, id),
  unique (city_id, token_hash),
  unique (city_id, meeting_id, number),
  foreign key (city_id, meeting_id) references meetings.meeting,
  check ((number is null) = (shown_on is null)),
  check ((decided_at is null) = (number is null and turned_away_for is null))
);
call platform.keep_within_city('meetings.question', 'select, insert, update, delete');

create table meetings.question_answer (
  city_id uuid not null,
  meeting_id uuid not null,
  question integer not null,
  number integer not null check (number > 0),
  text jsonb not null,
  on_date date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, meeting_id, question, number),
  foreign key (city_id, meeting_id) references meetings.meeting
);
call platform.keep_within_city('meetings.question_answer', 'select, insert');

-- Where a meeting can be seen or read again.
create table meetings.recording (
  city_id uuid not null,
  meeting_id uuid not null,
  number integer not null check (number > 0),
  kind text not null check (kind in ('recording', 'sign-language', 'transcript')),
  address text not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, meeting_id, number),
  foreign key (city_id, meeting_id) references meetings.meeting
);
call platform.keep_within_city('meetings.recording', 'select, insert');

-- What the meeting changed, tied to one of its decisions or to a recommendation.
create table meetings.effect (
  city_id uuid not null,
  meeting_id uuid not null,
  number integer not null check (number > 0),
  text jsonb not null,
  decision integer,
  recommendation text,
  source text,
  on_date date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, meeting_id, number),
  foreign key (city_id, meeting_id) references meetings.meeting,
  foreign key (city_id, meeting_id, decision) references meetings.decision,
  check (decision is not null or recommendation is not null)
);
call platform.keep_within_city('meetings.effect', 'select, insert');

-- What is said in a public meeting, as somebody writes it down while it is said.
create table meetings.live_line (
  city_id uuid not null,
  meeting_id uuid not null,
  number integer not null check (number > 0),
  text text not null,
  language text not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, meeting_id, number),
  foreign key (city_id, meeting_id) references meetings.meeting
);
call platform.keep_within_city('meetings.live_line', 'select, insert');

-- A conference, seminar, film festival, school day or public meeting.
create table meetings.public_event (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  kind text not null check (kind in ('conference', 'seminar', 'film-festival', 'school-day', 'public-meeting', 'other')),
  title jsonb not null,
  text jsonb not null,
  starts_on date,
  starts_precision text check (starts_precision in ('day', 'month', 'year')),
  ends_on date,
  ends_precision text check (ends_precision in ('day', 'month', 'year')),
  -- Comes back every year. Without a date and not yearly, its source does not tell when it was.
  yearly boolean not null,
  place jsonb not null,
  organisers jsonb not null,
  accessibility jsonb not null,
  rights text[] not null,
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, slug),
  check ((starts_on is null) = (starts_precision is null)),
  check ((ends_on is null) = (ends_precision is null))
);
create index public_event_when on meetings.public_event (city_id, starts_on);
call platform.keep_within_city('meetings.public_event', 'select, insert');

-- How many came; null where nobody counted. The last one holds.
create table meetings.audience (
  city_id uuid not null,
  event_id uuid not null,
  number integer not null check (number > 0),
  people integer check (people >= 0),
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, event_id, number),
  foreign key (city_id, event_id) references meetings.public_event
);
call platform.keep_within_city('meetings.audience', 'select, insert');

-- How often a body met in a year of which the single meetings are not known here.
create table meetings.session_count (
  city_id uuid not null,
  body_id uuid not null,
  year integer not null check (year between 1900 and 2199),
  sessions integer not null check (sessions > 0),
  source text not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, body_id, year),
  foreign key (city_id, body_id) references bodies.body
);
call platform.keep_within_city('meetings.session_count', 'select, insert');
