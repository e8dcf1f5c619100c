import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText, readCsv, writeCsv } from "./csv.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("readCsv", () => {
  test.each([
    ["comma", "year,value\n2014,98\n"],
    ["semicolon", "year;value\r\n2014;98\r\n"],
    ["tab", "year\tvalue\r2014\t98"],
    ["a mark before the text", "\ufeffyear,value\n2014,98"],
  ])("reads cells parted by %s", (_, text) => {
    expect(readCsv(text)).toEqual({
      columns: ["year", "value"],
      rows: [{ line: 2, cells: { year: "2014", value: "98" } }],
      problems: [],
    });
  });

  test("takes a decimal comma for no delimiter where semicolons part the cells", () => {
    expect(readCsv('"a,b,c,d";value\nx;1,5').rows).toEqual([
      { line: 2, cells: { "a,b,c,d": "x", value: "1,5" } },
    ]);
  });

  test("counts lines as an editor does, over quoted line ends and empty rows", () => {
    const { rows, problems } = readCsv(
      'a,b\r\n"one\r\ntwo\r\nthree",1\r\n\r\n,\r\nx,2\r\nonly\r\n"q ""q""",3\r\n',
    );
    expect(rows).toEqual([
      { line: 2, cells: { a: "one\ntwo\nthree", b: "1" } },
      { line: 7, cells: { a: "x", b: "2" } },
      { line: 9, cells: { a: 'q "q"', b: "3" } },
    ]);
    expect(problems).toEqual([{ line: 8, code: "ragged-row", found: 1, expected: 2 }]);
  });

  test("passes over empty cells after the last column, but not over filled ones", () => {
    expect(readCsv("a,b,,\n1,2,,\n1,2,3,\n")).toMatchObject({
      columns: ["a", "b"],
      rows: [{ line: 2 }],
      problems: [{ line: 3, code: "ragged-row", found: 3, expected: 2 }],
    });
  });

  test("reads no row under a header that names a column twice or not at all", () => {
    expect(readCsv("\na,,b,a\n1,2,3,4")).toEqual({
      columns: [],
      rows: [],
      problems: [
        { line: 2, code: "unnamed-column", position: 2 },
        { line: 2, code: "duplicate-column", column: "a" },
      ],
    });
  });

  test("finds the row whose quotes do not close", () => {
    expect(readCsv('a,b\n1,2\n"3,4\n5,6\n').problems).toEqual([{ line: 3, code: "bad-quotes" }]);
    expect(readCsv('a,b\n"1"x,2\n3,4\n').problems).toMatchObject([{ line: 2, code: "bad-quotes" }]);
  });

  test("says that an empty file has no columns", () => {
    for (const text of ["", "\n\n", "\ufeff", " , \n"]) {
      expect(readCsv(text).problems).toEqual([{ line: 1, code: "no-columns" }]);
    }
  });

  test("keeps a column with a dangerous name as a column", () => {
    expect(Object.entries(readCsv("__proto__,a\n1,2").rows[0]?.cells ?? {})).toEqual([
      ["__proto__", "1"],
      ["a", "2"],
    ]);
  });

  test.each([
    ["letters", "x"],
    ["commas", ","],
    ["quotes", '"'],
    ["quotes and letters", '"a'],
    ["quoted cells", '"a",'],
    ["open quotes", ',"'],
    ["cells", "a,"],
  ])("answers soon to ten megabytes of one line: %s", (_, piece) => {
    const line = piece.repeat(10_000_000 / piece.length);
    const started = performance.now();
    const { rows, problems } = readCsv(`a,b\n1,2\n${line}\n`);
    expect(rows).toEqual([{ line: 2, cells: { a: "1", b: "2" } }]);
    // Commas alone are an empty row.
    expect(problems).toHaveLength(piece === "," ? 0 : 1);
    expect(readCsv(line).rows).toEqual([]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test("refuses a cell that is too long, naming its column", () => {
    const text = `a,b\n1,${"x".repeat(10_000)}\n1,${"x".repeat(10_001)}\n`;
    expect(readCsv(text)).toMatchObject({
      rows: [{ line: 2 }],
      problems: [{ line: 3, code: "field-too-long", column: "b", most: 10_000 }],
    });
  });

  test("stops where everything is wrong", () => {
    const { problems } = readCsv(`a,b\n${"x\n".repeat(1_000_000)}`);
    expect(problems).toHaveLength(1_001);
    expect(problems.at(-1)).toEqual({ line: 1_001, code: "too-many-problems", most: 1_000 });
  });
});

describe("decodeText", () => {
  test("reads UTF-8 with and without a mark, and UTF-16 with one", () => {
    const text = "År;Verdi\n2024;Tromsø – 😀";
    const swapped = Buffer.from(`\ufeff${text}`, "utf16le");
    for (const bytes of [
      utf8(text),
      utf8(`\ufeff${text}`),
      swapped,
      Buffer.from(swapped).swap16(),
    ]) {
      expect(decodeText(bytes)).toEqual({ text });
    }
  });

  test.each([
    ["Latin-1", Buffer.from("a\nb\r\nTromsø\nc", "latin1"), 3],
    ["Latin-1 in the first line", Buffer.from("År", "latin1"), 1],
    ["a letter cut off at the end", utf8("a\nbø").subarray(0, 4), 2],
    ["UTF-16 without a mark", Buffer.from("ab", "utf16le"), 1],
    ["half a letter of UTF-16", Buffer.from("\ufeffa\n\ud83dx", "utf16le"), 2],
    ["a byte of nothing", utf8("a\r\rb\0"), 3],
    ["an overlong form", Buffer.from([0x61, 0x0a, 0xc0, 0xaf]), 2],
  ])("refuses %s and names the line", (_, bytes, line) => {
    expect(decodeText(bytes)).toEqual({ refused: "not-utf8", line });
  });
});

describe("writeCsv", () => {
  test("ends lines with CR LF, quotes what needs it and puts no mark first", () => {
    const bytes = writeCsv(
      ["city", "note", "value"],
      [{ city: "Tromsø", note: 'a "b", c\nd', value: 98.5 }, { city: "" }],
    );
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)).toBe(
      'city,note,value\r\nTromsø,"a ""b"", c\nd",98.5\r\n,,\r\n',
    );
  });

  test.each(["=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", "\r=1", "-1+1", "+47 22 00 00 00"])(
    "makes %j harmless to a spreadsheet",
    (cell) => {
      const [row] = readCsv(
        new TextDecoder().decode(writeCsv(["a", "b"], [{ a: cell, b: 1 }])),
      ).rows;
      expect(row?.cells.a).toBe(`'${cell.replace("\r", "\n")}`);
    },
  );

  test.each(["-5", "+5", "-0.5", "-0,5", "12"])("leaves the number %s as it is", (cell) => {
    expect(new TextDecoder().decode(writeCsv(["a"], [{ a: cell }]))).toMatch(
      new RegExp(`^a\\r\\n"?${cell.replace("+", "\\+")}"?\\r\\n$`),
    );
  });

  test("is read back as it was written", () => {
    const cell = fc
      .array(fc.constantFrom(...'ab ø";,\n\t.'), { maxLength: 12 })
      .map((letters) => letters.join(""))
      .filter((text) => !/^[\t\n]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (pairs) => {
        const written = pairs.map(([a, b]) => ({ a, b, end: "." }));
        const read = readCsv(new TextDecoder().decode(writeCsv(["a", "b", "end"], written)));
        expect(read.problems).toEqual([]);
        expect(read.rows.map(({ cells }) => cells)).toEqual(written);
      }),
      { numRuns: 200 },
    );
  });

  test("no cell of any table starts a formula", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [row] = readCsv(
          new TextDecoder().decode(writeCsv(["a", "b"], [{ a: text, b: "." }])),
        ).rows;
        const cell = row?.cells.a ?? "";
        expect(/^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell.replace(",", ".")))).toBe(
          false,
        );
      }),
      { numRuns: 200 },
    );
  });
});
