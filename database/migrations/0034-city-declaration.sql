-- The city's own definition of a human rights city is part of its declaration, and has its versions with it.
alter table city.declaration add column definition jsonb;
-- Whether the public record tells the commitments' numbers: not of the versions from before there were any.
alter table city.declaration add column numbers_told boolean not null default false;
alter table city.declaration alter column numbers_told drop default;

-- A commitment keeps its number through the versions of the declaration, so that what became of it can hang on the number. In the versions
-- that are here already the same words have the same number; the others are numbered on as they stand. The owner reads every city here,
-- so its own rows are not held back meanwhile.
alter table city.commitment add column number integer check (number > 0);
alter table city.declaration no force row level security;
alter table city.commitment no force row level security;
do $$
declare
  one record;
  given integer;
begin
  for one in
    select c.city_id, c.id, c.declaration_id, c.text
    from city.commitment c join city.declaration d on d.city_id = c.city_id and d.id = c.declaration_id
    order by c.city_id, d.recorded_at, d.id, c.position
  loop
    select min(k.number) into given from city.commitment k
    where k.city_id = one.city_id and k.declaration_id <> one.declaration_id and k.number is not null and k.text = one.text
      and not exists (select from city.commitment t
        where t.city_id = one.city_id and t.declaration_id = one.declaration_id and t.number = k.number);
    if given is null then
      select coalesce(max(k.number), 0) + 1 into given from city.commitment k where k.city_id = one.city_id;
    end if;
    update city.commitment set number = given where city_id = one.city_id and id = one.id;
  end loop;
end
$$;
alter table city.declaration force row level security;
alter table city.commitment force row level security;
alter table city.commitment alter column number set not null;
alter table city.commitment add unique (city_id, declaration_id, number);

-- On which road a step lies: what the city decided, or what people began. Null for a step of neither kind.
alter table city.event add column kind text check (kind in ('formal', 'informal'));

-- A charter that the city bound itself to: a framework or an instrument of the catalogue, or one that is named in words.
create table city.charter (
  city_id uuid not null,
  id uuid not null,
  number integer not null check (number > 0),
  framework text,
  instrument text,
  named jsonb,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  adopted_by jsonb not null,
  source text not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, id),
  unique (city_id, number),
  check (num_nonnulls(framework, instrument, named) = 1)
);
call platform.keep_within_city('city.charter', 'select, insert');

create table city.charter_withdrawal (
  city_id uuid not null,
  charter_id uuid not null,
  reason jsonb not null,
  on_date date not null,
  precision text not null check (precision in ('day', 'month', 'year')),
  source text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, charter_id),
  foreign key (city_id, charter_id) references city.charter
);
call platform.keep_within_city('city.charter_withdrawal', 'select, insert');

-- The background: history and setting that the city's work as a human rights city grows out of. The last version counts, none is changed.
create table city.background_version (
  city_id uuid not null,
  number integer not null check (number > 0),
  text jsonb not null,
  sources text[] not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (city_id, number)
);
call platform.keep_within_city('city.background_version', 'select, insert');
