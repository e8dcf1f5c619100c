-- Who is a body's own secretary: appointed, and ended. The last word on each person holds. It is no business of the public: that somebody
-- appointed stands in the audit log. What is kept about a person goes when they are forgotten.
create table bodies.secretary (
  city_id uuid not null,
  body_id uuid not null,
  -- Counts within the body.
  number integer not null check (number > 0),
  account_id uuid not null,
  change text not null check (change in ('appointed', 'ended')),
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, body_id, number),
  foreign key (city_id, body_id) references bodies.body,
  foreign key (city_id, account_id) references accounts.account
);
create index secretary_of_account on bodies.secretary (city_id, account_id);
call platform.keep_within_city('bodies.secretary', 'select, insert, delete');
