import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { moduleSite } from "../../../tests/support/module-site.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { LANGUAGES } from "../../kernel/language.ts";
import { unzipFiles, zipFiles } from "../../platform/zip.ts";
import { claimProgress, findRecommendation } from "../recommendations/index.ts";
import { requestCommands } from "./commands/request-commands.ts";
import { checkWorkbook, importWorkbook, listQuestions } from "./import-workbook.ts";
import { findRequest } from "./list-requests.ts";
import { requestRoutes } from "./routes/request-routes.ts";
import { aCity, ask, recommend, theHost } from "./testing.ts";
import { requestTexts } from "./texts/index.ts";
import { COLUMNS, type ColumnName } from "./workbook/columns.ts";
import { readWorkbook } from "./workbook/read-workbook.ts";
import { writeWorkbook } from "./workbook/write-workbook.ts";

const database = await testDatabase();

/** Housing is asked for the answer to YORK-2026-01 (2026-001) and for the progress of YORK-2026-02 (2026-002). */
async function scene() {
  const context = testContext(database);
  const people = await aCity(context, context.newCity());
  const { city, kari } = people;
  const about = await recommend(context, city, "=1+1");
  await ask(context, city);
  await ask(context, city, { kind: "progress", about });
  const questions = (actor = kari.actor) =>
    database.readCity(city, (tx) => listQuestions(tx, context, actor));
  return {
    ...people,
    context,
    questions,
    check: (bytes: Uint8Array, actor = kari.actor) => checkWorkbook(context, city, actor, bytes),
    claims: async () =>
      (await database.readCity(city, (tx) => findRecommendation(tx, about)))?.claims ?? [],
    answers: async () =>
      (await database.readCity(city, (tx) => findRecommendation(tx, "YORK-2026-01")))?.answers ??
      [],
    closed: async (reference: string) =>
      (await database.readCity(city, (tx) => findRequest(tx, reference)))?.closed,
  };
}

type Filled = Readonly<Partial<Record<ColumnName, string | number>>>;

/** The file as somebody sends it back, with these cells by the number of the request. */
async function filledIn(
  bytes: Uint8Array,
  filled: Readonly<Record<string, Filled>>,
  more: readonly Filled[] = [],
): Promise<Uint8Array> {
  const cells = await readSheet<string>(Buffer.from(bytes), 1, { parseNumber: (digits) => digits });
  const [header = [], ...rows] = cells.map((row) => row.map((cell) => String(cell ?? "")));
  const put = (row: readonly string[], cellsOf: Filled) =>
    COLUMNS.map(({ name }, at) => cellsOf[name] ?? row[at] ?? "");
  const data = [
    header,
    ...rows.map((row) => put(row, filled[row[0] ?? ""] ?? {})),
    ...more.map((row) => put([], row)),
  ].map((row) =>
    row.map((value) => ({ value, type: typeof value === "number" ? Number : String })),
  );
  return new Uint8Array(await writeExcelFile(data).toBuffer());
}

describe("the workbook that goes out", () => {
  test("holds the open questions, and every cell is text, also after an equals sign", async () => {
    const { context, city, kari, questions } = await scene();
    await claimProgress(context, city, kari.actor, {
      reference: "YORK-2026-02",
      text: { en: "=SUM(A1:A9)" },
    });
    const bytes = await writeWorkbook(await questions(), "en");
    const rows = await readSheet(Buffer.from(bytes), 1);
    expect(rows[0]).toEqual(COLUMNS.map(({ name }) => requestTexts("en").workbook.columns[name]));
    expect(rows[1]?.slice(0, 3)).toEqual(["2026-001", "YORK-2026-01", "Homes"]);
    expect(rows[2]?.slice(0, 3)).toEqual(["2026-002", "YORK-2026-02", "=1+1"]);
    expect(rows[2]?.[4]).toBe("1 June 2026: =SUM(A1:A9)");
    const files = new Map(
      unzipFiles(bytes).map(({ name, bytes: part }) => [name, Buffer.from(part).toString()]),
    );
    const sheet = files.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).not.toContain("<f>");
    expect(sheet.indexOf("</sheetData><sheetProtection ")).toBeGreaterThan(0);
    expect(sheet).toContain('sqref="G2:G3"');
  });

  test("lets nothing be changed but the white cells", async () => {
    const { questions } = await scene();
    const files = new Map(
      unzipFiles(await writeWorkbook(await questions(), "nb")).map(({ name, bytes }) => [
        name,
        Buffer.from(bytes).toString(),
      ]),
    );
    const styles = [...(files.get("xl/styles.xml") ?? "").matchAll(/<xf\b.*?<\/xf>/gs)].map(
      ([xf]) => xf,
    );
    const isOpen = (cell: string) => {
      const style = new RegExp(`r="${cell}"[^>]* s="(\\d+)"`).exec(
        files.get("xl/worksheets/sheet1.xml") ?? "",
      );
      return styles[Number(style?.[1])]?.includes('<protection locked="0"/>') ?? false;
    };
    expect(["A1", "A2", "B2", "E2", "K2"].map(isOpen)).toEqual([false, false, false, false, false]);
    expect(["G2", "H2", "I2", "J2"].map(isOpen)).toEqual([true, true, true, true]);
    // Who is asked what was done is asked for no answer.
    expect(["G3", "H3"].map(isOpen)).toEqual([false, true]);
  });

  test("holds for others only what they are asked themselves", async () => {
    const { questions, anna, ola } = await scene();
    expect(await questions(anna.actor)).toHaveLength(2);
    expect(await questions(ola.actor)).toEqual([]);
  });

  test("comes back as it went, in each language, with nothing filled in", async () => {
    const { questions, check } = await scene();
    for (const language of LANGUAGES)
      expect(await check(await writeWorkbook(await questions(), language))).toEqual({
        good: [],
        problems: [],
        empty: 2,
      });
  });
});

