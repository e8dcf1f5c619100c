-- The public record as a log that anybody can follow by its files (C2SP tlog-tiles, tlog-checkpoint).

-- The root of each full tile of 256 hashes: of leaf hashes on level 1, of roots of the level below from there on. With them a proof
-- reads a few hundred hashes, however long the record is.
create table ledger.tile_root (
  city_id uuid not null,
  level integer not null check (level between 1 and 7),
  position bigint not null check (position >= 0),
  hash bytea not null check (octet_length(hash) = 32),
  primary key (city_id, level, position)
);

-- What was recorded before today gets its tile roots here. The owner of the tables looks at all cities at once, which the forced
-- row-level security of the entries forbids, so that it is lifted for the length of this migration; the new table has none yet.
create function ledger.root_of_tile(hashes bytea[]) returns bytea language plpgsql as $$
declare
  nodes bytea[] := hashes;
begin
  while cardinality(nodes) > 1 loop
    nodes := array(
      select sha256('\x01'::bytea || nodes[2 * i - 1] || nodes[2 * i])
        from generate_series(1, cardinality(nodes) / 2) as i order by i);
  end loop;
  return nodes[1];
end
$$;
alter table ledger.entry no force row level security;
do $$
declare
  below integer := 0;
  added bigint;
begin
  insert into ledger.tile_root (city_id, level, position, hash)
  select city_id, 1, position / 256, ledger.root_of_tile(array_agg(leaf_hash order by position))
    from ledger.entry group by city_id, position / 256 having count(*) = 256;
  loop
    get diagnostics added = row_count;
    exit when added = 0;
    below := below + 1;
    insert into ledger.tile_root (city_id, level, position, hash)
    select city_id, below + 1, position / 256, ledger.root_of_tile(array_agg(hash order by position))
      from ledger.tile_root where level = below group by city_id, position / 256 having count(*) = 256;
  end loop;
end
$$;
alter table ledger.entry force row level security;
drop function ledger.root_of_tile;
call platform.keep_within_city('ledger.tile_root', 'select, insert');

-- Whose log it is: its name stands in every checkpoint and never changes, even where the address does.
create table ledger.log (
  city_id uuid primary key,
  origin text not null check (origin <> ''),
  at timestamptz(3) not null
);
call platform.keep_within_city('ledger.log', 'select, insert');

-- The public halves of the keys that sign for the log; the private ones are files and never here. A key signs the checkpoints from
-- one size on, until another where it has been replaced.
create table ledger.log_key (
  city_id uuid not null,
  vkey text not null,
  from_size bigint not null check (from_size >= 0),
  until_size bigint check (until_size > from_size),
  primary key (city_id, vkey),
  foreign key (city_id) references ledger.log
);
call platform.keep_within_city('ledger.log_key', 'select, insert, update (until_size)');

-- What was signed. The key sees to it that there are never two roots of one size; nobody can change or remove one.
create table ledger.checkpoint (
  city_id uuid not null,
  size bigint not null check (size > 0),
  root bytea not null check (octet_length(root) = 32),
  note text not null,
  at timestamptz(3) not null,
  primary key (city_id, size),
  foreign key (city_id) references ledger.log
);
call platform.keep_within_city('ledger.checkpoint', 'select, insert');
