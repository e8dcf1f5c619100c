-- Everything that a city's tables hold about one person: each row in which the account stands, without hashes and keys. It reads the
-- catalogue, so a table that comes later is in it; it runs as whoever asks, so row-level security holds.
create function platform.rows_of_person(person uuid) returns table (place text, content jsonb)
language plpgsql stable as $$
declare
  found_table record;
begin
  for found_table in
    select c.oid::regclass::text as name,
      string_agg(case when a.atttypid = 'uuid'::regtype then format('t.%I = $1', a.attname) else format('$1 = any (t.%I)', a.attname) end,
        ' or ' order by a.attnum) filter (where a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype) and a.attname <> 'city_id') as holds,
      coalesce(array_agg(a.attname::text) filter (where a.atttypid = 'bytea'::regtype), '{}') as secrets
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not like 'pg\_%'
      and has_table_privilege(c.oid, 'select')
      and exists (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'city_id' and not o.attisdropped)
    group by c.oid
    order by 1
  loop
    if found_table.holds is not null then
      return query execute format(
        'select %L::text, to_jsonb(t) - %L::text[] from %s t where t.city_id = current_setting(''app.city_id'')::uuid and (%s)',
        found_table.name, found_table.secrets, found_table.name, found_table.holds) using person;
    end if;
  end loop;
end
$$;

-- What is forgotten with a person.
grant delete on sign_in.link, sign_in.session, sign_in.passkey, sign_in.identity, sign_in.mapped_role to rosario_app;
grant delete on requests.link, requests.draft to rosario_app;
