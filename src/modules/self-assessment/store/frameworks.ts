/** SQL of the frameworks that the city added by itself. Versions are added; none is ever changed or removed. */
import {
  city,
  command,
  instant,
  integer,
  json,
  nullable,
  rows,
  text,
  uuid,
} from "../../../platform/database/statement.ts";
import type { ElementWords } from "../framework.ts";

/** Every version, the first one first. */
export const listFrameworkRows = rows({
  slug: text(),
  version: integer(),
  name: text(),
  elements: json<readonly ElementWords[]>(),
})`
  select slug, version, name, elements from self_assessment.framework where city_id = ${city} order by slug, version`;

export const insertFramework = command`
  insert into self_assessment.framework (city_id, slug, version, name, elements, recorded_at, recorded_by)
  values (${city}, ${{ slug: text() }}, ${{ version: integer() }}, ${{ name: text() }},
    ${{ elements: json<readonly ElementWords[]>() }}, ${{ at: instant() }}, ${{ account: nullable(uuid<"Account">()) }})`;
