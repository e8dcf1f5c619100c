/** SQL of the schema `datasets` for area maps, and for which data set is drawn on which of them. */
import type { Wording } from "../../../kernel/language.ts";
import {
  city,
  command,
  instant,
  integer,
  json,
  maybeRow,
  nullable,
  rows,
  text,
  uuid,
} from "../../../platform/database/statement.ts";
import type { MapArea } from "../area-map.ts";

const areaMap = {
  id: uuid<"AreaMap">(),
  slug: text(),
  name: json<Wording>(),
  source: text(),
  licence: text(),
  areas: json<readonly MapArea[]>(),
};

/** Every map without its outlines, which are large. */
export const listAreaMapRows = rows({
  id: uuid<"AreaMap">(),
  slug: text(),
  name: json<Wording>(),
  source: text(),
  licence: text(),
  count: integer(),
})`
  select id, slug, name, source, licence, jsonb_array_length(areas) as count
  from datasets.area_map
  where city_id = ${city}
  order by slug`;

export const findAreaMapRow = maybeRow(areaMap)`
  select id, slug, name, source, licence, areas
  from datasets.area_map
  where city_id = ${city} and slug = ${{ slug: text() }}`;

/** Every data set that was ever given a map, with the one that it is drawn on. */
export const listDrawingRows = rows({ data_set: text(), map: nullable(text()) })`
  select s.slug as data_set, m.slug as map
  from datasets.drawing d
  join datasets.data_set s on s.city_id = ${city} and s.id = d.data_set_id
  left join datasets.area_map m on m.city_id = ${city} and m.id = d.area_map_id
  where d.city_id = ${city}`;

/** The map of a data set, with the dimension that is drawn on it. */
export const findAreaMapOfDataSet = maybeRow({ ...areaMap, dimension: text() })`
  select m.id, m.slug, m.name, m.source, m.licence, m.areas, coalesce(d.dimension, '') as dimension
  from datasets.drawing d
  join datasets.area_map m on m.city_id = d.city_id and m.id = d.area_map_id
  where d.city_id = ${city} and d.data_set_id = ${{ dataSet: uuid<"DataSet">() }}`;

/** Makes the map, or gives the one of the same slug new words and outlines. */
export const insertOrUpdateAreaMap = command`
  insert into datasets.area_map (city_id, id, slug, name, source, licence, areas, defined_at, defined_by)
  values (${city}, ${{ id: uuid<"AreaMap">() }}, ${{ slug: text() }}, ${{ name: json<Wording>() }},
    ${{ source: text() }}, ${{ licence: text() }}, ${{ areas: json<readonly MapArea[]>() }}, ${{ at: instant() }},
    ${{ by: nullable(uuid<"Account">()) }})
  on conflict (city_id, slug) do update set
    name = excluded.name, source = excluded.source, licence = excluded.licence, areas = excluded.areas,
    defined_at = excluded.defined_at, defined_by = excluded.defined_by`;

export const insertOrUpdateDrawing = command`
  insert into datasets.drawing (city_id, data_set_id, area_map_id, dimension, at, drawn_by)
  values (${city}, ${{ dataSet: uuid<"DataSet">() }}, ${{ areaMap: nullable(uuid<"AreaMap">()) }},
    ${{ dimension: nullable(text()) }}, ${{ at: instant() }}, ${{ by: nullable(uuid<"Account">()) }})
  on conflict (city_id, data_set_id) do update set
    area_map_id = excluded.area_map_id, dimension = excluded.dimension, at = excluded.at, drawn_by = excluded.drawn_by`;
