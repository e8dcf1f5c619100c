/** Workbooks made here part by part, so that each test shows what stands in the file. */
import { describe, expect, test } from "vitest";
import { measureWorkbook } from "../../../../platform/workbook-size.ts";
import { zipFiles } from "../../../../platform/zip.ts";
import { rowPrinter } from "../printed-row.ts";
import { type FigureHints, readFigures } from "../read-figures.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const TYPES = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type Cell = string | number | { readonly day: number };

function sheetXml(rows: readonly (readonly Cell[])[], more = ""): string {
  const column = (at: number) => String.fromCharCode(65 + at);
  const cell = (value: Cell, row: number, at: number) => {
    const place = `r="${column(at)}${row + 1}"`;
    if (value === "") return "";
    if (typeof value === "number") return `<c ${place}><v>${value}</v></c>`;
    if (typeof value === "object") return `<c ${place} s="1"><v>${value.day}</v></c>`;
    return `<c ${place} t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const body = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((one, at) => cell(one, row, at)).join("")}</row>`,
  );
  return `<?xml version="1.0"?><worksheet xmlns="${TYPES}"><sheetData>${body.join("")}${more}</sheetData></worksheet>`;
}

function workbook(sheets: Readonly<Record<string, string>>): Uint8Array {
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns="${TYPES}" xmlns:r="${RELATIONS}"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}<Relationship Id="rId99" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<?xml version="1.0"?><styleSheet xmlns="${TYPES}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  names.forEach((name, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheets[name] ?? "";
  });
  return zipFiles(Object.entries(parts).map(([name, text]) => ({ name, bytes: bytes(text) })));
}

const small = sheetXml([
  ["Year", "Value"],
  [2015, 1],
]);

/** Writes another unpacked size into each entry of the archive's directory. */
function declare(file: Uint8Array, size: number): void {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 0; at + 46 < file.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
}

async function rowsOf(file: Uint8Array, hints: FigureHints = {}) {
  const read = await readFigures(file, hints);
  if (read.figures === null) throw new Error(JSON.stringify(read.errors));
  expect(read.figures.format).toBe("xlsx");
  const print = rowPrinter(read.figures);
  return Array.from({ length: read.figures.observations.length }, (_, row) => print(row));
}

const errorsOf = async (file: Uint8Array, hints: FigureHints = {}) =>
  (await readFigures(file, hints)).errors.map(({ code, found }) =>
    found === null ? code : `${code}: ${found}`,
  );

describe("a workbook", () => {
  test("numbers keep their digits, days are days, and no number is ambiguous", async () => {
    const file = workbook({
      Data: sheetXml([
        ["Dato", "Kommune", "Verdi"],
        [{ day: 42_094 }, "Bergen", 1.234],
        [{ day: 42_460 }, "Tromsø", 0.1],
      ]),
    });
    expect(await rowsOf(file)).toMatchObject([
      { Dato: "2015-03-31", Kommune: "Bergen", value: 1.234 },
      { Dato: "2016-03-31", Kommune: "Tromsø", value: 0.1 },
    ]);
  });

  test("titles above, headings over several columns, and notes below", async () => {
    const file = workbook({
      Data: sheetXml([
        ["Tabell 1: Sosialhjelp"],
        [],
        ["Kommune", 2015, "", 2016, ""],
        ["", "Menn", "Kvinner", "Menn", "Kvinner"],
        ["Oslo", 1, 2, 3, ":"],
        ["Kilde: SSB"],
      ]),
    });
    expect(await rowsOf(file)).toMatchObject([
      { Kommune: "Oslo", Measure: "Menn", Period: "2015", value: 1 },
      { Measure: "Kvinner", Period: "2015", value: 2 },
      { Measure: "Menn", Period: "2016", value: 3 },
      { Measure: "Kvinner", Period: "2016", value: null, status: "suppressed" },
    ]);
    const { figures, passedOver } = await readFigures(file);
    expect(figures).toMatchObject({ title: "Tabell 1: Sosialhjelp", source: "SSB" });
    expect(passedOver.map(({ row }) => row)).toEqual([1, 6]);
  });

  test("a sheet is chosen by name; without one it is the first", async () => {
    const first = sheetXml([
      ["Year", "Value"],
      [2015, 1],
    ]);
    const second = sheetXml([
      ["Year", "Value"],
      [2015, 2],
    ]);
    const file = workbook({ First: first, "Tall 2": second });
    expect(await rowsOf(file)).toMatchObject([{ value: 1 }]);
    expect(await rowsOf(file, { sheet: "Tall 2" })).toMatchObject([{ value: 2 }]);
    expect(await errorsOf(file, { sheet: "Third" })).toEqual(["no-such-sheet: First, Tall 2"]);
  });

  test("a first sheet without a table names the others", async () => {
    const file = workbook({
      Cover: sheetXml([["About this table"]]),
      Data: sheetXml([
        ["Year", "Value"],
        [2015, 2],
      ]),
    });
    expect(await errorsOf(file)).toEqual(["empty-sheet: Cover, Data"]);
    expect(await errorsOf(workbook({ Empty: sheetXml([]) }))).toEqual(["empty-sheet: Empty"]);
  });

  test("one that unpacks to gigabytes is refused before it is unpacked", async () => {
    const file = workbook({ Data: small });
    declare(file, 3_000_000_000);
    expect(await errorsOf(file)).toEqual(["too-large: 256 MB"]);
  });

  test("one that lies about its sizes is found out", async () => {
    const file = workbook({ Data: sheetXml([["Year"]], " ".repeat(1_000_000)) });
    declare(file, 10);
    expect(file.length).toBeLessThan(20_000);
    const size = await measureWorkbook(file, 100_000);
    expect(size).toMatchObject({ isWorkbook: true });
    expect(size === "damaged" ? 0 : size.unpacked).toBeGreaterThan(100_000);
  });

  test("one cell at the far end does not make a table of billions", async () => {
    const far = sheetXml(
      [
        ["Year", "Value"],
        [2015, 1],
      ],
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    );
    expect(await errorsOf(workbook({ Data: far }))).toEqual(["too-large: 20000000"]);
  });

  test("a damaged one, and an archive that is none", async () => {
    const whole = workbook({
      Data: sheetXml([
        ["Year", "Value"],
        [2015, 1],
      ]),
    });
    expect(await errorsOf(whole.subarray(0, whole.length - 40))).toEqual(["not-a-workbook"]);
    const broken = whole.slice();
    broken.fill(0xff, 60, 200);
    expect((await errorsOf(broken))[0]).toMatch(/^(not-a-workbook|other-archive)/);
    expect(await errorsOf(zipFiles([{ name: "content.xml", bytes: bytes("<x/>") }]))).toEqual([
      "other-archive: OpenDocument",
    ]);
  });
});
