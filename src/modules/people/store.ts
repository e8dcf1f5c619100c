/** SQL of who took over whose work. */
import {
  city,
  command,
  instant,
  nullable,
  rows,
  text,
  uuid,
} from "../../platform/database/statement.ts";

const account = uuid<"Account">();

export const insertHandOver = command`
  insert into people.hand_over (city_id, id, from_account_id, to_account_id, note, at, by_account)
  values (${city}, ${{ id: uuid<"WorkHandOver">() }}, ${{ from: account }}, ${{ to: account }}, ${{ note: text() }},
    ${{ at: instant() }}, ${{ by: nullable(account) }})`;

/** The newest first. */
export const listHandOvers = rows({
  from_account_id: account,
  to_account_id: account,
  note: text(),
  at: instant(),
})`
  select from_account_id, to_account_id, note, at from people.hand_over where city_id = ${city} order by at desc, id desc`;
