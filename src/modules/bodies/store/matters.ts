/** SQL of the matters on which bodies are asked, of what they advised and what the city did. Facts are added; none is changed or removed. */
import type { Wording } from "../../../kernel/language.ts";
import {
  bigint,
  bool,
  city,
  command,
  date,
  instant,
  integer,
  json,
  nullable,
  rows,
  text,
  uuid,
  uuids,
} from "../../../platform/database/statement.ts";
import type { AdviceAnswerKind, Hearing, Side, WantedState } from "../matter.ts";

const id = uuid<"Matter">();
const body = uuid<"Body">();
const department = uuid<"Department">();
const account = uuid<"Account">();

/** Matters of one body, some of all, or all; by body and number. */
export const listMatterRows = rows({
  id,
  body_id: body,
  slug: text(),
  body_name: json<Wording>(),
  number: integer(),
  title: json<Wording>(),
  case_number: nullable(text()),
  department_id: nullable(department),
  asked_on: date(),
  due_on: nullable(date()),
  source: nullable(text()),
})`
  select m.id, m.body_id, b.slug, d.name as body_name, m.number, m.title, m.case_number, m.department_id, m.asked_on,
    m.due_on, m.source
  from bodies.matter m
  join bodies.body b on b.city_id = ${city} and b.id = m.body_id
  join bodies.description d on d.city_id = ${city} and d.body_id = m.body_id and d.number =
    (select max(l.number) from bodies.description l where l.city_id = ${city} and l.body_id = m.body_id)
  where m.city_id = ${city}
    and (${{ body: nullable(body) }}::uuid is null or m.body_id = ${{ body: nullable(body) }})
    and (${{ number: nullable(integer()) }}::int is null or m.number = ${{ number: nullable(integer()) }})
    and (${{ ids: nullable(uuids<"Matter">()) }}::uuid[] is null or m.id = any (${{ ids: nullable(uuids<"Matter">()) }}))
  order by b.slug, m.number`;

export const listHearingRows = rows({
  matter_id: id,
  number: integer(),
  kind: text<Hearing["kind"]>(),
  side: text<Side>(),
  text: json<Wording>(),
  on_date: date(),
  source: nullable(text()),
  answer_due_on: nullable(date()),
  recorded_at: instant(),
})`
  select matter_id, number, kind, side, text, on_date, source, answer_due_on, recorded_at from bodies.hearing
  where city_id = ${city} and matter_id = any (${{ matters: uuids<"Matter">() }}) order by matter_id, number`;

export const listAnswerRows = rows({
  matter_id: id,
  number: integer(),
  kind: text<AdviceAnswerKind>(),
  reason: json<Wording>(),
  on_date: date(),
  source: nullable(text()),
})`
  select matter_id, number, kind, reason, on_date, source from bodies.answer
  where city_id = ${city} and matter_id = any (${{ matters: uuids<"Matter">() }}) order by matter_id, number`;

export const insertMatter = command`
  insert into bodies.matter
    (city_id, id, body_id, number, title, case_number, department_id, asked_on, due_on, source, recorded_at, recorded_by)
  values (${city}, ${{ id }}, ${{ body }}, ${{ number: integer() }}, ${{ title: json<Wording>() }},
    ${{ caseNumber: nullable(text()) }}, ${{ department: nullable(department) }}, ${{ askedOn: date() }},
    ${{ dueOn: nullable(date()) }}, ${{ source: nullable(text()) }}, ${{ at: instant() }}, ${{ by: nullable(account) }})`;

export const insertHearing = command`
  insert into bodies.hearing (city_id, matter_id, number, kind, side, text, on_date, source, answer_due_on, recorded_at, recorded_by)
  values (${city}, ${{ matter: id }}, ${{ number: integer() }}, ${{ kind: text<Hearing["kind"]>() }}, ${{ side: text<Side>() }},
    ${{ text: json<Wording>() }}, ${{ onDate: date() }}, ${{ source: nullable(text()) }}, ${{ answerDueOn: nullable(date()) }},
    ${{ at: instant() }}, ${{ by: nullable(account) }})`;

export const insertAnswer = command`
  insert into bodies.answer (city_id, matter_id, number, kind, reason, on_date, source, recorded_at, recorded_by)
  values (${city}, ${{ matter: id }}, ${{ number: integer() }}, ${{ kind: text<AdviceAnswerKind>() }},
    ${{ reason: json<Wording>() }}, ${{ onDate: date() }}, ${{ source: nullable(text()) }}, ${{ at: instant() }},
    ${{ by: nullable(account) }})`;

