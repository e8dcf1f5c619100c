/** All SQL of the outbox. A letter that was taken or refused keeps its codes and moments and loses its address and its words. */
import {
  city,
  command,
  instant,
  integer,
  maybeRow,
  nullable,
  row,
  rows,
  text,
  uuid,
  uuids,
} from "../database/statement.ts";

const letter = uuid<"Letter">();

export const insertLetter = command`
  insert into platform.letter
    (city_id, id, message_id, purpose, to_address, subject, text, made_at, send_after, give_up_at, useless_after)
  values (${city}, ${{ id: letter }}, ${{ messageId: text() }}, ${{ purpose: text() }}, ${{ to: text() }},
    ${{ subject: text() }}, ${{ text: text() }}, ${{ at: instant() }}, ${{ sendAfter: instant() }},
    ${{ giveUpAt: instant() }}, ${{ uselessAfter: nullable(instant()) }})`;

/** Takes the letter that has waited longest into one sender's hand; one that another has in hand is passed over, not waited for. */
export const updateClaimed = maybeRow({
  id: letter,
  message_id: text(),
  purpose: text(),
  to_address: nullable(text()),
  subject: nullable(text()),
  text: nullable(text()),
  made_at: instant(),
  attempts: integer(),
  give_up_at: instant(),
})`
  update platform.letter set claimed_at = ${{ at: instant() }}, attempts = attempts + 1
  where city_id = ${city} and id = (
    select l.id from platform.letter l
    where l.city_id = ${city} and l.accepted_at is null and l.refused_at is null and l.send_after <= ${{ at: instant() }}
      and (l.claimed_at is null or l.claimed_at <= ${{ stale: instant() }})
      and (${{ only: nullable(letter) }}::uuid is null or l.id = ${{ only: nullable(letter) }})
    order by l.send_after, l.id limit 1 for update skip locked
  )
  returning id, message_id, purpose, to_address, subject, text, made_at, attempts, give_up_at`;

/** The server has it. That holds whatever another attempt with the same letter was told. */
export const updateAccepted = command`
  update platform.letter
  set accepted_at = ${{ at: instant() }}, refused_at = null, problem = null, claimed_at = null,
    to_address = null, subject = null, text = null
  where city_id = ${city} and id = ${{ id: letter }} and accepted_at is null`;

export const updateRefused = command`
  update platform.letter
  set refused_at = ${{ at: instant() }}, problem = ${{ problem: text() }}, claimed_at = null,
    to_address = null, subject = null, text = null
  where city_id = ${city} and id = ${{ id: letter }} and accepted_at is null and refused_at is null`;

/** Puts a letter back until later, unless another sender has taken it meanwhile. */
export const updatePostponed = command`
  update platform.letter
  set send_after = ${{ next: instant() }}, problem = ${{ problem: text() }}, claimed_at = null
  where city_id = ${city} and id = ${{ id: letter }} and claimed_at = ${{ claimed: instant() }}
    and accepted_at is null and refused_at is null`;

/** Ends the letters that say what is no longer true, and gives their number. */
export const updateUseless = command`
  update platform.letter
  set refused_at = ${{ at: instant() }}, problem = 'too-late', claimed_at = null,
    to_address = null, subject = null, text = null
  where city_id = ${city} and accepted_at is null and refused_at is null and useless_after <= ${{ at: instant() }}
    and (claimed_at is null or claimed_at <= ${{ stale: instant() }})
    and (${{ only: nullable(letter) }}::uuid is null or id = ${{ only: nullable(letter) }})`;

/** Ends the letters to an address that nobody has taken yet. */
export const updateForgotten = command`
  update platform.letter
  set refused_at = ${{ at: instant() }}, problem = 'forgotten', claimed_at = null,
    to_address = null, subject = null, text = null
  where city_id = ${city} and accepted_at is null and refused_at is null and lower(to_address) = ${{ email: text() }}`;

export const countWaiting = row({ waiting: integer() })`
  select count(*)::int as waiting from platform.letter
  where city_id = ${city} and accepted_at is null and refused_at is null
    and (${{ only: nullable(letter) }}::uuid is null or id = ${{ only: nullable(letter) }})`;

/** What waits: all, what should have gone out by `due`, and what was made before `long`, with the mail server's last code for it. */
export const findQueue = row({
  waiting: integer(),
  overdue: integer(),
  stuck: integer(),
  problem: nullable(text()),
})`
  select count(*)::int as waiting,
    count(*) filter (
      where send_after <= ${{ due: instant() }} and (claimed_at is null or claimed_at <= ${{ due: instant() }})
    )::int as overdue,
    count(*) filter (where made_at <= ${{ long: instant() }})::int as stuck,
    max(problem) filter (where made_at <= ${{ long: instant() }}) as problem
  from platform.letter
  where city_id = ${city} and accepted_at is null and refused_at is null`;

export const findLetter = maybeRow({
  accepted_at: nullable(instant()),
  refused_at: nullable(instant()),
})`
  select accepted_at, refused_at from platform.letter where city_id = ${city} and id = ${{ id: letter }}`;

export const listRefusedIds = rows({ id: letter })`
  select id from platform.letter
  where city_id = ${city} and id = any(${{ letters: uuids<"Letter">() }}) and refused_at is not null`;
