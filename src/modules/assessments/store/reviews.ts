/** SQL of a body's reviews: what it notes, what it adopts, and what departments reply. */
import type { Wording } from "../../../kernel/language.ts";
import {
  city,
  command,
  date,
  instant,
  integer,
  json,
  nullable,
  rows,
  text,
  texts,
  uuid,
} from "../../../platform/database/statement.ts";
import type { ReviewVerdict } from "../review.ts";

const draw = uuid<"Draw">();
const check = uuid<"Check">();
const account = nullable(uuid<"Account">());
const words = { reasons: json<Wording>(), change: json<Wording>(), dissent: json<Wording>() };

export const listNoteRows = rows({
  check_id: check,
  reference: text(),
  verdict: nullable(text<ReviewVerdict>()),
  ...words,
  saves: integer(),
})`
  select n.check_id, c.reference, n.verdict, n.reasons, n.change, n.dissent, n.saves
  from assessments.review_note n
  join assessments.decision_check c on c.city_id = n.city_id and c.id = n.check_id
  where n.city_id = ${city} and n.draw_id = ${{ draw }}`;

export const saveNote = command`
  insert into assessments.review_note (city_id, draw_id, check_id, verdict, reasons, change, dissent, saves, saved_at, saved_by)
  values (${city}, ${{ draw }}, ${{ check }}, ${{ verdict: nullable(text<ReviewVerdict>()) }}, ${{ reasons: json<Wording>() }},
    ${{ change: json<Wording>() }}, ${{ dissent: json<Wording>() }}, 1, ${{ at: instant() }}, ${{ account }})
  on conflict (city_id, draw_id, check_id) do update
  set verdict = excluded.verdict, reasons = excluded.reasons, change = excluded.change, dissent = excluded.dissent,
    saves = review_note.saves + 1, saved_at = excluded.saved_at, saved_by = excluded.saved_by`;

export const deleteNotes = command`
  delete from assessments.review_note where city_id = ${city} and draw_id = ${{ draw }}`;

export const insertReview = command`
  insert into assessments.review (city_id, draw_id, body_id, on_date, recorded_at, recorded_by)
  values (${city}, ${{ draw }}, ${{ body: uuid<"Body">() }}, ${{ onDate: date() }}, ${{ at: instant() }}, ${{ account }})`;

export const insertFinding = command`
  insert into assessments.finding (city_id, draw_id, check_id, verdict, reasons, change, dissent)
  values (${city}, ${{ draw }}, ${{ check }}, ${{ verdict: text<ReviewVerdict>() }}, ${{ reasons: json<Wording>() }},
    ${{ change: json<Wording>() }}, ${{ dissent: json<Wording>() }})`;

export const listReviewRows = rows({
  draw_id: draw,
  number: integer(),
  body_id: uuid<"Body">(),
  on_date: date(),
})`
  select r.draw_id, d.number, r.body_id, r.on_date
  from assessments.review r
  join assessments.draw d on d.city_id = r.city_id and d.id = r.draw_id
  where r.city_id = ${city} order by d.number`;

/** All, or those of the checks with these references; in the order of the sample. */
export const listFindingRows = rows({
  draw_id: draw,
  check_id: check,
  reference: text(),
  verdict: text<ReviewVerdict>(),
  ...words,
})`
  select f.draw_id, f.check_id, c.reference, f.verdict, f.reasons, f.change, f.dissent
  from assessments.finding f
  join assessments.decision_check c on c.city_id = f.city_id and c.id = f.check_id
  join assessments.sampled_check s on s.city_id = f.city_id and s.draw_id = f.draw_id and s.check_id = f.check_id
  where f.city_id = ${city}
    and (${{ references: nullable(texts()) }}::text[] is null or c.reference = any(${{ references: nullable(texts()) }}))
  order by f.draw_id, s.place`;

export const listReplyRows = rows({
  draw_id: draw,
  check_id: check,
  text: json<Wording>(),
  on_date: date(),
})`
  select draw_id, check_id, text, on_date from assessments.reply
  where city_id = ${city} order by draw_id, check_id, number`;

export const insertReply = command`
  insert into assessments.reply (city_id, draw_id, check_id, number, text, on_date, recorded_at, recorded_by)
  values (${city}, ${{ draw }}, ${{ check }}, ${{ number: integer() }}, ${{ text: json<Wording>() }}, ${{ onDate: date() }},
    ${{ at: instant() }}, ${{ account }})`;
