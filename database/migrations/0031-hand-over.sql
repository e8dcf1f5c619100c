create schema people;
grant usage on schema people to rosario_app;

-- Somebody left and somebody else took over all their work in one step; what was moved stands in the facts of each module.
create table people.hand_over (
  city_id uuid not null,
  id uuid not null,
  from_account_id uuid not null,
  to_account_id uuid not null,
  note text not null,
  at timestamptz not null,
  by_account uuid,
  primary key (city_id, id),
  foreign key (city_id, from_account_id) references accounts.account,
  foreign key (city_id, to_account_id) references accounts.account,
  check (from_account_id <> to_account_id)
);
create index hand_over_at on people.hand_over (city_id, at desc);
call platform.keep_within_city('people.hand_over', 'select, insert');
