-- Where the city's clocks stand; null where they stand as the installation's.
alter table city.profile add column time_zone text;

-- A city that does not exist, to show how the product is used. Every page says so.
alter table city.profile add column made_up boolean not null default false;
alter table city.profile alter column made_up drop default;
