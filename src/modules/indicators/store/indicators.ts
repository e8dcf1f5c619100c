/** SQL of indicators and their series: what is measured, and how. */
import type { Wording } from "../../../kernel/language.ts";
import {
  bool,
  city,
  command,
  date,
  integer,
  json,
  nullable,
  real,
  row,
  rows,
  text,
  uuid,
  uuids,
} from "../../../platform/database/statement.ts";
import type { Aim, Break, Direction, IndicatorType, Kind } from "../indicator.ts";

const indicatorId = uuid<"Indicator">();
const seriesId = uuid<"Series">();

const indicator = {
  id: indicatorId,
  slug: text(),
  right_id: nullable(uuid<"Right">()),
  position: integer(),
  name: json<Wording>(),
  type: text<IndicatorType>(),
  kind: text<Kind>(),
  unit: text(),
  direction: text<Direction>(),
  does_not_show: json<Wording>(),
  data_owner: text(),
  calculation: nullable(json<Wording>()),
  target_aim: nullable(text<Aim>()),
  target_value: nullable(real()),
  target_on: nullable(date()),
  target_source: nullable(text()),
  target_wording: nullable(json<Wording>()),
  data_set: nullable(text()),
};

export const listIndicatorRows = rows(indicator)`
  select id, slug, right_id, position, name, type, kind, unit, direction, does_not_show, data_owner, calculation,
    target_aim, target_value::float8 as target_value, target_on, target_source, target_wording, data_set
  from indicators.indicator
  where city_id = ${city}
    and (${{ slug: nullable(text()) }}::text is null or slug = ${{ slug: nullable(text()) }})
    and (${{ indicator: nullable(indicatorId) }}::uuid is null or id = ${{ indicator: nullable(indicatorId) }})
    and (${{ right: nullable(uuid<"Right">()) }}::uuid is null or right_id = ${{ right: nullable(uuid<"Right">()) }})
    and (${{ ids: nullable(uuids<"Indicator">()) }}::uuid[] is null or id = any(${{ ids: nullable(uuids<"Indicator">()) }}))
  order by position, slug`;

/** The series in use first. */
export const listSeriesRows = rows({
  id: seriesId,
  indicator_id: indicatorId,
  slug: text(),
  position: integer(),
  name: json<Wording>(),
  definition: nullable(json<Wording>()),
  source: text(),
  geography: text(),
  breakdown: nullable(json<Wording>()),
  is_primary: bool(),
  year_starts: integer(),
  unit: text(),
  file_name: text(),
  file_breakdown: text(),
  file_geography: text(),
  breaks: json<readonly Break[]>(),
})`
  select id, indicator_id, slug, position, name, definition, source, geography, breakdown, is_primary, year_starts,
    unit, file_name, file_breakdown, file_geography, breaks
  from indicators.series
  where city_id = ${city}
    and (${{ indicators: nullable(uuids<"Indicator">()) }}::uuid[] is null
      or indicator_id = any(${{ indicators: nullable(uuids<"Indicator">()) }}))
  order by indicator_id, is_primary desc, position, slug`;

/**
 * Holds whoever else writes indicators or figures of this city until the end of the transaction: two at once would overlook each other.
 * Not a lock on rows, because a new city has none.
 */
export const holdOthers = row({ held: text() })`
  select pg_advisory_xact_lock(hashtextextended(${city}::uuid::text || '/indicators', 0))::text as held`;

/** The series that have figures, released or not. */
export const listMeasuredSeries = rows({ id: seriesId })`
  select id from indicators.series s
  where city_id = ${city}
    and exists (select from indicators.observation o where o.city_id = ${city} and o.series_id = s.id)`;

/** Makes the indicator, or gives the one of the same slug new words. */
export const insertOrUpdateIndicator = command`
  insert into indicators.indicator
    (city_id, id, slug, right_id, position, name, type, kind, unit, direction, does_not_show, data_owner, calculation,
     target_aim, target_value, target_on, target_source, target_wording, data_set)
  values (${city}, ${{ id: indicatorId }}, ${{ slug: text() }}, ${{ right: nullable(uuid<"Right">()) }},
    ${{ position: integer() }}, ${{ name: json<Wording>() }}, ${{ type: text<IndicatorType>() }},
    ${{ kind: text<Kind>() }}, ${{ unit: text() }}, ${{ direction: text<Direction>() }},
    ${{ doesNotShow: json<Wording>() }}, ${{ dataOwner: text() }}, ${{ calculation: nullable(json<Wording>()) }},
    ${{ targetAim: nullable(text<Aim>()) }}, ${{ targetValue: nullable(real()) }}::float8, ${{ targetOn: nullable(date()) }},
    ${{ targetSource: nullable(text()) }}, ${{ targetWording: nullable(json<Wording>()) }},
    ${{ dataSet: nullable(text()) }})
  on conflict (city_id, slug) do update set
    right_id = excluded.right_id, position = excluded.position, name = excluded.name, type = excluded.type,
    kind = excluded.kind, unit = excluded.unit, direction = excluded.direction,
    does_not_show = excluded.does_not_show, data_owner = excluded.data_owner, calculation = excluded.calculation,
    target_aim = excluded.target_aim, target_value = excluded.target_value, target_on = excluded.target_on,
    target_source = excluded.target_source, target_wording = excluded.target_wording,
    data_set = excluded.data_set`;

/** Only one series of an indicator is in use, so the old one steps back before another steps forward. */
export const updateNonePrimary = command`
  update indicators.series set is_primary = false
  where city_id = ${city} and indicator_id = ${{ indicator: indicatorId }} and is_primary`;

/** Two series may change places in files; neither may stand in the other's way while they do. */
export const updateFileNamesAside = command`
  update indicators.series set file_name = id::text
  where city_id = ${city} and id = any(${{ series: uuids<"Series">() }})`;

export const insertOrUpdateSeries = command`
  insert into indicators.series
    (city_id, id, indicator_id, slug, position, name, definition, source, geography, breakdown, is_primary,
     year_starts, unit, file_name, file_breakdown, file_geography, breaks)
  values (${city}, ${{ id: seriesId }}, ${{ indicator: indicatorId }}, ${{ slug: text() }}, ${{ position: integer() }},
    ${{ name: json<Wording>() }}, ${{ definition: nullable(json<Wording>()) }}, ${{ source: text() }},
    ${{ geography: text() }}, ${{ breakdown: nullable(json<Wording>()) }}, ${{ primary: bool() }},
    ${{ yearStarts: integer() }}, ${{ unit: text() }}, ${{ fileName: text() }}, ${{ fileBreakdown: text() }},
    ${{ fileGeography: text() }}, ${{ breaks: json<readonly Break[]>() }})
  on conflict (city_id, indicator_id, slug) do update set
    position = excluded.position, name = excluded.name, definition = excluded.definition, source = excluded.source,
    geography = excluded.geography, breakdown = excluded.breakdown, is_primary = excluded.is_primary,
    year_starts = excluded.year_starts, unit = excluded.unit, file_name = excluded.file_name,
    file_breakdown = excluded.file_breakdown, file_geography = excluded.file_geography,
    breaks = excluded.breaks`;
