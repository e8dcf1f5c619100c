/** SQL of addresses that asked for a link and were not looked at yet. */

import type { Language } from "../../../kernel/language.ts";
import {
  city,
  command,
  instant,
  maybeRow,
  rows,
  text,
  uuid,
} from "../../../platform/database/statement.ts";

const asking = uuid<"Asking">();

export const insertAsking = command`
  insert into sign_in.asking (city_id, id, email, language, place, asked_at)
  values (${city}, ${{ id: asking }}, ${{ email: text() }}, ${{ language: text<Language>() }},
    ${{ place: text() }}, ${{ at: instant() }})`;

/** Takes one away, so that it is looked at once. */
export const takeAsking = maybeRow({ email: text(), language: text<Language>(), place: text() })`
  delete from sign_in.asking where city_id = ${city} and id = ${{ id: asking }} returning email, language, place`;

export const listAskings = rows({ id: asking })`
  select id from sign_in.asking where city_id = ${city} order by asked_at, id`;
