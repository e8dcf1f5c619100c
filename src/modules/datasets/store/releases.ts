/** SQL of the schema `datasets` for releases and the cells that went out with them. */
import {
  bytes,
  city,
  command,
  instant,
  integer,
  json,
  maybeRow,
  nullable,
  type RowOf,
  rows,
  text,
  uuid,
} from "../../../platform/database/statement.ts";
import type { ProtectionRules } from "../protection-rules.ts";
import type { AuditSummary, PlanSummary, ReleaseContent } from "../released-figures.ts";

const releaseId = uuid<"DataRelease">();
const dataSetId = uuid<"DataSet">();

const release = {
  id: releaseId,
  number: integer(),
  at: instant(),
  import_number: integer(),
  rules: json<ProtectionRules>(),
  plan: json<PlanSummary>(),
  audit: json<AuditSummary>(),
  hash: bytes(),
  cells: integer(),
  content: json<ReleaseContent>(),
};
export type ReleaseRow = RowOf<typeof release>;

export const findLatestRelease = maybeRow(release)`
  select id, number, at, import_number, rules, plan, audit, hash, cells, content
  from datasets.release
  where city_id = ${city} and data_set_id = ${{ dataSet: dataSetId }}
  order by number desc
  limit 1`;

/** Every release of a data set, the latest first. */
export const listReleaseRows = rows(release)`
  select id, number, at, import_number, rules, plan, audit, hash, cells, content
  from datasets.release
  where city_id = ${city} and data_set_id = ${{ dataSet: dataSetId }}
  order by number desc`;

/** The latest release of every data set that has one, without what it contains. */
export const listLatestReleases = rows({
  data_set_id: dataSetId,
  id: releaseId,
  number: integer(),
  at: instant(),
  import_number: integer(),
  cells: integer(),
})`
  select distinct on (data_set_id) data_set_id, id, number, at, import_number, cells
  from datasets.release
  where city_id = ${city}
  order by data_set_id, number desc`;

/** The latest import of every data set that has one and did not take it back. */
export const listLatestImports = rows({
  data_set_id: dataSetId,
  number: integer(),
  at: instant(),
  retrieved_at: nullable(instant()),
  origin: text(),
  observations: integer(),
})`
  select distinct on (data_set_id) data_set_id, number, at, retrieved_at, origin, observations
  from datasets.import i
  where city_id = ${city}
    and not exists (select from datasets.taken_back t where t.city_id = ${city} and t.import_id = i.id)
  order by data_set_id, number desc`;

export const listReleasedBlocks = rows({ columns: bytes() })`
  select columns
  from datasets.released_block
  where city_id = ${city} and release_id = ${{ release: releaseId }}
  order by position`;

export const insertRelease = command`
  insert into datasets.release
    (city_id, id, data_set_id, number, at, released_by, import_number, rules, plan, audit, hash, cells, content)
  values (${city}, ${{ id: releaseId }}, ${{ dataSet: dataSetId }}, ${{ number: integer() }}, ${{ at: instant() }},
    ${{ by: nullable(uuid<"Account">()) }}, ${{ importNumber: integer() }}, ${{ rules: json<ProtectionRules>() }},
    ${{ plan: json<PlanSummary>() }}, ${{ audit: json<AuditSummary>() }}, ${{ hash: bytes() }},
    ${{ cells: integer() }}, ${{ content: json<ReleaseContent>() }})`;

export const insertReleasedBlock = command`
  insert into datasets.released_block (city_id, release_id, position, length, columns)
  values (${city}, ${{ release: releaseId }}, ${{ position: integer() }}, ${{ length: integer() }},
    ${{ columns: bytes() }})`;