describe("the workbook that comes back", () => {
  test("is looked at first and stored then, as replies by spreadsheet", async () => {
    const { context, city, kari, questions, check, answers, claims, closed } = await scene();
    const bytes = await filledIn(await writeWorkbook(await questions(), "en"), {
      "2026-001": { kind: "Accepted", text: "=We will.", evidence: "Minutes" },
      "2026-002": { text: 42, next: "More." },
    });
    const { good, problems } = await check(bytes);
    expect(problems).toEqual([]);
    expect(await answers()).toEqual([]);
    const written = "en" as const;
    expect(
      await importWorkbook(context, city, kari.actor, { rows: good, written, onlyGood: false }),
    ).toEqual({ stored: 2, problems: [] });
    expect(await answers()).toMatchObject([
      { kind: "accepted", reason: { en: "=We will." }, source: "Minutes" },
    ]);
    expect(await claims()).toMatchObject([{ text: { en: "42\n\nNext: More." } }]);
    expect(await closed("2026-001")).toMatchObject({ as: "workbook" });
  });

  test("says what is wrong, row by row as the spreadsheet counts them", async () => {
    const { context, city, kari, anna, questions, check, claims } = await scene();
    const out = await writeWorkbook(await questions(), "en");
    const wrong = await filledIn(
      out,
      {
        "2026-001": { kind: "perhaps", text: "Yes." },
        "2026-002": { kind: "accepted", text: "x" },
      },
      [
        { reference: "2026-999", text: "x" },
        { reference: "2026-001", text: "x" },
        { reference: "", text: "x" },
      ],
    );
    const { good, problems } = await check(wrong);
    expect(good).toEqual([]);
    expect(problems.map(({ row, code }) => `${row} ${code}`)).toEqual([
      "2 unknown-kind",
      "3 kind-not-asked",
      "4 unknown-request",
      "5 twice",
      "6 unknown-request",
    ]);
    const empty = await filledIn(out, {
      "2026-001": { kind: "accepted" },
      "2026-002": { text: "x".repeat(5001) },
    });
    expect((await check(empty)).problems.map(({ code }) => code)).toEqual(["no-text", "too-long"]);
    const fine = await filledIn(out, { "2026-002": { text: "Done." } });
    const { ola } = await scene();
    expect((await check(fine, ola.actor)).problems).toMatchObject([{ code: "not-yours" }]);
    expect((await check(fine, anna.actor)).problems).toEqual([]);
    await claimProgress(context, city, kari.actor, {
      reference: "YORK-2026-02",
      text: { en: "Somebody else." },
    });
    expect((await check(fine)).problems).toEqual([{ row: 3, code: "said-meanwhile" }]);
    expect(await claims()).toHaveLength(1);
  });

  test("stores nothing when one row is wrong, unless the good ones are wanted", async () => {
    const { context, city, kari, questions, answers, closed } = await scene();
    const bytes = await filledIn(await writeWorkbook(await questions(), "en"), {
      "2026-001": { kind: "partly", text: "Half." },
      "2026-002": { kind: "accepted", text: "x" },
    });
    const read = await readWorkbook(bytes);
    if ("problems" in read) throw new Error("It was not read");
    const store = (onlyGood: boolean) =>
      importWorkbook(context, city, kari.actor, { rows: read.rows, written: "en", onlyGood });
    expect(await store(false)).toMatchObject({ stored: 0, problems: [{ row: 3 }] });
    expect(await answers()).toEqual([]);
    expect(await store(true)).toMatchObject({ stored: 1, problems: [{ row: 3 }] });
    expect(await closed("2026-001")).toMatchObject({ as: "workbook" });
    expect(await store(true)).toMatchObject({
      stored: 0,
      problems: [{ code: "closed" }, { code: "kind-not-asked" }],
    });
  });

  test("takes the answers as they are called in any of our languages, and offers those of the file's", async () => {
    const { check, questions } = await scene();
    const sheets = unzipFiles(await writeWorkbook(await questions(), "de"));
    const sheet = sheets.find(({ name }) => name === "xl/worksheets/sheet1.xml");
    expect(Buffer.from(sheet?.bytes ?? []).toString()).toContain(
      '"Angenommen,Teilweise angenommen,Abgelehnt,Nicht Sache der Stadt"',
    );
    for (const [kind, code] of [
      ["angenommen", "accepted"],
      [" Teilweise Angenommen ", "partly"],
      ["Avvist", "rejected"],
      ["Outside the city’s powers", "outside-competence"],
      ["outside-competence", "outside-competence"],
    ] as const) {
      const bytes = await filledIn(await writeWorkbook(await questions(), "de"), {
        "2026-001": { kind, text: "Ja." },
      });
      const { good, problems } = await check(bytes);
      expect([good.map((row) => row.fields.kind), problems]).toEqual([[code], []]);
    }
    const bytes = await filledIn(await writeWorkbook(await questions(), "de"), {
      "2026-001": { kind: "vielleicht", text: "Ja." },
    });
    expect((await check(bytes)).problems).toEqual([
      { row: 2, code: "unknown-kind", found: "vielleicht" },
    ]);
  });

  test("names a column that is missing as it is called in the file", async () => {
    const { check } = await scene();
    const { columns } = requestTexts("de").workbook;
    const header = COLUMNS.map(({ name }) => (name === "kind" ? "Meine Antwort" : columns[name]));
    const file = await writeExcelFile([
      header.map((value) => ({ value, type: String })),
    ]).toBuffer();
    expect((await check(new Uint8Array(file))).problems).toEqual([
      { row: 1, code: "missing-column", found: "Antwort" },
    ]);
  });

  test("that is none of ours is refused as a whole", async () => {
    const { check } = await scene();
    const code = async (bytes: Uint8Array) => (await check(bytes)).problems.map((one) => one.code);
    expect(await code(new TextEncoder().encode("a;b"))).toEqual(["not-a-workbook"]);
    expect(await code(new Uint8Array())).toEqual(["not-a-workbook"]);
    expect(await code(new Uint8Array(2_000_001))).toEqual(["too-large"]);
    const far = zipFiles([
      { name: "xl/workbook.xml", bytes: new TextEncoder().encode("<workbook/>") },
      {
        name: "xl/worksheets/sheet1.xml",
        bytes: new TextEncoder().encode(
          '<sheetData><row r="1048576"><c r="XFD1048576"/></row></sheetData>',
        ),
      },
    ]);
    expect(await code(far)).toEqual(["too-large"]);
    const blanks = { name: "xl/workbook.xml", bytes: new Uint8Array(60_000_000) };
    expect(await code(zipFiles([blanks]))).toEqual(["too-large"]);
    const other = await writeExcelFile([[{ value: "Name", type: String }]]).toBuffer();
    expect(await code(new Uint8Array(other))).toEqual(["no-sheet"]);
    const half = await writeExcelFile([[{ value: "Request", type: String }]]).toBuffer();
    expect(new Set(await code(new Uint8Array(half)))).toEqual(new Set(["missing-column"]));
  });
});

