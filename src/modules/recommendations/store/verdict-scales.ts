/** SQL of the body's scales of verdicts. A scale is never changed: a new one takes its place. */
import type { Wording } from "../../../kernel/language.ts";
import type { Precision } from "../../../kernel/local-date.ts";
import {
  city,
  command,
  date,
  instant,
  json,
  nullable,
  rows,
  text,
  uuid,
} from "../../../platform/database/statement.ts";
import type { ScaleMark } from "../verdict-scale.ts";

/** In the order in which they were set; the last one holds. */
export const listScaleRows = rows({
  marks: json<readonly ScaleMark[]>(),
  yardstick: json<Wording>(),
  on_date: date(),
  precision: text<Precision>(),
  source: nullable(text()),
})`
  select marks, yardstick, on_date, precision, source from recommendations.verdict_scale
  where city_id = ${city} order by number`;

export const insertScale = command`
  insert into recommendations.verdict_scale
    (city_id, number, marks, yardstick, on_date, precision, source, recorded_at, recorded_by)
  select ${city},
    (select coalesce(max(number), 0) + 1 from recommendations.verdict_scale where city_id = ${city}),
    ${{ marks: json<readonly ScaleMark[]>() }}, ${{ yardstick: json<Wording>() }}, ${{ onDate: date() }},
    ${{ precision: text<Precision>() }}, ${{ source: nullable(text()) }}, ${{ at: instant() }},
    ${{ account: nullable(uuid<"Account">()) }}`;
