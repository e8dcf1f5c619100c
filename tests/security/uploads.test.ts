// What is handed in cannot bring the program down: too large, packed tight, nested deep, or something else than its name says.
import { describe, expect, test } from "vitest";
import { FILE_BYTES, FORM_BYTES } from "../../src/platform/http/form.ts";
import { zipFiles } from "../../src/platform/zip.ts";
import { FILES } from "../fuzz/hostile-values.ts";
import { walkedApp } from "../fuzz/walked-app.ts";

const walked = await walkedApp();
const cookie = (await walked.cookieOf("coordinator", "york-lived")) ?? "";
const heapMegabytes = () => process.memoryUsage().rss / 1_000_000;
const text = (words: string) => new Uint8Array(Buffer.from(words));

/** Where files are taken, with the name of the field. */
const PLACES = [
  "/york-lived/figures/import",
  "/york-lived/work/data-sets/asylum-seekers/import",
  "/york-lived/work/area-maps/upload",
  "/york-lived/work/requests/workbook",
] as const;

async function hand(path: string, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Response> {
  const body = new FormData();
  body.append("file", new File([bytes], name));
  return walked.ask(path, { method: "POST", body, headers: { cookie } });
}

/** A workbook whose one sheet is this. */
const book = (sheet: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipFiles([
      { name: "[Content_Types].xml", bytes: text("<Types/>") },
      { name: "xl/workbook.xml", bytes: text("<workbook/>") },
      { name: "xl/worksheets/sheet1.xml", bytes: sheet },
    ]),
  );

const nested = (open: string, close: string, depth: number) =>
  text(open.repeat(depth) + close.repeat(depth));

describe.each(PLACES)("at %s", (path) => {
  test.each(FILES)(
    "a file $name that is not what it says is refused in words, or only looked at",
    async (file) => {
      const answer = await hand(path, file.name, text(file.content));
      expect([303, 413, 422]).toContain(answer.status);
      expect(walked.faults()).toEqual([]);
    },
  );

  test.each<[string, string, () => Uint8Array<ArrayBuffer>]>([
    [
      "a workbook that unpacks to 300 MB of blanks",
      "bomb.xlsx",
      () => book(new Uint8Array(300_000_000)),
    ],
    [
      "an archive within an archive within an archive",
      "nest.xlsx",
      () => book(book(book(text("x")))),
    ],
    [
      "an archive of ten thousand files",
      "many.xlsx",
      () =>
        new Uint8Array(
          zipFiles(
            Array.from({ length: 10_000 }, (_, i) => ({ name: `xl/${i}`, bytes: text("x") })),
          ),
        ),
    ],
    ["JSON that is a hundred thousand brackets deep", "deep.json", () => nested("[", "]", 100_000)],
    ["JSON that is fifty thousand objects deep", "deep.json", () => nested('{"a":', "}", 50_000)],
    [
      "outlines nested ten thousand deep",
      "deep.geojson",
      () => nested('{"type":"GeometryCollection","geometries":[', "]}", 10_000),
    ],
    [
      "a PC-Axis file whose one word never ends",
      "px.px",
      () => text(`TITLE="${"x".repeat(5_000_000)}`),
    ],
    [
      "a PC-Axis file that promises a billion figures",
      "px.px",
      () =>
        text(
          'CHARSET="ANSI";\nTITLE="x";\nSTUB="a";\nVALUES("a")="1","2";\nDATA=\n' +
            "1 ".repeat(1_000_000) +
            ";",
        ),
    ],
    ["a table of a million empty columns", "wide.csv", () => text(`${",".repeat(1_000_000)}\n`)],
    ["a table of a million lines that say nothing", "long.csv", () => text("\n".repeat(1_000_000))],
    [
      "XML that names a file of the machine",
      "xxe.xlsx",
      () =>
        book(
          text(
            '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row></sheetData></worksheet>',
          ),
        ),
    ],
    [
      "XML that multiplies itself a billion times",
      "laughs.xlsx",
      () => {
        const levels = Array.from(
          { length: 9 },
          (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
        );
        return book(
          text(`<!DOCTYPE a [<!ENTITY l0 "ha">${levels.join("")}]><worksheet>&l9;</worksheet>`),
        );
      },
    ],
  ])("%s is refused in words and takes no memory to speak of", async (_, name, make) => {
    const bytes = make();
    const before = heapMegabytes();
    const answer = await hand(path, name, bytes);
    const page = await answer.text();
    expect([413, 422]).toContain(answer.status);
    expect(page).not.toContain("root:x:0:0");
    expect(heapMegabytes() - before).toBeLessThan(600);
    expect(walked.faults()).toEqual([]);
  });

  test("a file larger than any may be is refused before it is read", async () => {
    const answer = await hand(path, "large.csv", new Uint8Array(FILE_BYTES + 1));
    expect(answer.status).toBe(413);
  });
});

describe("a form that takes no file", () => {
  test("is refused when it is larger than a form may be, however it is sent", async () => {
    const large = "x".repeat(FORM_BYTES + 1);
    const form = new FormData();
    form.append("email", new File([large], "email"));
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
    });
    for (const body of [`email=${large}`, form, endless]) {
      const init = { method: "POST", body, duplex: "half" } as RequestInit;
      expect((await walked.ask("/york-lived/sign-in", init)).status).toBe(413);
    }
  });
});