describe("on the page", () => {
  test("shows what would be stored, then stores it", async () => {
    const { context, city, kari, questions, answers } = await scene();
    const { visit } = moduleSite(requestRoutes(context), { city, actor: kari.actor });
    const page = "/work/requests/workbook";
    expect((await visit(page)).html).toContain(`href="${page}.xlsx"`);
    expect((await visit(page, {})).html).toContain("Choose a file");
    const bytes = await filledIn(await writeWorkbook(await questions(), "en"), {
      "2026-001": { kind: "accepted", text: "We will." },
      "2026-002": { kind: "accepted", text: "x" },
    });
    const preview = await visit(page, { file: new File([Buffer.from(bytes)], "filled.xlsx") });
    expect(preview.status).toBe(422);
    expect(preview.html).toContain("1 reply can be stored. 1 row is wrong.");
    expect(preview.html).toContain("Row 3: This row asks for no answer.");
    expect(await answers()).toEqual([]);
    const rows =
      /name="rows" value="([^"]*)"/.exec(preview.html)?.[1]?.replaceAll("&quot;", '"') ?? "";
    const stored = await visit(`${page}/replies`, { rows });
    expect((await visit(stored.location.replace("/york", ""))).html).toContain(
      "1 reply is stored.",
    );
    expect(await answers()).toMatchObject([{ kind: "accepted" }]);
    const again = await visit(`${page}/replies`, { rows });
    expect(again.html).toContain("Row 2: The request 2026-001 is answered or withdrawn.");
    for (const bad of ["", "{}", "[1]", "nonsense"])
      expect((await visit(`${page}/replies`, { rows: bad })).status).toBe(404);
  });
});

