/** All SQL of the files that wait to be imported. */
import { bytes, city, command, instant, maybeRow, text } from "../database/statement.ts";

export const insertOrUpdateFile = command`
  insert into platform.waiting_file (city_id, name, bytes, kept_at)
  values (${city}, ${{ name: text() }}, ${{ bytes: bytes() }}, ${{ at: instant() }})
  on conflict (city_id, name) do update set bytes = excluded.bytes, kept_at = excluded.kept_at`;

export const findFile = maybeRow({ bytes: bytes() })`
  select bytes from platform.waiting_file where city_id = ${city} and name = ${{ name: text() }}
    and kept_at >= ${{ since: instant() }}`;

export const deleteFile = command`
  delete from platform.waiting_file where city_id = ${city} and name = ${{ name: text() }}`;

export const deleteOlder = command`
  delete from platform.waiting_file where city_id = ${city} and kept_at < ${{ before: instant() }}`;
