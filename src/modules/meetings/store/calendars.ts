/** SQL of what calendars say of several meetings at once. */
import type { Wording } from "../../../kernel/language.ts";
import { city, json, rows, uuid, uuids } from "../../../platform/database/statement.ts";

/** Of these meetings, the titles on each agenda that was sent, as they hold now and in their order. */
export const listSentTitles = rows({ meeting_id: uuid<"Meeting">(), title: json<Wording>() })`
  select i.meeting_id, i.title
  from (
    select distinct on (a.meeting_id, a.item) a.meeting_id, a.item, a.position, a.title, a.removed
    from meetings.agenda_item a
    where a.city_id = ${city} and a.meeting_id = any(${{ meetings: uuids<"Meeting">() }})
    order by a.meeting_id, a.item, a.version desc
  ) i
  join meetings.agenda_sending s on s.city_id = ${city} and s.meeting_id = i.meeting_id
  where not i.removed
  order by i.meeting_id, i.position, i.item`;
