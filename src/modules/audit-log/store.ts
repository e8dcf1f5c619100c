/** All SQL of the schema `audit_log`. */
import {
  bigint,
  city,
  command,
  date,
  instant,
  nullable,
  rows,
  text,
  texts,
  uuid,
} from "../../platform/database/statement.ts";
import type { Deed, Outcome } from "./trace.ts";

const account = uuid<"Account">();
const trace = uuid<"Trace">();

export const insertTrace = command`
  insert into audit_log.trace (city_id, id, at, account_id, roles, action, did, object, outcome, kept_until)
  values (${city}, ${{ id: trace }}, ${{ at: instant() }}, ${{ account: nullable(account) }}, ${{ roles: texts() }},
    ${{ action: text() }}, ${{ did: text<Deed>() }}, ${{ object: text() }}, ${{ outcome: text<Outcome>() }},
    ${{ keptUntil: date() }})`;

/** Newest first. What is null narrows nothing; `beforeId` goes on after the last row of a page. */
export const listTraces = rows({
  id: trace,
  at: instant(),
  account_id: nullable(account),
  roles: texts(),
  action: text(),
  did: text<Deed>(),
  object: text(),
  outcome: text<Outcome>(),
})`
  select id, at, account_id, roles, action, did, object, outcome from audit_log.trace
  where city_id = ${city}
    and (${{ account: nullable(account) }}::uuid is null or account_id = ${{ account: nullable(account) }})
    and (${{ terminal: nullable(text()) }}::text is null or account_id is null)
    and (${{ did: nullable(text()) }}::text is null or did = ${{ did: nullable(text()) }})
    and (${{ outcome: nullable(text()) }}::text is null or outcome = ${{ outcome: nullable(text()) }})
    and (${{ about: nullable(text()) }}::text is null
      or strpos(lower(action), ${{ about: nullable(text()) }}) > 0 or strpos(lower(object), ${{ about: nullable(text()) }}) > 0)
    and (${{ from: nullable(instant()) }}::timestamptz is null or at >= ${{ from: nullable(instant()) }})
    and (${{ until: nullable(instant()) }}::timestamptz is null or at < ${{ until: nullable(instant()) }})
    and (${{ beforeAt: nullable(instant()) }}::timestamptz is null
      or (at, id) < (${{ beforeAt: nullable(instant()) }}, ${{ beforeId: nullable(trace) }}::uuid))
  order by at desc, id desc limit ${{ limit: bigint() }}`;

/** The moment of one row, to go on from it. */
export const findTraceAt = rows({ at: instant() })`
  select at from audit_log.trace where city_id = ${city} and id = ${{ id: trace }}`;

/** Those whose time is over; the database keeps all others. Gives how many went. */
export const deleteOldTraces = command`
  delete from audit_log.trace where city_id = ${city} and kept_until < ${{ today: date() }}`;
