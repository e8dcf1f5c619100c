/** SQL of who was there, what was decided and what became of it. */
import type { Wording } from "../../../kernel/language.ts";
import {
  bool,
  city,
  command,
  date,
  instant,
  integer,
  json,
  nullable,
  row,
  rows,
  text,
  uuid,
  uuids,
} from "../../../platform/database/statement.ts";
import type { Presence } from "../attendance.ts";
import type { FollowUp, Vote, VotingWay } from "../decision.ts";

const meeting = uuid<"Meeting">();
const term = uuid<"Term">();
const account = uuid<"Account">();

/** Of each term what was said last. */
export const listAttendanceRows = rows({
  term_id: term,
  state: text<Presence>(),
  stands_in_for: nullable(term),
})`
  select distinct on (term_id) term_id, state, stands_in_for from meetings.attendance
  where city_id = ${city} and meeting_id = ${{ meeting }} order by term_id, number desc`;

export const insertAttendance = command`
  insert into meetings.attendance
    (city_id, meeting_id, term_id, number, state, stands_in_for, recorded_at, recorded_by)
  select ${city}, ${{ meeting }}, ${{ term }},
    (select coalesce(max(number), 0) + 1 from meetings.attendance
     where city_id = ${city} and meeting_id = ${{ meeting }} and term_id = ${{ term }}),
    ${{ state: text<Presence>() }}, ${{ standsInFor: nullable(term) }}, ${{ at: instant() }},
    ${{ account: nullable(account) }}`;

export const listConflictRows = rows({
  item: integer(),
  term_id: term,
  is_shown: bool(),
  text: nullable(json<Wording>()),
})`
  select item, term_id, is_shown, text from meetings.conflict
  where city_id = ${city} and meeting_id = ${{ meeting }} order by item, term_id`;

/** Gives 0 when it was declared before. */
export const insertConflict = command`
  insert into meetings.conflict
    (city_id, meeting_id, item, term_id, text, is_shown, account_id, recorded_at, recorded_by)
  values (${city}, ${{ meeting }}, ${{ item: integer() }}, ${{ term }}, ${{ text: json<Wording>() }},
    ${{ isShown: bool() }}, ${{ person: nullable(account) }}, ${{ at: instant() }}, ${{ account: nullable(account) }})
  on conflict (city_id, meeting_id, item, term_id) do nothing`;

export const updateConflictsForgotten = command`
  update meetings.conflict set text = null, account_id = null
  where city_id = ${city} and account_id = ${{ person: account }}`;

export const listDecisionRows = rows({
  number: integer(),
  item: integer(),
  text: json<Wording>(),
  way: text<VotingWay>(),
  votes_for: integer(),
  votes_against: integer(),
  abstained: integer(),
  carried: bool(),
  voters: nullable(integer()),
  needed: nullable(integer()),
})`
  select number, item, text, way, votes_for, votes_against, abstained, carried, voters, needed from meetings.decision
  where city_id = ${city} and meeting_id = ${{ meeting }} order by number`;

export const insertDecision = command`
  insert into meetings.decision
    (city_id, meeting_id, number, item, text, way, votes_for, votes_against, abstained, carried, voters, needed, recorded_at,
     recorded_by)
  values (${city}, ${{ meeting }}, ${{ number: integer() }}, ${{ item: integer() }}, ${{ text: json<Wording>() }},
    ${{ way: text<VotingWay>() }}, ${{ votesFor: integer() }}, ${{ votesAgainst: integer() }},
    ${{ abstained: integer() }}, ${{ carried: bool() }}, ${{ voters: integer() }}, ${{ needed: integer() }}, ${{ at: instant() }}, ${{ account: nullable(account) }})`;

export const listVoteRows = rows({ decision: integer(), term_id: term, vote: text<Vote>() })`
  select decision, term_id, vote from meetings.vote
  where city_id = ${city} and meeting_id = ${{ meeting }} order by decision, term_id`;

export const insertVote = command`
  insert into meetings.vote (city_id, meeting_id, decision, term_id, vote)
  values (${city}, ${{ meeting }}, ${{ decision: integer() }}, ${{ term }}, ${{ vote: text<Vote>() }})`;

export const listDissentRows = rows({
  decision: integer(),
  term_id: nullable(term),
  text: json<Wording>(),
})`
  select decision, term_id, text from meetings.dissent
  where city_id = ${city} and meeting_id = ${{ meeting }} order by decision, number`;

