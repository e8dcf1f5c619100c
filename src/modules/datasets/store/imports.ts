/** SQL of the schema `datasets` for imports: what came, which periods of it count, and its observations in blocks. */
import type { LocalDate } from "../../../kernel/local-date.ts";
import {
  bool,
  bytes,
  city,
  command,
  date,
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
import type { Format, ReadFigures } from "../import/observations.ts";

/** What the columns of an import's blocks point into. The format is a column of its own. */
export type ImportContent = Omit<ReadFigures, "format" | "observations">;

/** A question about a file and what somebody answered: accepted as it is, or with a note. */
export type AnsweredQuestion = {
  readonly id: string;
  readonly kind: string;
  readonly rows: readonly number[];
  readonly count: number;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly note: string | null;
};

const importId = uuid<"Import">();
const dataSetId = uuid<"DataSet">();

const importColumns = {
  id: importId,
  number: integer(),
  at: instant(),
  imported_by: nullable(uuid<"Account">()),
  origin: text(),
  sha256: bytes(),
  format: text<Format>(),
  observations: integer(),
  retrieved_at: nullable(instant()),
  content: json<ImportContent>(),
  answers: json<readonly AnsweredQuestion[]>(),
  taken_back_at: nullable(instant()),
};
export type ImportRow = RowOf<typeof importColumns>;

/** Latest first. */
export const listImportRows = rows(importColumns)`
  select i.id, i.number, i.at, i.imported_by, i.origin, i.sha256, i.format, i.observations, i.retrieved_at, i.content,
    i.answers, t.at as taken_back_at
  from datasets.import i
  left join datasets.taken_back t on t.city_id = ${city} and t.import_id = i.id
  where i.city_id = ${city} and i.data_set_id = ${{ dataSet: dataSetId }}
  order by i.number desc`;

/** Every import as the public record told of it. */
export const listRecordedImports = rows({
  data_set: text(),
  number: integer(),
  observations: integer(),
  periods: integer(),
  questions: integer(),
  nonce: bytes(),
  sha256: bytes(),
  taken_back: bool(),
})`
  select s.slug as data_set, i.number, i.observations, jsonb_array_length(i.content -> 'periods') as periods,
    jsonb_array_length(i.answers) as questions, i.nonce, i.sha256, t.import_id is not null as taken_back
  from datasets.import i
  join datasets.data_set s on s.city_id = ${city} and s.id = i.data_set_id
  left join datasets.taken_back t on t.city_id = ${city} and t.import_id = i.id
  where i.city_id = ${city}`;

/** Where an import came from, and when. */
export const findImportOrigin = maybeRow({
  origin: text(),
  at: instant(),
  retrieved_at: nullable(instant()),
})`
  select origin, at, retrieved_at
  from datasets.import
  where city_id = ${city} and data_set_id = ${{ dataSet: dataSetId }} and number = ${{ number: integer() }}`;

const importPeriod = {
  import_number: integer(),
  position: integer(),
  period_start: nullable(date()),
  period_end: nullable(date()),
  printed: text(),
};
export type ImportPeriodRow = RowOf<typeof importPeriod>;

/**
 * The periods that count: for each stretch of days the latest import that has it and was not taken back. With `upTo` and `until` as it was
 * after the import of that number, at that instant.
 */
export const listCountingPeriods = rows(importPeriod)`
  select import_number, position, period_start, period_end, printed
  from (
    select p.import_number, p.position, p.period_start, p.period_end, p.printed,
      rank() over (partition by p.period_start, p.period_end order by p.import_number desc) as place
    from datasets.import_period p
    where p.city_id = ${city} and p.data_set_id = ${{ dataSet: dataSetId }}
      and (${{ upTo: nullable(integer()) }}::int is null or p.import_number <= ${{ upTo: nullable(integer()) }})
      and not exists (
        select from datasets.taken_back t
        where t.city_id = ${city} and t.import_id = p.import_id
          and (${{ until: nullable(instant()) }}::timestamptz is null or t.at <= ${{ until: nullable(instant()) }})
      )
  ) ranked
  where place = 1
  order by import_number desc, position`;

/** For every data set the last time that an import of it was taken back. */
export const listLastTakenBack = rows({ data_set_id: dataSetId, at: instant() })`
  select distinct on (i.data_set_id) i.data_set_id, t.at
  from datasets.taken_back t join datasets.import i on i.city_id = ${city} and i.id = t.import_id
  where t.city_id = ${city}
  order by i.data_set_id, t.at desc`;

export const listObservationBlocks = rows({ columns: bytes() })`
  select columns
  from datasets.observation_block
  where city_id = ${city} and import_id = ${{ import: importId }}
  order by position`;

export const insertImport = command`
  insert into datasets.import
    (city_id, id, data_set_id, number, at, imported_by, origin, sha256, nonce, format, observations, retrieved_at,
     content, answers)
  values (${city}, ${{ id: importId }}, ${{ dataSet: dataSetId }}, ${{ number: integer() }}, ${{ at: instant() }},
    ${{ by: nullable(uuid<"Account">()) }}, ${{ origin: text() }}, ${{ sha256: bytes() }}, ${{ nonce: bytes() }},
    ${{ format: text<Format>() }}, ${{ observations: integer() }}, ${{ retrievedAt: nullable(instant()) }},
    ${{ content: json<ImportContent>() }}, ${{ answers: json<readonly AnsweredQuestion[]>() }})`;

export type PeriodToInsert = {
  readonly position: number;
  readonly period_start: LocalDate | null;
  readonly period_end: LocalDate | null;
  readonly printed: string;
};

export const insertImportPeriods = command`
  insert into datasets.import_period
    (city_id, import_id, position, data_set_id, import_number, period_start, period_end, printed)
  select ${city}, ${{ import: importId }}, p.position, ${{ dataSet: dataSetId }}, ${{ number: integer() }},
    p.period_start, p.period_end, p.printed
  from jsonb_to_recordset(${{ periods: json<readonly PeriodToInsert[]>() }}) as p(
    position int, period_start date, period_end date, printed text)`;

export const insertObservationBlock = command`
  insert into datasets.observation_block (city_id, import_id, position, length, columns)
  values (${city}, ${{ import: importId }}, ${{ position: integer() }}, ${{ length: integer() }},
    ${{ columns: bytes() }})`;
