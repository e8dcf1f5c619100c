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

/** Whoever gives a right new words holds it until the end of the transaction. */
export const lockRight = maybeRow({ id })`
  select id from rights.right where city_id = ${city} and slug = ${{ slug: text() }} for update`;

/** Gives 0 when a right of this address is there already. */
export const insertRight = command`
  insert into rights.right (city_id, id, slug, position, name, meaning, asks, demonstration)
  values (${city}, ${{ id }}, ${{ slug: text() }}, ${{ position: integer() }}, ${{ name: json<Wording>() }},
    ${{ meaning: json<Wording>() }}, ${{ asks: json<Wording>() }}, ${{ demonstration: bool() }})
  on conflict (city_id, slug) do nothing`;

export const updateRight = command`
  update rights.right set slug = ${{ slug: text() }}, position = ${{ position: integer() }},
    name = ${{ name: json<Wording>() }}, meaning = ${{ meaning: json<Wording>() }},
    asks = ${{ asks: json<Wording>() }}, demonstration = ${{ demonstration: bool() }}
  where city_id = ${city} and id = ${{ id }}`;

export const deleteArticles = command`
  delete from rights.right_article where city_id = ${city} and right_id = ${{ right: id }}`;

export const insertArticle = command`
  insert into rights.right_article (city_id, right_id, instrument, article)
  values (${city}, ${{ right: id }}, ${{ instrument: text() }}, ${{ article: text() }})
  on conflict do nothing`;