export const insertDissent = command`
  insert into meetings.dissent (city_id, meeting_id, decision, number, term_id, text)
  values (${city}, ${{ meeting }}, ${{ decision: integer() }}, ${{ number: integer() }},
    ${{ term: nullable(term) }}, ${{ text: json<Wording>() }})`;

export const listFollowUpRows = rows({
  decision: integer(),
  kind: text<FollowUp["kind"]>(),
  reference: text(),
})`
  select decision, kind, reference from meetings.follow_up
  where city_id = ${city} and meeting_id = ${{ meeting }} order by decision, kind, reference`;

/** Gives 0 when it stands there already. */
export const insertFollowUp = command`
  insert into meetings.follow_up (city_id, meeting_id, decision, kind, reference, recorded_at, recorded_by)
  values (${city}, ${{ meeting }}, ${{ decision: integer() }}, ${{ kind: text<FollowUp["kind"]>() }},
    ${{ reference: text() }}, ${{ at: instant() }}, ${{ account: nullable(account) }})
  on conflict (city_id, meeting_id, decision, kind, reference) do nothing`;

const task = {
  number: integer(),
  decision: integer(),
  text: json<Wording>(),
  department_id: nullable(uuid<"Department">()),
  term_id: nullable(term),
  due_on: date(),
  done_on: nullable(date()),
  note: nullable(json<Wording>()),
};

export const listTaskRows = rows(task)`
  select t.number, t.decision, t.text, t.department_id, t.term_id, t.due_on, d.on_date as done_on, d.note
  from meetings.task t
  left join meetings.task_done d on d.city_id = t.city_id and d.meeting_id = t.meeting_id and d.task = t.number
  where t.city_id = ${city} and t.meeting_id = ${{ meeting }} order by t.number`;

/** What is not done, what is due first on top, with the meeting that gave it: all of it, or what members and these departments were given. */
export const listOpenTaskRows = rows({
  meeting_id: meeting,
  body_id: uuid<"Body">(),
  slug: text(),
  is_public: bool(),
  starts_at: instant(),
  number: integer(),
  text: json<Wording>(),
  department_id: nullable(uuid<"Department">()),
  term_id: nullable(term),
  due_on: date(),
})`
  select t.meeting_id, m.body_id, m.slug, m.is_public, w.starts_at, t.number, t.text, t.department_id, t.term_id, t.due_on
  from meetings.task t join meetings.meeting m on m.city_id = t.city_id and m.id = t.meeting_id
  join lateral (
    select l.starts_at from meetings.timing l
    where l.city_id = t.city_id and l.meeting_id = t.meeting_id order by l.number desc limit 1
  ) w on true
  where t.city_id = ${city} and not exists (
    select from meetings.task_done d
    where d.city_id = t.city_id and d.meeting_id = t.meeting_id and d.task = t.number
  )
  and (${{ departments: nullable(uuids<"Department">()) }}::uuid[] is null or t.term_id is not null
    or t.department_id = any (${{ departments: nullable(uuids<"Department">()) }}))
  order by t.due_on, m.slug, t.number limit ${{ limit: integer() }}::int`;

export const nextTaskNumber = row({ number: integer() })`
  select coalesce(max(number), 0)::int + 1 as number from meetings.task
  where city_id = ${city} and meeting_id = ${{ meeting }}`;

export const insertTask = command`
  insert into meetings.task
    (city_id, meeting_id, number, decision, text, department_id, term_id, due_on, recorded_at, recorded_by)
  values (${city}, ${{ meeting }}, ${{ number: integer() }}, ${{ decision: integer() }}, ${{ text: json<Wording>() }},
    ${{ department: nullable(uuid<"Department">()) }}, ${{ term: nullable(term) }}, ${{ dueOn: date() }},
    ${{ at: instant() }}, ${{ account: nullable(account) }})`;

export const insertTaskDone = command`
  insert into meetings.task_done (city_id, meeting_id, task, on_date, note, recorded_at, recorded_by)
  values (${city}, ${{ meeting }}, ${{ number: integer() }}, ${{ onDate: date() }}, ${{ note: json<Wording>() }},
    ${{ at: instant() }}, ${{ account: nullable(account) }})`;
