/** SQL of figures and their releases. Observations are added and never changed; the highest revision of a period counts. */
import type { Wording } from "../../../kernel/language.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import {
  bool,
  city,
  command,
  date,
  instant,
  integer,
  json,
  maybeRow,
  nullable,
  type RowOf,
  real,
  rows,
  text,
  texts,
  uuid,
  uuids,
} from "../../../platform/database/statement.ts";
import type { Observation, Qualifier, Status } from "../indicator.ts";

const indicatorId = uuid<"Indicator">();
const seriesId = uuid<"Series">();
const observationId = uuid<"Observation">();
const releaseId = uuid<"Release">();

const observation = {
  id: observationId,
  series_id: seriesId,
  period_start: date(),
  period_end: date(),
  revision: integer(),
  printed_period: text(),
  period_basis: text<Observation["periodBasis"]>(),
  value: nullable(real()),
  decimals: integer(),
  qualifier: text<Qualifier>(),
  status: text<Status>(),
  note: text(),
  source: text(),
  retrieved_on: nullable(date()),
  licence: nullable(text()),
  lower: nullable(real()),
  upper: nullable(real()),
  interval_decimals: integer(),
  n: nullable(integer()),
};

const released = { ...observation, release_id: releaseId };
export type ReleasedRow = RowOf<typeof released>;

/** The latest released revision of every period, oldest period first. */
export const listReleasedRows = rows(released)`
  select * from (
    select distinct on (o.series_id, o.period_start, o.period_end)
      o.id, o.series_id, o.period_start, o.period_end, o.revision, o.printed_period, o.period_basis,
      o.value::float8 as value, coalesce(scale(o.value), 0) as decimals, o.qualifier, o.status, o.note, o.source,
      o.retrieved_on, o.licence, o.lower::float8 as lower, o.upper::float8 as upper,
      coalesce(greatest(scale(o.lower), scale(o.upper)), 0) as interval_decimals, o.n, r.release_id
    from indicators.observation o
    join indicators.released_observation r on r.city_id = ${city} and r.observation_id = o.id
    join indicators.series s on s.city_id = ${city} and s.id = o.series_id
    join indicators.indicator i on i.city_id = ${city} and i.id = s.indicator_id
    where o.city_id = ${city}
      and (${{ slug: nullable(text()) }}::text is null or i.slug = ${{ slug: nullable(text()) }})
      and (${{ indicator: nullable(indicatorId) }}::uuid is null or i.id = ${{ indicator: nullable(indicatorId) }})
      and (${{ right: nullable(uuid<"Right">()) }}::uuid is null or i.right_id = ${{ right: nullable(uuid<"Right">()) }})
      and (${{ ids: nullable(uuids<"Indicator">()) }}::uuid[] is null or i.id = any(${{ ids: nullable(uuids<"Indicator">()) }}))
    order by o.series_id, o.period_start, o.period_end, o.revision desc
  ) latest
  order by series_id, period_end, period_start`;

/**
 * How many periods of each indicator are released, of its series in use and of any; in the city's order. Each step is made once: before
 * PostgreSQL has counted a table, it takes a city for a handful of rows and would make it anew for each of them.
 */
export const listReleasedLengths = rows({
  id: indicatorId,
  slug: text(),
  right_id: nullable(uuid<"Right">()),
  length: integer(),
  any: integer(),
})`
  with released as materialized (
    select o.series_id, o.period_start, o.period_end
    from indicators.released_observation r
    join indicators.observation o on o.city_id = ${city} and o.id = r.observation_id
    where r.city_id = ${city}
  ), counted as materialized (
    select s.indicator_id, count(distinct (f.period_start, f.period_end)) filter (where s.is_primary)::int as length,
      count(*)::int as any
    from released f join indicators.series s on s.city_id = ${city} and s.id = f.series_id
    group by s.indicator_id
  )
  select i.id, i.slug, i.right_id, coalesce(c.length, 0) as length, coalesce(c.any, 0) as any
  from indicators.indicator i left join counted c on c.indicator_id = i.id
  where i.city_id = ${city}
  order by i.position, i.slug`;

/** Of each indicator the last days of the periods for which a value stands released, in the city's order; in steps as above. */
export const listReleasedDays = rows({
  slug: text(),
  name: json<Wording>(),
  right_id: nullable(uuid<"Right">()),
  days: texts<LocalDate>(),
})`
  with latest as materialized (
    select distinct on (o.series_id, o.period_start, o.period_end) o.series_id, o.period_end, o.value
    from indicators.released_observation r
    join indicators.observation o on o.city_id = ${city} and o.id = r.observation_id
    where r.city_id = ${city}
    order by o.series_id, o.period_start, o.period_end, o.revision desc
  ), told as materialized (
    select s.indicator_id, array_agg(l.period_end::text order by s.is_primary desc, s.position, s.slug, l.period_end) as days
    from latest l join indicators.series s on s.city_id = ${city} and s.id = l.series_id
    where l.value is not null
    group by s.indicator_id
  )
  select i.slug, i.name, i.right_id, coalesce(t.days, '{}') as days
  from indicators.indicator i left join told t on t.indicator_id = i.id
  where i.city_id = ${city}
  order by i.position, i.slug`;

