import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkCommand } from "./check-command.ts";

const fixtures = join(import.meta.dirname, "../import/fixtures");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "figures-check-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function check(...args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: checkCommand.options,
    allowPositionals: true,
  });
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await checkCommand.run(
    { print: (line) => printed.push(line), complain: (line) => complained.push(line) },
    { values: values as never, positionals },
  );
  return { code, printed, complained, json: () => JSON.parse(printed.join("\n")) };
}

describe("figures check", () => {
  test("prints the rows of an office's cube as its own library flattens them", async () => {
    const file = join(fixtures, "json/ssb-07221-house-price-index.json");
    const expected = JSON.parse(
      readFileSync(file.replace(".json", ".expected-rows.json"), "utf8"),
    ) as readonly Record<string, unknown>[];
    const { code, json } = await check(file, "--rows", "--json");
    const { rows, ...report } = json();
    expect(code).toBe(0);
    expect(report).toMatchObject({ format: "json-stat-2", observations: 288, errors: [] });
    expect(rows).toMatchObject(expected);
    expect(rows).toHaveLength(288);
    expect(rows[0]).toMatchObject({
      period: "2022-01-01/2022-03-31",
      status: "normal",
      codes: { region: "TOTAL" },
    });
  });

  test("asks about a city's file and still exits with 0", async () => {
    const { code, json } = await check(
      join(fixtures, "text/opensdg-bristol/indicator_10-3-1.csv"),
      "--json",
    );
    expect(code).toBe(0);
    expect(json()).toMatchObject({
      format: "open-sdg",
      observations: 23,
      questions: [
        { kind: "unit-contradiction", rows: expect.any(Array), text: expect.any(String) },
      ],
    });
    expect(json().rows).toBeUndefined();
  });

  test("says what is wrong, with its row and in the language asked for, and exits with 1", async () => {
    const file = written("bad.csv", "Year,Value\n2014,about ten\n9999,3\n");
    const { code, json } = await check(file, "--json", "--language", "nb");
    expect(code).toBe(1);
    expect(json()).toMatchObject({
      format: null,
      observations: 0,
      questions: [],
      errors: [
        { code: "unknown-period", row: 3, text: expect.stringContaining("«9999»") },
        { code: "not-a-number", row: 2, text: expect.stringContaining("«about ten»") },
      ],
    });
    const words = await check(file, "--language", "de");
    expect(words.complained).toEqual([
      expect.stringContaining("Nicht gelesen"),
      expect.stringMatching(/^ {2}Zeile 3: .*Zeitraum/),
      expect.stringMatching(/^ {2}Zeile 2: /),
    ]);
  });

  test("shows on the terminal what it read", async () => {
    const { code, printed } = await check(
      join(fixtures, "text/opensdg-ons/indicator_10-3-1.csv"),
      "--metadata",
      join(fixtures, "text/opensdg-ons/meta-10-3-1.md"),
    );
    expect(code).toBe(0);
    expect(printed.join("\n")).toContain("Read: 99 figures (open-sdg).");
    expect(printed.join("\n")).toContain("Source: Office for National Statistics (ONS)");
    expect(printed.join("\n")).toContain("from 2007-04-01 to 2020-03-31");
  });

  test("prints rows as a table that can be read again", async () => {
    const file = written("rows.csv", "Year,Sex,Value\n2014,Male,1\n2014,,3\n");
    const { printed } = await check(file, "--rows");
    const again = await check(written("again.csv", printed.join("\n")), "--rows", "--json");
    expect(again.json().rows).toMatchObject([
      { Sex: "Male", Year: "2014", value: 1 },
      { Sex: "", Year: "2014", value: 3 },
    ]);
  });

  test("holds a file against an earlier one", async () => {
    const rows = [2014, 2015, 2016, 2017, 2018, 2019];
    const file = (value: number) =>
      `Year,Value\n${rows.map((year) => `${year},${year === 2016 ? value : year % 7}`).join("\n")}\n`;
    const before = written("before.csv", file(5));
    const { json } = await check(written("now.csv", file(55)), "--against", before, "--json");
    expect(json().questions.map(({ kind }: { readonly kind: string }) => kind)).toContain(
      "changed-history",
    );
  });

  test("takes the hints that a file needs", async () => {
    const file = written("two.csv", "kommune;år;antall;andel\nOslo;2014/15;5;1.234\n");
    const { code, json } = await check(
      file,
      "--value",
      "andel",
      "--time",
      "år",
      "--decimal",
      "point",
      "--year-starts",
      "8",
      "--rows",
      "--json",
    );
    expect(code).toBe(0);
    expect(json().rows).toMatchObject([{ period: "2014-08-01/2015-07-31", value: 1.234 }]);
  });

  test.each([
    [[], /^Usage: figures check FILE/],
    [["a.csv", "b.csv"], /^Usage/],
    [["nowhere.csv"], /no file nowhere\.csv/],
    [["."], /is a folder/],
    [["x.csv", "--year-starts", "13"], /month from 1 to 12/],
    [["x.csv", "--decimal", "dot"], /point or comma/],
    [["x.csv", "--language", "fr"], /en, nb, de/],
  ])("called wrongly with %j, exits with 2", async (args, complaint) => {
    const { code, complained } = await check(...args);
    expect(code).toBe(2);
    expect(complained.join("\n")).toMatch(complaint);
  });

  test("refuses a description that is none, and an earlier file that can't be read", async () => {
    const file = written("fine.csv", "Year,Value\n2014,1\n");
    expect((await check(file, "--metadata", file)).code).toBe(2);
    const { code, complained } = await check(file, "--against", written("empty.csv", ""));
    expect([code, complained[0]]).toEqual([1, expect.stringContaining("The file is empty")]);
  });
});
