/** SQL of all tasks that public meetings gave, for counting them. */
import type { Wording } from "../../../kernel/language.ts";
import {
  city,
  date,
  instant,
  integer,
  json,
  nullable,
  rows,
  text,
  uuid,
} from "../../../platform/database/statement.ts";

export const listPublicTaskRows = rows({
  body_id: uuid<"Body">(),
  slug: text(),
  number: integer(),
  text: json<Wording>(),
  department_id: nullable(uuid<"Department">()),
  due_on: date(),
  given_at: instant(),
  done_on: nullable(date()),
})`
  select m.body_id, m.slug, t.number, t.text, t.department_id, t.due_on, t.recorded_at as given_at, d.on_date as done_on
  from meetings.task t
  join meetings.meeting m on m.city_id = ${city} and m.id = t.meeting_id
  left join meetings.task_done d on d.city_id = ${city} and d.meeting_id = t.meeting_id and d.task = t.number
  where t.city_id = ${city} and m.is_public
  order by t.due_on, m.slug, t.number`;