/** Every figure of one release, or of all, as it was written down. */
export const listObservationsOfReleases = rows({
  release_id: releaseId,
  id: observationId,
  series_id: seriesId,
  period_start: date(),
  period_end: date(),
  revision: integer(),
  printed_period: text(),
  period_basis: text(),
  value: nullable(text()),
  qualifier: text(),
  status: text(),
  note: text(),
  source: text(),
  retrieved_on: nullable(date()),
  licence: nullable(text()),
  lower: nullable(text()),
  upper: nullable(text()),
  n: nullable(integer()),
})`
  select r.release_id, o.id, o.series_id, o.period_start, o.period_end, o.revision, o.printed_period, o.period_basis,
    o.value::text as value, o.qualifier, o.status, o.note, o.source, o.retrieved_on, o.licence, o.lower::text as lower,
    o.upper::text as upper, o.n
  from indicators.released_observation r
  join indicators.observation o on o.city_id = ${city} and o.id = r.observation_id
  where r.city_id = ${city}
    and (${{ release: nullable(releaseId) }}::uuid is null or r.release_id = ${{ release: nullable(releaseId) }})
  order by r.release_id, o.id`;

/** The release with which a figure of the indicator went out last. */
export const findLatestRelease = maybeRow({ id: releaseId })`
  select r.id
  from indicators.release r
  join indicators.released_observation f on f.city_id = ${city} and f.release_id = r.id
  join indicators.observation o on o.city_id = ${city} and o.id = f.observation_id
  join indicators.series s on s.city_id = ${city} and s.id = o.series_id
  where r.city_id = ${city} and s.indicator_id = ${{ indicator: indicatorId }}
  order by r.at desc, r.id desc limit 1`;

/** Every release, also one whose figures are gone. */
export const listReleaseIds = rows({ id: releaseId })`
  select id from indicators.release where city_id = ${city} order by id`;

const current = { ...observation, indicator_id: indicatorId, released: bool() };

/** The latest revision of every period, released or not, oldest period first. */
export const listCurrentRows = rows(current)`
  select * from (
    select distinct on (o.series_id, o.period_start, o.period_end)
      o.id, o.series_id, o.period_start, o.period_end, o.revision, o.printed_period, o.period_basis,
      o.value::float8 as value, coalesce(scale(o.value), 0) as decimals, o.qualifier, o.status, o.note, o.source,
      o.retrieved_on, o.licence, o.lower::float8 as lower, o.upper::float8 as upper,
      coalesce(greatest(scale(o.lower), scale(o.upper)), 0) as interval_decimals, o.n, s.indicator_id,
      exists (
        select from indicators.released_observation r where r.city_id = ${city} and r.observation_id = o.id
      ) as released
    from indicators.observation o join indicators.series s on s.city_id = ${city} and s.id = o.series_id
    where o.city_id = ${city}
      and (${{ indicator: nullable(indicatorId) }}::uuid is null or s.indicator_id = ${{ indicator: nullable(indicatorId) }})
    order by o.series_id, o.period_start, o.period_end, o.revision desc
  ) latest
  order by series_id, period_end, period_start`;

/** A figure as it travels to the database; the value as digits, so that its decimals are kept. */
export type FigureToInsert = Readonly<
  Record<
    | "id"
    | "series_id"
    | "period_start"
    | "period_end"
    | "printed_period"
    | "period_basis"
    | "qualifier"
    | "status"
    | "note"
    | "source",
    string
  >
> & {
  readonly revision: number;
  readonly value: string | null;
  readonly retrieved_on: string | null;
  readonly licence: string | null;
  readonly lower: string | null;
  readonly upper: string | null;
  readonly n: number | null;
};

/** Any number of observations at once. */
export const insertObservations = command`
  insert into indicators.observation
    (city_id, id, series_id, period_start, period_end, revision, printed_period, period_basis, value, qualifier,
     status, note, source, retrieved_on, licence, lower, upper, n, recorded_at, recorded_by)
  select ${city}, f.id, f.series_id, f.period_start, f.period_end, f.revision, f.printed_period, f.period_basis,
    f.value, f.qualifier, f.status, f.note, f.source, f.retrieved_on, f.licence, f.lower, f.upper, f.n, ${{ at: instant() }},
    ${{ by: nullable(uuid<"Account">()) }}
  from jsonb_to_recordset(${{ figures: json<readonly FigureToInsert[]>() }}) as f(
    id uuid, series_id uuid, period_start date, period_end date, revision int, printed_period text, period_basis text,
    value numeric, qualifier text, status text, note text, source text, retrieved_on date, licence text,
    lower numeric, upper numeric, n int)`;

export const insertRelease = command`
  insert into indicators.release (city_id, id, at, released_by)
  values (${city}, ${{ release: releaseId }}, ${{ at: instant() }}, ${{ by: nullable(uuid<"Account">()) }})`;

export const insertReleasedObservations = command`
  insert into indicators.released_observation (city_id, observation_id, release_id)
  select ${city}, unnest(${{ observations: uuids<"Observation">() }}::uuid[]), ${{ release: releaseId }}`;
