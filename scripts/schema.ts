/**
 * Writes database/schema.sql: the schema as it stands after all migrations, read from the catalog of a database that was just migrated,
 * so that a reader need not replay the migrations in the head. `tests/schema.test.ts` compares it. Run: node scripts/schema.ts
 */
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { openEmbedded } from "../src/platform/database/embedded.ts";
import { migrate } from "../src/platform/database/migrate.ts";

/** Runs one query on one connection, always the same. */
export type Query = (text: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

const HEAD = `-- The schema after all migrations. Generated from the catalog by \`node scripts/schema.ts\`; do not edit.
-- A table's constraints, indexes, row-level security and rights follow its columns.
`;

// The library that runs the migrations keeps its list in a schema of its own.
const OURS = "nspname !~ '^pg_' and nspname not in ('information_schema', 'public', 'migrations')";

/** What the rights on a thing say, one line a role, without those of the owner. */
const grants = (acl: string, owner: string, on: string) => `
  (select coalesce(string_agg(format(E'grant %s on %s to %s;\\n', privileges, ${on}, grantee), '' order by grantee), '')
     from (select coalesce(r.rolname, 'public') as grantee, string_agg(lower(a.privilege_type), ', ' order by a.privilege_type) as privileges
             from aclexplode(${acl}) a left join pg_roles r on r.oid = a.grantee
            where a.grantee <> ${owner} group by 1) given)`;

const EXTENSIONS = `
  select format(E'create extension %I schema %s;\\n', extname, extnamespace::regnamespace) as text
    from pg_extension where extname <> 'plpgsql' order by extname`;

const SCHEMAS = `
  select nspname as schema, 0 as kind, '' as name,
         format(E'create schema %I;\\n', nspname) || ${grants("nspacl", "nspowner", "'schema ' || quote_ident(nspname)")} as text
    from pg_namespace where ${OURS}`;

const TYPES = `
  select nspname as schema, 1 as kind, typname as name,
         case typtype
           when 'e' then format(E'create type %s.%I as enum (%s);\\n', nspname, typname,
             (select string_agg(quote_literal(enumlabel), ', ' order by enumsortorder) from pg_enum where enumtypid = t.oid))
           else format(E'create domain %s.%I as %s%s%s;\\n', nspname, typname, format_type(typbasetype, typtypmod),
             case when typnotnull then ' not null' else '' end,
             (select coalesce(string_agg(' ' || lower(pg_get_constraintdef(c.oid)), '' order by conname), '')
                from pg_constraint c where c.contypid = t.oid and contype = 'c'))
         end as text
    from pg_type t join pg_namespace n on n.oid = typnamespace where typtype in ('e', 'd') and ${OURS}`;

const FUNCTIONS = `
  select nspname as schema, 2 as kind, proname || pg_get_function_identity_arguments(p.oid) as name,
         rtrim(pg_get_functiondef(p.oid)) || E';\\n' ||
         ${grants("proacl", "proowner", "'routine ' || p.oid::regprocedure")} as text
    from pg_proc p join pg_namespace n on n.oid = pronamespace where ${OURS}`;

const SEQUENCES = `
  select nspname as schema, 3 as kind, relname as name, format(E'create sequence %s as %s;\\n', c.oid::regclass, format_type(seqtypid, null)) ||
         ${grants("relacl", "relowner", "'sequence ' || c.oid::regclass")} as text
    from pg_class c join pg_namespace n on n.oid = relnamespace join pg_sequence s on s.seqrelid = c.oid
   where ${OURS} and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('i', 'a'))`;

const COLUMNS = `
  (select string_agg(concat('  ', quote_ident(attname), ' ', format_type(atttypid, atttypmod),
            case when attcollation not in (0, 100) then ' collate ' || attcollation::regcollation end,
            case when attgenerated <> '' then format(' generated always as (%s)%s', pg_get_expr(adbin, adrelid),
                   case attgenerated when 's' then ' stored' end)
                 when attidentity <> '' then format(' generated %s as identity', case attidentity when 'a' then 'always' else 'by default' end)
                 when adbin is not null then ' default ' || pg_get_expr(adbin, adrelid) end,
            case when attnotnull then ' not null' end), E',\\n' order by attnum)
     from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = c.oid and attnum > 0 and not attisdropped)`;

// PostgreSQL 18 lists NOT NULL among the constraints; the columns say it already.
const CONSTRAINTS = `
  (select coalesce(string_agg(format(E',\\n  constraint %I %s', conname, pg_get_constraintdef(k.oid, true)), ''
            order by array_position('{p,u,f,c,x}'::"char"[], contype), conname), '')
     from pg_constraint k where k.conrelid = c.oid and contype in ('p', 'u', 'f', 'c', 'x'))`;

const AFTER_TABLE = `
  (select coalesce(string_agg(pg_get_indexdef(i.indexrelid) || E';\\n', '' order by i.indexrelid::regclass::text), '')
     from pg_index i where i.indrelid = c.oid and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.conrelid = c.oid)) ||
  case when relrowsecurity then format(E'alter table %s enable row level security;\\n', c.oid::regclass) else '' end ||
  case when relforcerowsecurity then format(E'alter table %s force row level security;\\n', c.oid::regclass) else '' end ||
  (select coalesce(string_agg(format(E'create policy %I on %s%s for %s to %s%s%s;\\n', polname, c.oid::regclass,
            case when polpermissive then '' else ' as restrictive' end,
            case polcmd when '*' then 'all' when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' else 'delete' end,
            case when polroles = '{0}' then 'public' else (select string_agg(rolname, ', ' order by rolname) from pg_roles where oid = any(polroles)) end,
            ' using (' || pg_get_expr(polqual, polrelid) || ')', ' with check (' || pg_get_expr(polwithcheck, polrelid) || ')'), '' order by polname), '')
     from pg_policy where polrelid = c.oid) ||
  (select coalesce(string_agg(pg_get_triggerdef(t.oid) || E';\\n', '' order by tgname), '') from pg_trigger t where tgrelid = c.oid and not tgisinternal) ||
  ${grants("relacl", "relowner", "c.oid::regclass")} ||
  (select coalesce(string_agg(${grants("attacl", "c.relowner", "c.oid::regclass || ' (' || quote_ident(attname) || ')'")}, '' order by attnum), '')
     from pg_attribute where attrelid = c.oid and attacl is not null)`;

const TABLES = `
  select nspname as schema, case relkind when 'r' then 4 when 'p' then 4 else 5 end as kind, relname as name,
         case when relkind in ('r', 'p')
           then format(E'create table %s (\\n%s%s\\n)%s;\\n', c.oid::regclass, ${COLUMNS}, ${CONSTRAINTS},
                  case when relkind = 'p' then ' partition by ' || pg_get_partkeydef(c.oid) else '' end)
           else format(E'create %s %s as\\n%s\\n', case relkind when 'v' then 'view' else 'materialized view' end,
                  c.oid::regclass, pg_get_viewdef(c.oid, true))
         end || ${AFTER_TABLE} as text
    from pg_class c join pg_namespace n on n.oid = relnamespace
   where relkind in ('r', 'p', 'v', 'm') and ${OURS}`;

/** The schema as text, in an order that depends on names only. */
export async function describeSchema(query: Query): Promise<string> {
  // With an empty path every name is written with its schema.
  await query("select set_config('search_path', '', false)");
  const extensions = await query(EXTENSIONS);
  const objects = await query(
    `select text from (${[SCHEMAS, TYPES, FUNCTIONS, SEQUENCES, TABLES].join(" union all ")}) objects
      order by schema collate "C", kind, name collate "C"`,
  );
  return [HEAD, ...[...extensions, ...objects].map(({ text }) => String(text))].join("\n");
}

/** Where the description is kept. */
export const SCHEMA_FILE = fileURLToPath(new URL("../database/schema.sql", import.meta.url));

async function writeSchema(): Promise<void> {
  const folder = join(tmpdir(), `rosario-schema-${process.pid}`);
  const embedded = await openEmbedded(folder, { say: () => undefined, throwaway: true });
  try {
    await migrate(embedded.ownerConnection, { say: () => undefined });
    const client = new Client(embedded.ownerConnection);
    await client.connect();
    const text = await describeSchema(async (sql) => (await client.query(sql)).rows);
    await client.end();
    await writeFile(SCHEMA_FILE, text);
  } finally {
    await embedded.close();
    await rm(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeSchema();
