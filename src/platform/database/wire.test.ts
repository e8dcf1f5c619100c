// Every type that a statement may declare, to PostgreSQL and back.
import { describe, expect, test } from "vitest";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import {
  bigint,
  bool,
  bytes,
  bytesList,
  date,
  instant,
  integer,
  json,
  nullable,
  real,
  row,
  text,
  texts,
  uuids,
} from "./statement.ts";

const IDS = [
  "0190a000-0000-7000-8000-000000000001",
  "0190a000-0000-7000-8000-000000000002",
] as readonly string[] as readonly Id<string>[];

const divide = row({ result: integer() })`select 1 / ${{ by: integer() }} as result`;

const database = await testDatabase();

describe("values", () => {
  const echo = row({
    whole: bigint(),
    half: real(),
    day: date(),
    moment: instant(),
    document: json<{ readonly list: readonly number[] }>(),
    raw: bytes(),
    raws: bytesList(),
    words: texts(),
    ids: uuids(),
    nothing: nullable(text()),
    yes: bool(),
  })`select ${{ whole: bigint() }}::int8 as whole, ${{ half: real() }}::float8 as half, ${{ day: date() }}::date as day,
       ${{ moment: instant() }}::timestamptz as moment, ${{ document: json() }}::jsonb as document,
       ${{ raw: bytes() }}::bytea as raw, ${{ raws: bytesList() }}::bytea[] as raws, ${{ words: texts() }}::text[] as words,
       ${{ ids: uuids() }}::uuid[] as ids, ${{ nothing: nullable(text()) }}::text as nothing, ${{ yes: bool() }}::bool as yes`;

  test("come back as they went in", async () => {
    const values = {
      whole: 9_007_199_254_740_991,
      half: 0.1,
      day: "2024-02-29" as LocalDate,
      moment: new Date("2026-11-23T05:30:00.123Z"),
      document: { list: [1, 2], name: "Ås" },
      raw: Uint8Array.of(0, 1, 255),
      raws: [Uint8Array.of(1), Uint8Array.of(92, 34)],
      words: ['with "quotes", commas', "", "Ærlig"],
      ids: IDS,
      nothing: null,
      yes: true,
    };
    const back = await database.inInstallation((tx) => echo(tx, values));
    expect({
      ...back,
      raw: Uint8Array.from(back.raw),
      raws: back.raws.map((b) => Uint8Array.from(b)),
    }).toEqual(values);
  });

  test("a whole number that JavaScript cannot hold is an error, not another number", async () => {
    const tooBig = row({ big: bigint() })`select 9007199254740993::int8 as big`;
    await expect(database.inInstallation((tx) => tooBig(tx))).rejects.toThrow(RangeError);
  });

  test("a day in SQL is a day in UTC", async () => {
    const zone = row({ zone: text() })`select current_setting('TimeZone') as zone`;
    expect(await database.inInstallation((tx) => zone(tx))).toEqual({ zone: "UTC" });
  });

  test("a missing value is an error that names it", async () => {
    const run = database.inInstallation((tx) => divide(tx, {} as { by: number }));
    await expect(run).rejects.toThrow('The value "by" is missing');
  });
});
