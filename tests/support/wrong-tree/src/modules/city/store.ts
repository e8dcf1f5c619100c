// A store names only the schema of its own module. Stores know no page.
import { command, row } from "../../platform/database/statement.ts";
import { Page } from "../../design/layout.tsx";
export const good = row({})`
  with recent (id) as (select id from city.city) -- from a.comment
  select extract(year from on_date), 'from a.string' from recent join unnest(array[1]) as numbers using (id)
  where id is distinct from recent.id for update`;
export const foreign = row({})`select 1 from city.city join ledger.entry on true`;
export const bare = command`insert into declaration (id) values (1) on conflict do update set id = 2`;
export const page = Page;
