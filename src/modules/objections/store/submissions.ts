/** SQL of what organisations send through the public form, until the body's secretary has decided on it. */
import {
  bytes,
  city,
  command,
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
import type { SentObjection, TurnAwayReason } from "../submission.ts";

const id = uuid<"ObjectionSubmission">();

export const insertSubmission = command`
  insert into objections.submission (city_id, id, token_hash, organisation, email, sent, sent_at)
  values (${city}, ${{ id }}, ${{ tokenHash: bytes() }}, ${{ organisation: text() }}, ${{ email: text() }},
    ${{ sent: json<SentObjection>() }}, ${{ at: instant() }})`;

/** How many were sent since an instant: by this address, and by all. */
export const countSubmissionsSince = row({ own: integer(), all: integer() })`
  select count(*) filter (where email = ${{ email: text() }})::int as own, count(*)::int as all
  from objections.submission
  where city_id = ${city} and sent_at > ${{ since: instant() }}`;

export const findByToken = maybeRow({ id, confirmed: nullable(instant()), sent_at: instant() })`
  select id, confirmed_at as confirmed, sent_at from objections.submission
  where city_id = ${city} and token_hash = ${{ tokenHash: bytes() }} and decided_at is null`;

/** Gives 0 when it was confirmed before. */
export const updateConfirmed = command`
  update objections.submission set confirmed_at = ${{ at: instant() }}
  where city_id = ${city} and id = ${{ id }} and confirmed_at is null and decided_at is null`;

/** What waits for the secretary: confirmed by its sender and not decided, the oldest first. */
export const listWaitingRows = rows({
  id,
  organisation: nullable(text()),
  sent: nullable(json<SentObjection>()),
  sent_at: instant(),
})`
  select id, organisation, sent, sent_at from objections.submission
  where city_id = ${city} and confirmed_at is not null and decided_at is null
    and (${{ id: nullable(id) }}::uuid is null or id = ${{ id: nullable(id) }})
  order by sent_at, id`;

/** Empties what was sent as soon as it is decided on. Gives 0 when somebody decided before. */
export const updateDecided = command`
  update objections.submission
  set decided_at = ${{ at: instant() }}, decided_by = ${{ by: nullable(uuid<"Account">()) }},
    refused_for = ${{ refusedFor: nullable(text<TurnAwayReason>()) }},
    objection_id = ${{ objection: nullable(uuid<"Objection">()) }},
    organisation = null, email = null, sent = null
  where city_id = ${city} and id = ${{ id }} and decided_at is null`;

/** Removes what nobody confirmed before an instant, and gives how many that were. */
export const deleteUnconfirmed = command`
  delete from objections.submission
  where city_id = ${city} and confirmed_at is null and sent_at < ${{ before: instant() }}`;

export const listTurnedAwayRows = rows({ reason: text<TurnAwayReason>(), count: integer() })`
  select refused_for as reason, count(*)::int as count from objections.submission
  where city_id = ${city} and refused_for is not null group by refused_for order by refused_for`;
