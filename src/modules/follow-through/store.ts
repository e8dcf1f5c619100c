/** All SQL of the schema `follow_through`. Comments are added; none is ever changed or removed. */
import type { Wording } from "../../kernel/language.ts";
import {
  city,
  command,
  instant,
  json,
  nullable,
  row,
  rows,
  text,
  uuid,
} from "../../platform/database/statement.ts";

/** Oldest first. */
export const listCommentRows = rows({ reference: text(), text: json<Wording>(), at: instant() })`
  select reference, text, at from follow_through.comment
  where city_id = ${city}
    and (${{ reference: nullable(text()) }}::text is null or reference = ${{ reference: nullable(text()) }})
  order by at, id`;

export const insertComment = command`
  insert into follow_through.comment (city_id, id, reference, text, at, by_account)
  values (${city}, ${{ id: uuid<"Comment">() }}, ${{ reference: text() }}, ${{ text: json<Wording>() }},
    ${{ at: instant() }}, ${{ by: nullable(uuid<"Account">()) }})`;

/** Holds whoever else comments on the same line until the end of the transaction, so that neither overlooks the other. */
export const holdOthers = row({ held: text() })`
  select pg_advisory_xact_lock(hashtextextended(${city}::uuid::text || 'follow-through/' || ${{ reference: text() }}, 0))::text as held`;
