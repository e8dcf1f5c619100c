import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CommandInput } from "../platform/command.ts";
import { readCsv, writeCsv } from "../platform/csv.ts";
import { auditCommand } from "./audit-command.ts";

const fixtures = new URL("../statistics/fixtures/sdc/", import.meta.url).pathname;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rosario-audit-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(
  content: string | Uint8Array | readonly string[],
  values: CommandInput["values"] = {},
) {
  const path = join(folder, "table.csv");
  const isLines = typeof content !== "string" && !(content instanceof Uint8Array);
  await writeFile(path, isLines ? content.join("\n") : content);
  const printed: string[] = [];
  const complaints: string[] = [];
  const terminal = {
    print: (line: string) => void printed.push(line),
    complain: (line: string) => void complaints.push(line),
  };
  const input = { values: { json: true, ...values }, positionals: [path] };
  const code = await auditCommand.run(terminal, input);
  const json = () => JSON.parse(printed.join(""));
  return { code, printed, complaints, json };
}

async function fixture(name: string) {
  const { columns, rows } = readCsv(await readFile(join(fixtures, name), "utf8"));
  return { columns, rows: rows.map(({ cells }) => ({ ...cells })) };
}

/** The fixture with some of what it suppresses published, or more suppressed. */
async function withSuppressed(name: string, changed: ReadonlyMap<number, boolean>) {
  const { columns, rows } = await fixture(name);
  for (const [row, is] of changed) if (rows[row]) rows[row].suppressed = is ? "TRUE" : "FALSE";
  return { columns, rows, text: writeCsv(columns, rows) };
}

// Constructed in the shape of the directorate's municipal files: no figure here is anybody's.
const MUNICIPALITIES = [
  ["year", "group", "sex", "unit", "value", "municipality"].join(),
  ...[
    ["1001", [40, 30, 10, 6], [44, 28, 12, 4]],
    ["1002", [91, 55, 21, 15], [80, 41, 19, 20]],
    ["1003", [5, null, 5, null], [9, null, 9, null]],
  ].flatMap(([code, ...sexes]) => {
    const both = [0, 1, 2, 3].map((at) =>
      sexes.map((list) => (list as (number | null)[])[at] ?? null),
    );
    const sums = both.map((pair) =>
      pair.includes(null) ? null : Number(pair[0]) + Number(pair[1]),
    );
    const all = [...(sexes as (number | null)[][]), sums];
    return all.flatMap(([total, immigrants, rest, born], sex) => {
      const others = rest === null || born === null ? rest : Number(rest) + Number(born);
      // In the small place all of the others are known, and so that nobody is left.
      const whole = immigrants === null ? total : Number(immigrants) + Number(others);
      const row = (group: string, value: number | null | undefined) =>
        `2013,${group},${["0", "1", "all"][sex]},persons,${value ?? ":"},${code}`;
      return [
        row("all", whole),
        row("immigrants", immigrants),
        row("everybody else", immigrants === null ? total : others),
        row("born here of immigrants", born),
        row("neither", immigrants === null ? total : rest),
        `2013,immigrants,${["0", "1", "all"][sex]},percent,${immigrants === null ? ":" : "12.5"},${code}`,
      ];
    });
  }),
];

