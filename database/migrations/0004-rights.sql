create schema rights;
grant usage on schema rights to rosario_app;

-- The rights that a city works on. Instruments, articles and frameworks are files in catalogue/, the same for every city.
create table rights.right (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  position integer not null,
  name jsonb not null,
  meaning jsonb not null,
  asks jsonb not null,
  demonstration boolean not null,
  primary key (city_id, id),
  unique (city_id, slug)
);
call platform.keep_within_city('rights.right', 'select, insert, update');

create table rights.right_article (
  city_id uuid not null,
  right_id uuid not null,
  instrument text not null,
  article text not null,
  primary key (city_id, right_id, instrument, article),
  foreign key (city_id, right_id) references rights.right
);
call platform.keep_within_city('rights.right_article', 'select, insert, delete');
