/** SQL of who is appointed a body's own secretary. Facts are added; those about a person go when the person is forgotten. */
import {
  city,
  command,
  instant,
  nullable,
  rows,
  text,
  uuid,
} from "../../../platform/database/statement.ts";
import type { SecretaryChange } from "../secretary.ts";

const body = uuid<"Body">();
const account = uuid<"Account">();

/** Who is appointed for one body or for each of them, the first one first. */
export const listAppointed = rows({ body_id: body, account_id: account, since: instant() })`
  select s.body_id, s.account_id, s.recorded_at as since from bodies.secretary s
  where s.city_id = ${city} and s.change = 'appointed'
    and (${{ body: nullable(body) }}::uuid is null or s.body_id = ${{ body: nullable(body) }})
    and not exists (
      select from bodies.secretary l
      where l.city_id = ${city} and l.body_id = s.body_id and l.account_id = s.account_id and l.number > s.number
    )
  order by s.body_id, s.number`;

export const insertChange = command`
  insert into bodies.secretary (city_id, body_id, number, account_id, change, recorded_at, recorded_by)
  select ${city}, ${{ body }},
    (select coalesce(max(number), 0) + 1 from bodies.secretary where city_id = ${city} and body_id = ${{ body }}),
    ${{ account }}, ${{ change: text<SecretaryChange>() }}, ${{ at: instant() }}, ${{ by: nullable(account) }}`;

export const deleteSecretary = command`
  delete from bodies.secretary where city_id = ${city} and account_id = ${{ account }}`;
