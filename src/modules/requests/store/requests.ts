/** SQL of requests and of what became of them. Facts are added; none is ever changed or removed. */
import type { Wording } from "../../../kernel/language.ts";
import {
  bigint,
  city,
  command,
  date,
  instant,
  integer,
  json,
  maybeRow,
  nullable,
  row,
  rows,
  text,
  texts,
  uuid,
} from "../../../platform/database/statement.ts";
import type { ReplyWay, RequestKind } from "../request.ts";

export { holdOthers } from "../../../platform/database/hold-others.ts";

const id = uuid<"Request">();
const account = uuid<"Account">();
const department = uuid<"Department">();

/** Who is asked now comes from the latest hand-over, where there is one. */
export const listRequestRows = rows({
  id,
  reference: text(),
  kind: text<RequestKind>(),
  about: text(),
  about_id: uuid<"Subject">(),
  title: json<Wording>(),
  account_id: nullable(account),
  department_id: department,
  due_on: date(),
  question: nullable(json<Wording>()),
  note: nullable(text()),
  said_before: integer(),
  asked_on: date(),
  by_account: nullable(account),
  handed_at: nullable(instant()),
  handed_note: nullable(text()),
  handed_by: nullable(account),
  escalated_on: nullable(date()),
  closed_as: nullable(text<ReplyWay | "withdrawn">()),
  closed_on: nullable(date()),
  closed_by: nullable(account),
})`
  select r.id, r.reference, r.kind, r.about, r.about_id, r.title,
    case when h.id is null then r.account_id else h.to_account end as account_id,
    coalesce(h.department_id, r.department_id) as department_id,
    r.due_on, r.question, r.note, r.said_before, r.asked_on, r.by_account,
    h.at as handed_at, h.note as handed_note, h.by_account as handed_by,
    e.on_date as escalated_on, c.closed_as, c.on_date as closed_on, c.by_account as closed_by
  from requests.request r
  left join requests.closing c on c.city_id = r.city_id and c.request_id = r.id
  left join requests.escalation e on e.city_id = r.city_id and e.request_id = r.id
  left join lateral (
    select o.id, o.to_account, o.department_id, o.at, o.note, o.by_account from requests.hand_over o
    where o.city_id = r.city_id and o.request_id = r.id order by o.at desc, o.id desc limit 1
  ) h on true
  where r.city_id = ${city}
    and (${{ references: nullable(texts()) }}::text[] is null or r.reference = any(${{ references: nullable(texts()) }}))
    and case ${{ state: nullable(text<"open" | "escalated">()) }}::text
      when 'open' then c.request_id is null when 'escalated' then e.request_id is not null else true end
  order by r.reference`;

/** The last requests that were answered, the latest first. */
export const listLastAnswered = rows({ reference: text() })`
  select r.reference from requests.closing c join requests.request r on r.city_id = c.city_id and r.id = c.request_id
  where c.city_id = ${city} and c.closed_as <> 'withdrawn'
  order by c.on_date desc, c.at desc, r.reference limit ${{ limit: bigint() }}`;

/** The highest number that a request of a year has; 0 before the first. */
export const findHighestNumber = row({ number: integer() })`
  select coalesce(max(split_part(reference, '-', 2)::int), 0) as number from requests.request
  where city_id = ${city} and reference like ${{ year: text() }} || '-%'`;

/** The open request of this kind about this thing, if there is one: nobody is asked the same twice. */
export const findOpenAbout = maybeRow({ reference: text() })`
  select r.reference from requests.request r
  where r.city_id = ${city} and r.kind = ${{ kind: text<RequestKind>() }} and r.about = ${{ about: text() }}
    and not exists (
      select from requests.closing c where c.city_id = ${city} and c.request_id = r.id
    )
  limit 1`;

export const insertRequest = command`
  insert into requests.request
    (city_id, id, reference, kind, about, about_id, title, department_id, account_id, due_on, question, note, said_before, asked_on, at, by_account)
  values (${city}, ${{ id }}, ${{ reference: text() }}, ${{ kind: text<RequestKind>() }}, ${{ about: text() }},
    ${{ aboutId: uuid<"Subject">() }}, ${{ title: json<Wording>() }}, ${{ department }}, ${{ account }}, ${{ dueOn: date() }},
    ${{ question: nullable(json<Wording>()) }}, ${{ note: nullable(text()) }}, ${{ saidBefore: integer() }},
    ${{ askedOn: date() }}, ${{ at: instant() }}, ${{ by: nullable(account) }})`;

export const insertHandOver = command`
  insert into requests.hand_over (city_id, id, request_id, to_account, department_id, note, at, by_account)
  values (${city}, ${{ id: uuid<"HandOver">() }}, ${{ request: id }}, ${{ to: nullable(account) }}, ${{ department }},
    ${{ note: nullable(text()) }}, ${{ at: instant() }}, ${{ by: nullable(account) }})`;

/** Gives 0 when it was closed before. */
export const insertClosing = command`
  insert into requests.closing (city_id, request_id, closed_as, on_date, reason, at, by_account)
  values (${city}, ${{ request: id }}, ${{ as: text<ReplyWay | "withdrawn">() }}, ${{ onDate: date() }},
    ${{ reason: nullable(text()) }}, ${{ at: instant() }}, ${{ by: nullable(account) }})
  on conflict (city_id, request_id) do nothing`;

/** Gives 0 when the head was told before. */
export const insertEscalation = command`
  insert into requests.escalation (city_id, request_id, on_date, at)
  values (${city}, ${{ request: id }}, ${{ onDate: date() }}, ${{ at: instant() }})
  on conflict (city_id, request_id) do nothing`;

/** Everything that was recorded about requests, for the comparison with the public record. */
export const listAskedFacts = rows({
  reference: text(),
  kind: text(),
  about: text(),
  title: json<Wording>(),
  question: nullable(json<Wording>()),
  department_id: department,
  due_on: date(),
})`
  select reference, kind, about, title, question, department_id, due_on from requests.request
  where city_id = ${city} order by reference`;

export const listHandOverFacts = rows({
  reference: text(),
  department_id: department,
  to_account: nullable(account),
})`
  select r.reference, h.department_id, h.to_account
  from requests.hand_over h join requests.request r on r.city_id = h.city_id and r.id = h.request_id
  where h.city_id = ${city} order by r.reference, h.at, h.id`;

export const listClosingFacts = rows({
  reference: text(),
  closed_as: text<ReplyWay | "withdrawn">(),
  on_date: date(),
})`
  select r.reference, c.closed_as, c.on_date
  from requests.closing c join requests.request r on r.city_id = c.city_id and r.id = c.request_id
  where c.city_id = ${city} order by r.reference`;

export const listEscalationFacts = rows({
  reference: text(),
  kind: text<RequestKind>(),
  about: text(),
  on_date: date(),
})`
  select r.reference, r.kind, r.about, e.on_date
  from requests.escalation e join requests.request r on r.city_id = e.city_id and r.id = e.request_id
  where e.city_id = ${city} order by r.reference`;
