/** All SQL of the schema `rights`. */
import type { Wording } from "../../kernel/language.ts";
import {
  bool,
  city,
  command,
  integer,
  json,
  maybeRow,
  rows,
  text,
  uuid,
} from "../../platform/database/statement.ts";

const id = uuid<"Right">();

const right = {
  id,
  slug: text(),
  position: integer(),
  name: json<Wording>(),
  meaning: json<Wording>(),
  asks: json<Wording>(),
  demonstration: bool(),
};

export const listRightRows = rows(right)`
  select id, slug, position, name, meaning, asks, demonstration
  from rights.right where city_id = ${city} order by position, slug`;

export const listArticleRows = rows({ right_id: id, instrument: text(), article: text() })`
  select right_id, instrument, article from rights.right_article
  where city_id = ${city} order by right_id, instrument, article`;

export const findRightId = maybeRow({ id })`
  select id from rights.right where city_id = ${city} and slug = ${{ slug: text() }}`;

/** Makes the right, or gives the one of the same slug new words. */
export const insertOrUpdateRight = command`
  insert into rights.right (city_id, id, slug, position, name, meaning, asks, demonstration)
  values (${city}, ${{ id }}, ${{ slug: text() }}, ${{ position: integer() }}, ${{ name: json<Wording>() }},
    ${{ meaning: json<Wording>() }}, ${{ asks: json<Wording>() }}, ${{ demonstration: bool() }})
  on conflict (city_id, slug) do update set
    position = excluded.position, name = excluded.name, meaning = excluded.meaning, asks = excluded.asks,
    demonstration = excluded.demonstration`;

export const insertArticle = command`
  insert into rights.right_article (city_id, right_id, instrument, article)
  values (${city}, ${{ right: id }}, ${{ instrument: text() }}, ${{ article: text() }})
  on conflict do nothing`;
