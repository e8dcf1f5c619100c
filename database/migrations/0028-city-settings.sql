-- The crest is a handed-in file; frameworks and grounds are codes of the catalogue, none meaning all.
alter table city.profile add column crest text;
alter table city.profile add column frameworks text[] not null default '{}';
alter table city.profile add column grounds text[] not null default '{}';
alter table city.profile alter column frameworks drop default;
alter table city.profile alter column grounds drop default;

-- The host of a city's own address, such as rights.city.org; the installation finds the city by it.
alter table city.city add column domain text unique check (domain ~ '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?$');

-- Each address of its own that a city got or gave up; the last one stands in city.city too.
create table city.address (
  city_id uuid not null,
  number integer not null check (number > 0),
  domain text,
  recorded_at timestamptz not null,
  primary key (city_id, number)
);
call platform.keep_within_city('city.address', 'select, insert');

-- Every profile that a city ever had, as it was saved. Those from before this table begin with the one that stood then.
create table city.profile_version (
  city_id uuid not null,
  number integer not null check (number > 0),
  profile jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, number)
);

-- The owner reads every city here, so its own rows are not held back meanwhile.
alter table city.profile no force row level security;
insert into city.profile_version (city_id, number, profile, recorded_at)
select p.city_id, 1, jsonb_build_object(
    'name', p.name, 'country', p.country, 'languages', p.languages, 'cycleYears', p.cycle_years, 'answerDays', p.answer_days,
    'colour', p.colour, 'issuer', p.issuer, 'answerer', p.answerer, 'demonstration', p.demonstration, 'crest', p.crest,
    'frameworks', p.frameworks, 'grounds', p.grounds), c.founded_at
from city.profile p join city.city c on c.id = p.city_id;
alter table city.profile force row level security;
call platform.keep_within_city('city.profile_version', 'select, insert');
