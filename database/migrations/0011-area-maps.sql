-- The districts or municipalities that figures are drawn on: outlines by the code that figures name them by. They are public anyway; who
-- made them and under which licence belongs to them.
create table datasets.area_map (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  name jsonb not null,
  source text not null,
  licence text not null,
  -- Code, name and outline of each, read and checked by src/design/map/geo-areas.ts.
  areas jsonb not null check (jsonb_typeof(areas) = 'array' and jsonb_array_length(areas) > 0),
  defined_at timestamptz not null,
  defined_by uuid,
  primary key (city_id, id),
  unique (city_id, slug)
);
call platform.keep_within_city('datasets.area_map', 'select, insert, update');

-- Which map a data set is drawn on, and which of its dimensions says where; both null where somebody took the map away. A table of its own:
-- PostgreSQL would check a new key of data_set against its rows, which row-level security shows to nobody during a migration.
create table datasets.drawing (
  city_id uuid not null,
  data_set_id uuid not null,
  area_map_id uuid,
  dimension text,
  at timestamptz not null,
  drawn_by uuid,
  primary key (city_id, data_set_id),
  foreign key (city_id, data_set_id) references datasets.data_set,
  foreign key (city_id, area_map_id) references datasets.area_map,
  check ((area_map_id is null) = (dimension is null))
);
call platform.keep_within_city('datasets.drawing', 'select, insert, update');

-- Undo is another fact: an import that somebody took back does not count any more, and stays.
create table datasets.taken_back (
  city_id uuid not null,
  import_id uuid not null,
  at timestamptz not null,
  taken_back_by uuid,
  primary key (city_id, import_id),
  foreign key (city_id, import_id) references datasets.import
);
call platform.keep_within_city('datasets.taken_back', 'select, insert');
