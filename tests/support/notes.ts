// A table of two cities' notes, made by the procedure that real tables are made by, and the statements that tests try on it.
import type { Id } from "../../src/kernel/id.ts";
import {
  bigint,
  city,
  command,
  maybeRow,
  row,
  rows,
  text,
} from "../../src/platform/database/statement.ts";
import { ownerQuery } from "./test-database.ts";

export const YORK = "0190a000-0000-7000-8000-000000000001" as Id<"City">;
export const GRAZ = "0190a000-0000-7000-8000-000000000002" as Id<"City">;

export const insertNote = command`insert into trial.note (city_id, words) values (${city}, ${{ words: text() }})`;
export const listNotes = rows({ words: text() })`select words from trial.note order by words`;
export const countNotes = row({ notes: bigint() })`select count(*) as notes from trial.note`;
export const findNote = maybeRow({
  words: text(),
})`select words from trial.note where words = ${{ words: text() }}`;
export const touchNote = command`update trial.note set touched = touched + 1 where words = ${{ words: text() }}`;

/** Makes the table in the file's test database, or where `run` runs it. */
export async function makeNotes(
  run: (sql: string) => Promise<unknown> = ownerQuery,
): Promise<void> {
  await run(`
    create schema trial;
    grant usage on schema trial to rosario_app;
    create table trial.note (
      city_id uuid not null, words text not null, touched integer not null default 0, primary key (city_id, words)
    );
    call platform.keep_within_city('trial.note', 'select, insert, update, delete');`);
}

export async function removeNotes(): Promise<void> {
  await ownerQuery("delete from trial.note");
}
