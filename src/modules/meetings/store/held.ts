/** SQL of all meetings that were held, for counting them. */
import type { Wording } from "../../../kernel/language.ts";
import { city, instant, json, rows, text, uuid } from "../../../platform/database/statement.ts";

export const listHeldMeetingRows = rows({
  body_id: uuid<"Body">(),
  slug: text(),
  title: json<Wording>(),
  starts_at: instant(),
})`
  select m.body_id, m.slug, m.title, t.starts_at
  from meetings.held h
  join meetings.meeting m on m.city_id = ${city} and m.id = h.meeting_id
  join meetings.timing t on t.city_id = ${city} and t.meeting_id = h.meeting_id and t.number =
    (select max(l.number) from meetings.timing l where l.city_id = ${city} and l.meeting_id = h.meeting_id)
  where h.city_id = ${city} and m.is_public
  order by t.starts_at, m.id`;
