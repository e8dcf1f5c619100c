/** SQL of questions to public meetings and their answers, and of what a public meeting leaves: recordings, live text, what it changed. */
import type { Language, Wording } from "../../../kernel/language.ts";
import {
  bytes,
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
  uuid,
} from "../../../platform/database/statement.ts";
import type { RecordingKind } from "../meeting.ts";
import type { QuestionWay, TurnAwayReason } from "../question.ts";

const id = uuid<"Question">();
const meeting = uuid<"Meeting">();
const account = uuid<"Account">();

export const insertQuestion = command`
  insert into meetings.question
    (city_id, id, meeting_id, way, text, asked_by, email, token_hash, sent_at, number, shown_on, decided_at, decided_by)
  values (${city}, ${{ id }}, ${{ meeting }}, ${{ way: text<QuestionWay>() }}, ${{ text: json<Wording>() }},
    ${{ askedBy: nullable(text()) }}, ${{ email: nullable(text()) }}, ${{ tokenHash: nullable(bytes()) }},
    ${{ at: instant() }}, ${{ number: nullable(integer()) }}, ${{ shownOn: nullable(date()) }},
    ${{ decidedAt: nullable(instant()) }}, ${{ by: nullable(account) }})`;

export const countQuestionsSince = row({ own: integer(), all: integer() })`
  select count(*) filter (where email = ${{ email: text() }})::int as own, count(*)::int as all
  from meetings.question
  where city_id = ${city} and way = 'sent' and sent_at > ${{ since: instant() }}`;

export const findByToken = maybeRow({ id, confirmed: nullable(instant()), sent_at: instant() })`
  select id, confirmed_at as confirmed, sent_at from meetings.question
  where city_id = ${city} and token_hash = ${{ tokenHash: bytes() }} and decided_at is null`;

/** Gives 0 when it was confirmed before. */
export const updateConfirmed = command`
  update meetings.question set confirmed_at = ${{ at: instant() }}
  where city_id = ${city} and id = ${{ id }} and confirmed_at is null and decided_at is null`;

export const listWaitingRows = rows({
  id,
  text: nullable(json<Wording>()),
  asked_by: nullable(text()),
})`
  select id, text, asked_by from meetings.question
  where city_id = ${city} and meeting_id = ${{ meeting }} and confirmed_at is not null and decided_at is null
  order by sent_at, id`;

export const updateShown = command`
  update meetings.question
  set number = ${{ number: integer() }}, shown_on = ${{ on: date() }}, decided_at = ${{ at: instant() }},
    decided_by = ${{ by: nullable(account) }}, email = null, token_hash = null
  where city_id = ${city} and id = ${{ id }} and decided_at is null`;

export const updateTurnedAway = command`
  update meetings.question
  set turned_away_for = ${{ reason: text<TurnAwayReason>() }}, decided_at = ${{ at: instant() }},
    decided_by = ${{ by: nullable(account) }}, text = null, asked_by = null, email = null, token_hash = null
  where city_id = ${city} and id = ${{ id }} and decided_at is null`;

/** Removes what nobody confirmed before an instant, and gives how many that were. */
export const deleteUnconfirmed = command`
  delete from meetings.question
  where city_id = ${city} and way = 'sent' and confirmed_at is null and decided_at is null
    and sent_at < ${{ before: instant() }}`;

/** What somebody sent from their address and was not decided yet. */
export const deleteUndecidedOf = command`
  delete from meetings.question where city_id = ${city} and email = ${{ email: text() }} and decided_at is null`;

export const listShownRows = rows({
  number: nullable(integer()),
  way: text<QuestionWay>(),
  text: nullable(json<Wording>()),
  asked_by: nullable(text()),
  shown_on: nullable(date()),
  name_removed_on: nullable(date()),
})`
  select number, way, text, asked_by, shown_on, name_removed_on from meetings.question
  where city_id = ${city} and meeting_id = ${{ meeting }} and number is not null order by number`;

/** Takes the name that stands with a question. */
export const updateNameRemoved = command`
  update meetings.question set asked_by = null, name_removed_on = ${{ on: date() }}
  where city_id = ${city} and meeting_id = ${{ meeting }} and number = ${{ number: integer() }} and asked_by is not null`;

export const nextNumber = row({ number: integer() })`
  select coalesce(max(number), 0)::int + 1 as number from meetings.question
  where city_id = ${city} and meeting_id = ${{ meeting }}`;

export const listTurnedAwayRows = rows({
  meeting_id: meeting,
  reason: nullable(text<TurnAwayReason>()),
})`
  select meeting_id, turned_away_for as reason from meetings.question
  where city_id = ${city} and turned_away_for is not null order by meeting_id, decided_at, id`;

export const listAnswerRows = rows({
  question: integer(),
  text: json<Wording>(),
  on_date: date(),
  decision: nullable(integer()),
})`
  select question, text, on_date, decision from meetings.question_answer
  where city_id = ${city} and meeting_id = ${{ meeting }} order by question, number`;

export const insertAnswer = command`
  insert into meetings.question_answer
    (city_id, meeting_id, question, number, text, on_date, decision, recorded_at, recorded_by)
  values (${city}, ${{ meeting }}, ${{ question: integer() }}, ${{ number: integer() }}, ${{ text: json<Wording>() }},
    ${{ onDate: date() }}, ${{ decision: nullable(integer()) }}, ${{ at: instant() }}, ${{ account: nullable(account) }})`;

export const listRecordingRows = rows({ kind: text<RecordingKind>(), address: text() })`
  select kind, address from meetings.recording
  where city_id = ${city} and meeting_id = ${{ meeting }} order by number`;

export const insertRecording = command`
  insert into meetings.recording (city_id, meeting_id, number, kind, address, recorded_at, recorded_by)
  values (${city}, ${{ meeting }}, ${{ number: integer() }}, ${{ kind: text<RecordingKind>() }},
    ${{ address: text() }}, ${{ at: instant() }}, ${{ account: nullable(account) }})`;

export const listEffectRows = rows({
  text: json<Wording>(),
  decision: nullable(integer()),
  recommendation: nullable(text()),
  source: nullable(text()),
  on_date: date(),
})`
  select text, decision, recommendation, source, on_date from meetings.effect
  where city_id = ${city} and meeting_id = ${{ meeting }} order by number`;

export const insertEffect = command`
  insert into meetings.effect
    (city_id, meeting_id, number, text, decision, recommendation, source, on_date, recorded_at, recorded_by)
  values (${city}, ${{ meeting }}, ${{ number: integer() }}, ${{ text: json<Wording>() }},
    ${{ decision: nullable(integer()) }}, ${{ recommendation: nullable(text()) }}, ${{ source: nullable(text()) }},
    ${{ onDate: date() }}, ${{ at: instant() }}, ${{ account: nullable(account) }})`;

export const listLineRows = rows({
  number: integer(),
  text: text(),
  language: text<Language>(),
  at: instant(),
})`
  select number, text, language, recorded_at as at from meetings.live_line
  where city_id = ${city} and meeting_id = ${{ meeting }} and number > ${{ after: integer() }} order by number`;

export const insertLine = command`
  insert into meetings.live_line (city_id, meeting_id, number, text, language, recorded_at, recorded_by)
  select ${city}, ${{ meeting }},
    (select coalesce(max(number), 0) + 1 from meetings.live_line
     where city_id = ${city} and meeting_id = ${{ meeting }}),
    ${{ text: text() }}, ${{ language: text<Language>() }}, ${{ at: instant() }}, ${{ account: nullable(account) }}`;
