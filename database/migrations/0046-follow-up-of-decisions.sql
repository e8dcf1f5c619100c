-- What is done step by step towards a right in full; null in assessments that were finished before this was asked.
alter table assessments.impact_version add column progress jsonb;

-- What came of a case that was weighed, or of one measure of its full assessment: said once or more often, and never changed. due_on is the
-- day on which it was to be followed up when this was said.
create table assessments.follow_up (
  city_id uuid not null,
  check_id uuid not null,
  number integer not null check (number > 0),
  impact_number integer,
  place integer,
  due_on date,
  text jsonb not null,
  on_date date not null,
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, check_id, number),
  foreign key (city_id, check_id) references assessments.decision_check,
  foreign key (city_id, check_id, impact_number, place) references assessments.mitigation,
  check ((impact_number is null) = (place is null)),
  check (place is null or due_on is not null)
);
call platform.keep_within_city('assessments.follow_up', 'select, insert');
