-- The data set that breaks an indicator's figures down by group and place, by the name that it keeps; none where nobody has named one.
-- `not valid`: the column is new and empty, and looking through it for all cities at once is what row-level security forbids.
alter table indicators.indicator
  add column data_set text,
  add foreign key (city_id, data_set) references datasets.data_set (city_id, slug) not valid;
