/** SQL of what a year of meetings was, as the public may know it. */
import {
  bool,
  city,
  date,
  integer,
  nullable,
  row,
  rows,
  text,
  uuid,
} from "../../../platform/database/statement.ts";

/** Whether anybody has ever called a meeting of this city, or counted the sessions of a body. */
export const findUse = row({ in_use: nullable(bool()) })`
  select exists (select from meetings.meeting where city_id = ${city})
    or exists (select from meetings.session_count where city_id = ${city}) as in_use`;

/** Questions to public meetings that were shown from one day to another, with the first answer that came by then. */
export const listAskedRows = rows({
  body_id: uuid<"Body">(),
  slug: text(),
  number: nullable(integer()),
  shown_on: nullable(date()),
  answered_on: nullable(date()),
})`
  select m.body_id, m.slug, q.number, q.shown_on,
    (select min(a.on_date) from meetings.question_answer a
     where a.city_id = ${city} and a.meeting_id = q.meeting_id and a.question = q.number
       and a.on_date <= ${{ until: date() }}) as answered_on
  from meetings.question q join meetings.meeting m on m.city_id = ${city} and m.id = q.meeting_id
  where q.city_id = ${city} and m.is_public and q.number is not null
    and q.shown_on >= ${{ from: date() }} and q.shown_on <= ${{ until: date() }}
  order by q.shown_on, m.slug, q.number, m.id`;