/** For which sides somebody has spoken in a matter: asking and answering are the city's. */
export const listSidesOf = rows({ side: nullable(text<Side>()) })`
  select 'city' as side from bodies.matter
  where city_id = ${city} and id = ${{ matter: id }} and recorded_by = ${{ account }}
  union select 'city' from bodies.answer
  where city_id = ${city} and matter_id = ${{ matter: id }} and recorded_by = ${{ account }}
  union select side from bodies.hearing
  where city_id = ${city} and matter_id = ${{ matter: id }} and recorded_by = ${{ account }}`;

/** One page of the log: what is overdue first and longest, then what waits, then the newest; of what has no answer what is longest due. */
export const listMatterPage = rows({ id, total: integer() })`
  select m.id, (count(*) over ())::int as total
  from (
    select m.id, m.asked_on, m.due_on, m.number,
      case when h.heard then 'heard' when h.matter_id is not null then 'not-heard'
        when m.due_on < ${{ on: date() }} then 'overdue' else 'waiting' end as state,
      h.heard and not exists (select from bodies.answer a where a.city_id = ${city} and a.matter_id = m.id) as unanswered,
      h.advised_on, h.answer_due_on
    from bodies.matter m
    left join (
      select matter_id, bool_or(kind = 'heard') as heard, min(on_date) filter (where kind = 'heard') as advised_on,
        min(answer_due_on) as answer_due_on
      from bodies.hearing where city_id = ${city} group by matter_id
    ) h on h.matter_id = m.id
    where m.city_id = ${city}
      and (${{ body: nullable(body) }}::uuid is null or m.body_id = ${{ body: nullable(body) }})
      and (${{ department: nullable(department) }}::uuid is null or m.department_id = ${{ department: nullable(department) }})
      and (not ${{ undepartmented: bool() }}::boolean or m.department_id is null)
  ) m
  where ${{ state: nullable(text<WantedState>()) }}::text is null or m.state = ${{ state: nullable(text<WantedState>()) }}
    or ${{ state: nullable(text<WantedState>()) }} = 'unanswered' and m.unanswered
    or ${{ state: nullable(text<WantedState>()) }} = 'answer-late' and m.unanswered and m.answer_due_on < ${{ on: date() }}
  order by case m.state when 'overdue' then 0 when 'waiting' then 1 else 2 end,
    case when m.state in ('overdue', 'waiting') then coalesce(m.due_on, 'infinity'::date) end,
    case when ${{ state: nullable(text<WantedState>()) }} in ('unanswered', 'answer-late')
      then coalesce(m.answer_due_on, 'infinity'::date) end,
    case when ${{ state: nullable(text<WantedState>()) }} in ('unanswered', 'answer-late') then m.advised_on end, m.asked_on desc, m.number desc, m.id
  limit ${{ limit: nullable(bigint()) }} offset ${{ offset: bigint() }}`;

/** What bodies advised these departments, or anybody, and nobody answered: what is longest due first, then the first advice. */
export const listUnanswered = rows({ id })`
  select m.id from bodies.matter m
  join (
    select matter_id, min(on_date) as on_date, min(answer_due_on) as answer_due_on
    from bodies.hearing where city_id = ${city} and kind = 'heard' group by matter_id
  ) h on h.matter_id = m.id
  where m.city_id = ${city}
    and (${{ departments: nullable(uuids<"Department">()) }}::uuid[] is null
      or m.department_id = any (${{ departments: nullable(uuids<"Department">()) }}))
    and not exists (select from bodies.answer a where a.city_id = ${city} and a.matter_id = m.id)
  order by h.answer_due_on nulls last, h.on_date, m.id limit 100`;

/** How many matters of each state there are, by body and department. */
export const countMatters = rows({
  body_id: body,
  department_id: nullable(department),
  heard: integer(),
  not_heard: integer(),
  overdue: integer(),
  waiting: integer(),
  unanswered: integer(),
  answers_late: integer(),
})`
  select m.body_id, m.department_id,
    (count(*) filter (where h.heard))::int as heard,
    (count(*) filter (where not h.heard))::int as not_heard,
    (count(*) filter (where h.matter_id is null and m.due_on < ${{ on: date() }}))::int as overdue,
    (count(*) filter (where h.matter_id is null and (m.due_on < ${{ on: date() }}) is not true))::int as waiting,
    (count(*) filter (where h.heard and a.matter_id is null))::int as unanswered,
    (count(*) filter (where h.heard and a.matter_id is null and h.answer_due_on < ${{ on: date() }}))::int as answers_late
  from bodies.matter m
  left join (
    select matter_id, bool_or(kind = 'heard') as heard, min(answer_due_on) as answer_due_on
    from bodies.hearing where city_id = ${city} group by matter_id
  ) h on h.matter_id = m.id
  left join (select distinct matter_id from bodies.answer where city_id = ${city}) a on a.matter_id = m.id
  where m.city_id = ${city} and (${{ body: nullable(body) }}::uuid is null or m.body_id = ${{ body: nullable(body) }})
  group by m.body_id, m.department_id order by m.body_id, m.department_id`;