describe("statistics audit", () => {
  test("names what a municipal file gives away although it says nothing of its sums", async () => {
    const { code, json } = await run(MUNICIPALITIES);
    expect(code).toBe(1);
    const { safe, revealed, questions, unknown } = json();
    expect(safe).toBe(false);
    expect(unknown).toBe(6);
    expect(revealed).toHaveLength(6);
    for (const cell of revealed)
      expect(cell).toMatchObject({ municipality: "1003", value: 0, lower: 0, upper: 0 });
    const one = revealed.find((cell: { group: string }) => cell.group === "immigrants");
    expect(one).toMatchObject({ by: "sums", shortest: true });
    expect(one.equations).toHaveLength(1);
    expect(one.equations[0]).toMatch(/^all \(\d+\) = /);
    expect(questions.join("\n")).toContain("percent: not audited");
  });

  test("names it also where the small place stands alone, and says what it presumes", async () => {
    const [header = "", ...rows] = MUNICIPALITIES;
    const { code, json } = await run([header, ...rows.filter((row) => row.endsWith(",1003"))]);
    expect(code).toBe(1);
    expect(json().revealed).toHaveLength(6);
    expect(json().questions.join("\n")).toContain("presumed; no place shows all of it");
  });

  test.each([
    "expected-T1.csv",
    "expected-T3.csv",
    "expected-T7.csv",
    "expected-z1-default.csv",
    "expected-z2-default.csv",
    "expected-wrap-few.csv",
    "usersupport-135-singletons-gauss-expected-protectZerosTRUE.csv",
    "usersupport-136-linked-gauss-expected.csv",
  ])("accepts %s", async (name) => {
    const { code, json } = await run(await readFile(join(fixtures, name)));
    expect(json()).toMatchObject({ safe: true, revealed: [], undecided: [], contradictions: [] });
    expect(code).toBe(0);
  });

  test("refuses the table of the authors that is unsafe on purpose", async () => {
    const { code, json } = await run(await readFile(join(fixtures, "expected-T8none.csv")));
    expect(code).toBe(1);
    expect(json().revealed[0]).toMatchObject({ by: "non-negativity", shortest: true });
  });

  test.each(["expected-T3.csv", "expected-T7.csv", "expected-wrap-few.csv"])(
    "refuses %s with any one of its secondary cells published",
    async (name) => {
      const { rows } = await fixture(name);
      const secondary = [...rows.keys()].filter(
        (row) => rows[row]?.primary === "FALSE" && rows[row]?.suppressed === "TRUE",
      );
      expect(secondary.length).toBeGreaterThan(0);
      for (const row of secondary) {
        const { text } = await withSuppressed(name, new Map([[row, false]]));
        const { code, json } = await run(text);
        expect([row, code, json().safe, json().contradictions]).toEqual([row, 1, false, []]);
      }
    },
    60_000,
  );

  test("refuses three ones in a row whose zeros are public", async () => {
    const name = "usersupport-135-singletons-gauss-expected-protectZerosFALSE.csv";
    const { rows } = await fixture(name);
    const shown = [...rows.keys()].filter((row) => rows[row]?.primary === "FALSE");
    const { text } = await withSuppressed(name, new Map(shown.map((row) => [row, false])));
    const { code, json } = await run(text);
    expect(code).toBe(1);
    expect(json().questions.join("\n")).toContain("Zeros are printed");
    expect(json().revealed.length).toBeGreaterThan(4);
    expect((await run(text, { "protect-zeros": true })).json().revealed).toEqual([]);
  });

  test("takes the sums of linked groups from a file, and cannot vouch for a table without them", async () => {
    const { rows } = await fixture("usersupport-136-linked-gauss-expected.csv");
    const table = [
      "region,n",
      ...rows.map(({ region, n }) => {
        return `${region},${region === "A" || region === "K" ? ":" : n}`;
      }),
    ];
    const { rows: leaves } = await fixture("usersupport-136-linked-input.csv");
    const sums = join(folder, "sums.csv");
    const lines = leaves.flatMap(({ region, county, group }) => [
      `${county},${region}`,
      `${group},${region}`,
    ]);
    await writeFile(sums, ["whole,part", ...lines].join("\n"));
    const known = await run(table, { hierarchy: [sums] });
    expect(known.code).toBe(1);
    expect(known.json().revealed).toMatchObject([
      { region: "A", value: 2, equations: ["county-1 (20) = A + B (2) + I (8) + J (8)"] },
      { region: "K", value: 3 },
    ]);
    const alone = await run(table);
    expect(alone.code).toBe(1);
    expect(alone.json()).toMatchObject({
      revealed: [],
      undecided: [
        { region: "A", why: "unknown-sums" },
        { region: "K", why: "unknown-sums" },
      ],
    });
  });

  test.each([
    [
      "years side by side, in Latin-1, with semicolons",
      [
        "Bydel;Kjønn;2019;2020",
        "Arna;Menn;12;:",
        "Arna;Kvinner;8;9",
        "Arna;I alt;20;15",
        "Åsane;Menn;30;31",
        "Åsane;Kvinner;25;27",
        "Åsane;I alt;55;58",
      ],
      { Kjønn: "Menn", year: "2020", value: 6 },
    ],
    [
      "groups side by side, with shares",
      ["Ward,Men,Women,Total,% men", "A,40,c,43,93.0", "B,50,10,60,83.3"],
      { Ward: "A", column: "Women", value: 3 },
    ],
    [
      "thousands with a point",
      [
        "Bezirk;Geschlecht;Anzahl",
        "Mitte;männlich;1.204",
        "Mitte;weiblich;x",
        "Mitte;Insgesamt;2.310",
        "Nord;männlich;829",
        "Nord;weiblich;811",
        "Nord;Insgesamt;1.640",
      ],
      { Bezirk: "Mitte", value: 1106 },
    ],
    [
      "limits, and shares beside",
      [
        "area,sex,count,percent",
        "N,Male,40,57.1",
        "N,Female,30,42.9",
        "N,All,70,100",
        "S,Male,<5,16.7",
        "S,Female,26,86.7",
        "S,All,30,100",
      ],
      { area: "S", sex: "Male", value: 4 },
    ],
    [
      "codes for totals",
      [
        "sex,age,n",
        "0,0,100",
        "0,1,60",
        "0,2,40",
        "1,0,55",
        "1,1,35",
        "1,2,..",
        "2,0,45",
        "2,1,25",
        "2,2,20",
      ],
      { sex: "1", age: "2", value: 20 },
    ],
    [
      "dashes for what is withheld",
      ["area,group,n", "A,x,10", "A,y,-", "A,Total,14", "B,x,7", "B,y,9", "B,Total,16"],
      { area: "A", group: "y", value: 4 },
    ],
    [
      "two cells that are one or two each",
      ["area,n", "A,1-2", "B,1-2", "C,9", "Total,11"],
      { area: "A", value: 1 },
    ],
    ["amounts", ["area,value", "A,1.5", "B,x", "Sum,4.25"], { area: "B", value: 2.75 }],
  ] as const)("reads %s", async (_, lines, revealed) => {
    const { code, json } = await run(Buffer.from(lines.join("\n"), "latin1"));
    expect(json().revealed[0]).toMatchObject(revealed);
    expect(code).toBe(1);
  });

  test("tells people what it found, and what it took for granted", async () => {
    const lines = ["area,n", "A,5", "B,:", "Total,8"];
    const { code, printed, complaints } = await run(lines, { json: false });
    expect(code).toBe(1);
    expect(printed).toEqual([
      "Not safe. 3 cells, 1 of them withheld, 1 sums.",
      "area B is 3 (from the sums).",
      "  Total (8) = A (5) + B",
    ]);
    expect(complaints).toContain("area: Total = A + B: presumed; no place shows all of it.");
  });

  test("names sums that cannot all hold", async () => {
    const lines = [
      "a,b,n",
      "x,p,1",
      "x,q,2",
      "x,Total,3",
      "Total,p,3",
      "Total,q,6",
      "Total,Total,9",
    ];
    const wrong = await run([...lines, "y,p,:", "y,q,<3", "y,Total,6"]);
    expect(wrong.code).toBe(1);
    expect(wrong.json().contradictions.join("\n")).toContain("Total (6) = x (2) + y, b q");
    const right = await run([...lines, "y,p,:", "y,q,<5", "y,Total,6"]);
    expect(right.json()).toMatchObject({
      contradictions: [],
      revealed: [{ value: 2 }, { value: 4 }],
    });
  });

  test.each<[string, string, string, CommandInput["values"]?]>([
    ["an empty file", "", "there is no table"],
    ["a header alone", "a,n\n", "has no rows"],
    ["no values", "a,b\nx,y\n", "No column holds values"],
    ["the same cell twice", "a,n\nx,1\nx,2\ny,3\n", "Lines 2 and 3 are both x"],
    ["rows that nothing tells apart", "a,n\nx,1\nx,2\n", "Lines 2 and 3 cannot be told apart"],
    ["no such column", "a,n\nx,1\n", "There is no column b", { dimension: ["b"] }],
    ["a word for a number", "a,n\nx,1\ny,many\n", "neither a number", { count: "n" }],
    ["zeros both ways", "a,n\nx,1\n", "exclude", { "publish-zeros": true, "protect-zeros": true }],
  ])("is called wrongly with %s", async (_, content, complaint, values = {}) => {
    const { code, complaints, json } = await run(content, values);
    expect(code).toBe(2);
    expect(complaints.join("\n")).toContain(complaint);
    expect(json().errors).toEqual(complaints);
  });
});
