-- The application's rights belong to a role that owns nothing, so that row-level security holds for it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'rosario_app') then
    create role rosario_app login;
  end if;
exception when duplicate_object or unique_violation then
  null; -- another database of the same server made it at this moment
end
$$;

create schema platform;

-- Makes a table a city's own: the application sees and writes the rows of its transaction's city only.
create procedure platform.keep_within_city(target regclass, privileges text)
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy own_city on %s using (city_id = current_setting(''app.city_id'')::uuid)'
    ' with check (city_id = current_setting(''app.city_id'')::uuid)', target);
  execute format('grant %s on %s to rosario_app', privileges, target);
end
$$;
