import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CommandInput } from "../platform/command.ts";
import { readCsv } from "../platform/csv.ts";
import { auditCommand } from "./audit-command.ts";
import { suppressCommand } from "./suppress-command.ts";

const fixtures = new URL("../statistics/fixtures/sdc/", import.meta.url).pathname;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rosario-suppress-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function run(path: string, values: CommandInput["values"], command = suppressCommand) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const terminal = {
    print: (line: string) => void printed.push(line),
    complain: (line: string) => void complaints.push(line),
  };
  const code = await command.run(terminal, { values, positionals: [path] });
  return { code, printed, complaints, json: () => JSON.parse(printed.join("")) };
}

type Row = Readonly<Record<string, string>>;

async function expected(name: string): Promise<readonly Row[]> {
  const { rows } = readCsv(await readFile(join(fixtures, name), "utf8"));
  return rows.map(({ cells }) => cells);
}

const SMALL = ["a,b,n", "x,p,2", "x,q,20", "y,p,30", "y,q,12"].join("\n");
const BOTH = { dimension: ["a", "b"], count: "n", threshold: "3" };

describe("statistics suppress", () => {
  test.each([
    ["expected-z1-default.csv", "input-z1.csv", ["region", "hovedint"], "ant", "3"],
    ["expected-z2-default.csv", "input-z2.csv", ["region,fylke,kostragr", "hovedint"], "ant", "3"],
  ])(
    "protects the cells of %s, and withholds no more",
    async (name, input, dimension, count, threshold) => {
      const { code, json } = await run(join(fixtures, input), {
        dimension,
        count,
        threshold,
        json: true,
      });
      expect(code).toBe(0);
      const { cells, summary, audit } = json();
      const names = dimension.map((list) => list.split(",")[0] ?? "");
      const key = (row: Row) => names.map((column) => row[column]).join("|");
      const rows = await expected(name);
      const primary = (list: readonly Row[]) =>
        list
          .filter((row) => String(row.primary).toUpperCase() === "TRUE")
          .map(key)
          .sort();
      expect(cells).toHaveLength(rows.length);
      expect(new Set(cells.map(key))).toEqual(new Set(rows.map(key)));
      expect(primary(cells)).toEqual(primary(rows));
      expect(summary.suppressed).toBeLessThanOrEqual(
        rows.filter(({ suppressed }) => suppressed === "TRUE").length,
      );
      expect(audit).toMatchObject({ safe: true, exactIntervals: true });
      for (const { count: value, suppressed, primary: is, lower, upper } of cells) {
        if (!suppressed) expect([lower, upper, is]).toEqual([value, value, false]);
        else expect(lower <= value && value <= upper).toBe(true);
        if (is) expect(lower).toBeLessThan(upper);
      }
    },
  );

  test("prints a table whose audit finds nothing", async () => {
    const made = await run(join(fixtures, "input-example1.csv"), {
      dimension: ["geo,eu", "age", "year"],
      count: "freq",
      threshold: "2",
    });
    expect(made.code).toBe(0);
    expect(made.complaints.join("\n")).toContain("An audit finds none of the protected cells");
    const path = await file("published.csv", made.printed.join("\n"));
    const found = await run(path, { json: true }, auditCommand);
    expect(found.json()).toMatchObject({ safe: true, revealed: [], undecided: [] });
    expect(found.json().unknown).toBeGreaterThan(10);
    expect(found.code).toBe(0);
  });

  test("finds the sole contributor of an amount, and protects it from the other one", async () => {
    const { code, json } = await run(join(fixtures, "input-magnitude1.csv"), {
      dimension: ["sector4", "geo"],
      value: "value",
      contributors: "company",
      few: "1",
      json: true,
    });
    expect(code).toBe(0);
    const rows = await expected("expected-wrap-few.csv");
    const key = ({ sector4, geo }: Row) => `${sector4}|${geo}`;
    const primary = rows.filter((row) => row.primary === "TRUE").map(key);
    const cells: readonly (Row & { readonly primary: unknown })[] = json().cells;
    expect(
      cells
        .filter((cell) => cell.primary === true)
        .map(key)
        .sort(),
    ).toEqual(primary.sort());
  });

  test.each([
    [
      "a mark at the start, semicolons and Norwegian letters",
      Buffer.from("\ufeffområde;b;n\nSør;p;2\nØst;q;12\nSør;q;20\nØst;p;30\n"),
    ],
    ["Latin-1", Buffer.from("område;b;n\nSør;p;2\nØst;q;12\nSør;q;20\nØst;p;30\n", "latin1")],
  ])("reads a file with %s", async (_, content) => {
    const path = await file("letters.csv", content);
    const { code, json } = await run(path, { ...BOTH, dimension: ["område", "b"], json: true });
    expect(code).toBe(0);
    expect(json().cells).toContainEqual(
      expect.objectContaining({ område: "Sør", b: "p", count: 2, primary: true, suppressed: true }),
    );
  });

  test("adds up rows of one cell, and counts rows where no column counts", async () => {
    const path = await file("rows.csv", "a\nx\nx\ny\ny\ny\ny\ny\n");
    const { json } = await run(path, { dimension: ["a"], threshold: "2", json: true });
    expect(json().cells.map(({ a, count }: Row) => [a, count])).toEqual([
      ["Total", 7],
      ["x", 2],
      ["y", 5],
    ]);
  });

  test("holds one row, and says that everything in it is withheld", async () => {
    const path = await file("one.csv", "a,b,n\nx,p,2\n");
    const { code, json } = await run(path, { ...BOTH, json: true });
    expect(code).toBe(0);
    const { cells } = json();
    expect(cells).toHaveLength(4);
    expect(cells.every((cell: Row) => cell.suppressed)).toBe(true);
  });

  test("says in a file for people what is withheld", async () => {
    const { code, printed } = await run(await file("small.csv", SMALL), BOTH);
    expect(code).toBe(0);
    const { columns, rows } = readCsv(printed.join("\n"));
    expect(columns).toEqual(["a", "b", "n"]);
    expect(rows.find(({ cells }) => cells.a === "x" && cells.b === "p")?.cells.n).toBe(":");
    expect(rows.find(({ cells }) => cells.a === "Total" && cells.b === "Total")?.cells.n).toBe(
      "64",
    );
  });

  test.each([
    ["an unknown column", SMALL, { dimension: ["a", "zz"] }, "has no column zz"],
    ["an unknown column of counts", SMALL, { count: "zz" }, "has no column zz"],
    ["no dimension", SMALL, { dimension: undefined }, "--dimension is missing"],
    ["nothing to protect", SMALL, { threshold: undefined }, "Say what must be protected"],
    ["a word for a threshold", SMALL, { threshold: "three" }, "--threshold must be a whole number"],
    ["a dimension twice", SMALL, { dimension: ["a", "a"] }, "named twice"],
    ["a grouping of two dimensions", SMALL, { dimension: ["a", "b,a"] }, "named twice"],
    ["a name left out", SMALL, { dimension: ["a,"] }, "a name is missing"],
    ["dominance without amounts", SMALL, { dominance: ["2,85"] }, "name their column with --value"],
    [
      "two rules for zeros",
      SMALL,
      { "publish-zeros": true, "secondary-zeros": true },
      "choose one",
    ],
    ["an empty file", "", {}, "there is no table"],
    ["a header alone", "a,b,n\n", {}, "has no rows"],
    ["text for a count", "a,b,n\nx,p,many\n", {}, 'line 2: "many" below n is not a count'],
    ["a negative count", "a,b,n\nx,p,-5\n", {}, "is not a count"],
    ["half a person", "a,b,n\nx,p,2.5\n", {}, "is not a count"],
    ["an empty count", "a,b,n\nx,p,\n", {}, "is not a count"],
    ["a count that is too large", "a,b,n\nx,p,9007199254740993\n", {}, "too large"],
    ["an empty category", "a,b,n\n,p,3\n", {}, "the cell below a is empty"],
    ["a total among its parts", "a,b,n\nx,p,2\nTotal,p,2\n", {}, "a is Total"],
    ["an open quotation mark", 'a,b,n\n"x,p,2\n', {}, "quotation mark"],
  ])("is called wrongly with %s", async (_, content, values, complaint) => {
    const path = await file("wrong.csv", content);
    const { code, complaints, json } = await run(path, { ...BOTH, ...values, json: true });
    expect(complaints.join("\n")).toContain(complaint);
    expect(json().errors).toEqual(complaints);
    expect(code).toBe(2);
  });

  test("says so when there is no such file", async () => {
    const { code, complaints } = await run(join(folder, "nowhere.csv"), BOTH);
    expect(code).toBe(2);
    expect(complaints[0]).toContain("There is no file");
  });
});