describe("on the terminal", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "rosario-requests-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function run(
    context: ReturnType<typeof testContext>,
    city: Id<"City">,
    name: string,
    words: readonly string[],
    values: Record<string, string | boolean>,
  ) {
    const lines: string[] = [];
    const complaints: string[] = [];
    const command = requestCommands.find((one) => one.name === name);
    if (command === undefined || command.filesOnly) throw new Error(name);
    const code = await command.run(
      {
        context,
        print: (line) => lines.push(line),
        complain: (line) => complaints.push(line),
        claimServing: async () => ({ serving: true }),
        cities: async () => [{ id: city, slug: "york" }],
      },
      { values: { city: "york", ...values }, positionals: words },
    );
    return { code, lines, complaints };
  }

  test("writes the questions, and brings the replies back: all or none", async () => {
    const { context, city, answers } = await scene();
    const out = join(folder, "out.xlsx");
    expect(await run(context, city, "requests workbook", [], { out })).toMatchObject({
      code: 0,
      lines: [`2 questions in ${out}`],
    });
    const file = join(folder, "in.xlsx");
    const fill = async (cells: Parameters<typeof filledIn>[1]) =>
      writeFile(file, await filledIn(await readFile(out), cells));
    await fill({
      "2026-001": { kind: "accepted", text: "Yes." },
      "2026-002": { kind: "accepted", text: "x" },
    });
    const refused = await run(context, city, "requests import", [file], {});
    expect(refused).toMatchObject({ code: 1, lines: ["Nothing is stored yet."] });
    expect(refused.complaints).toContain("Row 3: This row asks for no answer. Empty the column.");
    expect(await answers()).toEqual([]);
    await fill({ "2026-001": { kind: "accepted", text: "Yes." } });
    const looked = await run(context, city, "requests import", [file], { "dry-run": true });
    expect(looked).toMatchObject({ code: 0, lines: ["Nothing is stored yet."] });
    const stored = await run(context, city, "requests import", [file], {});
    expect(stored).toMatchObject({ code: 0, lines: ["1 reply is stored."] });
    expect(await answers()).toMatchObject([{ kind: "accepted" }]);
    expect(
      await run(context, city, "requests import", [file], { "good-rows": true }),
    ).toMatchObject({
      code: 1,
      lines: ["0 replies are stored."],
    });
  });

  test("says how it is called", async () => {
    const { context, city } = await scene();
    const of = (name: string, words: readonly string[], values: Record<string, string>) =>
      run(context, city, name, words, values);
    expect(await of("requests workbook", [], {})).toMatchObject({ code: 2 });
    expect(await of("requests workbook", [], { out: join(folder, "no/where.xlsx") })).toMatchObject(
      { code: 2 },
    );
    expect(await of("requests workbook", [], { out: join(folder, "q.txt") })).toMatchObject({
      code: 2,
      complaints: [`--out takes a file that ends in .xlsx, not ${join(folder, "q.txt")}`],
    });
    const text = join(folder, "notes.xlsx");
    await writeFile(text, "a;b");
    expect(await of("requests import", [text], {})).toEqual({
      code: 1,
      complaints: [
        "The file could not be read as one of ours.",
        "This is no spreadsheet in the .xlsx format.",
      ],
      lines: ["Nothing is stored yet."],
    });
    expect(await of("requests workbook", [], { out: "x.xlsx", city: "nowhere" })).toMatchObject({
      code: 2,
    });
    expect(await of("requests import", [join(folder, "none.xlsx")], {})).toMatchObject({ code: 2 });
    expect(await of("requests import", [folder], { city: "nowhere" })).toMatchObject({ code: 2 });
    expect(theHost.accountId).toBeNull();
  });
});
