-- How many could vote on the item and how many it took, without those who had a conflict; unknown of decisions taken before this was kept.
alter table meetings.decision add column voters integer;
alter table meetings.decision add column needed integer;
alter table meetings.decision add check ((voters is null) = (needed is null));

-- Whether everybody reads why a member does not vote on an item, or only that they do not.
alter table meetings.conflict add column is_shown boolean not null default true;
alter table meetings.conflict alter column is_shown drop default;

-- The year in which people were counted, where an event comes back every year.
alter table meetings.audience add column year integer check (year between 1900 and 2199);

-- An event as it was changed later, whole, with the reason. The first version stands in meetings.public_event; the last one holds.
create table meetings.event_version (
  city_id uuid not null,
  event_id uuid not null,
  number integer not null check (number > 1),
  kind text not null check (kind in ('conference', 'seminar', 'film-festival', 'school-day', 'public-meeting', 'other')),
  title jsonb not null,
  text jsonb not null,
  starts_on date,
  starts_precision text check (starts_precision in ('day', 'month', 'year')),
  ends_on date,
  ends_precision text check (ends_precision in ('day', 'month', 'year')),
  yearly boolean not null,
  place jsonb not null,
  organisers jsonb not null,
  accessibility jsonb not null,
  rights text[] not null,
  source text,
  reason jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, event_id, number),
  foreign key (city_id, event_id) references meetings.public_event,
  check ((starts_on is null) = (starts_precision is null)),
  check ((ends_on is null) = (ends_precision is null))
);
call platform.keep_within_city('meetings.event_version', 'select, insert');

create table meetings.event_cancellation (
  city_id uuid not null,
  event_id uuid not null,
  reason jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, event_id),
  foreign key (city_id, event_id) references meetings.public_event
);
call platform.keep_within_city('meetings.event_cancellation', 'select, insert');

-- Where an event can be seen or read again.
create table meetings.event_recording (
  city_id uuid not null,
  event_id uuid not null,
  number integer not null check (number > 0),
  kind text not null check (kind in ('recording', 'sign-language', 'transcript')),
  address text not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, event_id, number),
  foreign key (city_id, event_id) references meetings.public_event
);
call platform.keep_within_city('meetings.event_recording', 'select, insert');

-- The day on which the name that stood with a question was taken away, on the wish of whoever asked; the question stays.
alter table meetings.question add column name_removed_on date;

-- A decision may also be the body's advice in a matter on which it was to be heard: the body's slug and the matter's number.
alter table meetings.follow_up drop constraint follow_up_kind_check;
alter table meetings.follow_up add constraint follow_up_kind_check check (kind in ('recommendation', 'advice', 'matter'));
