create schema follow_through;
grant usage on schema follow_through to rosario_app;

-- What the city says beside a line of its follow-through: added, never changed and never taken back. The line itself it cannot touch.
create table follow_through.comment (
  city_id uuid not null,
  id uuid not null,
  reference text not null,
  text jsonb not null,
  at timestamptz not null,
  by_account uuid,
  primary key (city_id, id)
);
create index comment_on on follow_through.comment (city_id, reference, at);
call platform.keep_within_city('follow_through.comment', 'select, insert');
