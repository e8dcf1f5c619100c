-- Files that somebody has chosen and not yet imported: shown first with what they would change, and gone within a day. They are here and
-- not in a folder, so that the next step may be answered by another process on another machine.
create table platform.waiting_file (
  city_id uuid not null,
  name text not null,
  bytes bytea not null,
  kept_at timestamptz not null,
  primary key (city_id, name)
);
create index waiting_file_kept_at on platform.waiting_file (city_id, kept_at);
call platform.keep_within_city('platform.waiting_file', 'select, insert, update, delete');
