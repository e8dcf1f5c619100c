import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unzipFiles, zipFiles } from "./zip.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("zipFiles", () => {
  test("gives the same bytes whatever the order of the files", () => {
    const files = [
      { name: "figures/a.csv", bytes: bytesOf("year,value\r\n2014,98\r\n") },
      { name: "README.txt", bytes: bytesOf("York") },
      { name: "årsrapport.json", bytes: bytesOf("{}") },
    ];
    expect(zipFiles([...files].reverse())).toEqual(zipFiles(files));
    expect(unzipFiles(zipFiles(files)).map(({ name }) => name)).toEqual([
      "README.txt",
      "figures/a.csv",
      "årsrapport.json",
    ]);
  });

  test("dates every file to the first day of the format", () => {
    const archive = zipFiles([{ name: "a", bytes: bytesOf("a") }]);
    const view = new DataView(archive.buffer, archive.byteOffset);
    expect(view.getUint16(10, true)).toBe(0);
    expect(view.getUint16(12, true)).toBe((0 << 9) | (1 << 5) | 1);
  });

  test("lets everybody read what is unpacked", () => {
    const archive = Buffer.from(zipFiles([{ name: "a", bytes: bytesOf("a") }]));
    const directory = archive.indexOf("PK\x01\x02", 0, "latin1");
    expect(archive.readUInt32LE(directory + 38) >>> 16).toBe(0o100644);
  });

  test("unpacks to what was packed", () => {
    const file = fc.record({
      name: fc.stringMatching(/^[a-zæøå0-9_]{1,12}$/),
      bytes: fc.uint8Array(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(file, { selector: ({ name }) => name }), (drawn) => {
        const files = drawn.filter(({ name }) => name !== "__proto__");
        const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
        expect(unzipFiles(zipFiles(files))).toEqual(sorted);
      }),
      { numRuns: 50 },
    );
  });

  test("refuses names that lead out of the folder, and the same name twice", () => {
    for (const name of ["", "/etc/a", "../a", "a/../b", "a\\b", ".", "__proto__"]) {
      expect(() => zipFiles([{ name, bytes: bytesOf("") }])).toThrow("Not a file name");
    }
    const file = { name: "a", bytes: bytesOf("") };
    expect(() => zipFiles([file, file])).toThrow("Two files named a");
  });

  test("refuses to unpack a name that leads out of the folder", () => {
    const inside = Buffer.from(zipFiles([{ name: "ab/cd", bytes: bytesOf("x") }])).toString(
      "latin1",
    );
    const outside = Buffer.from(inside.replaceAll("ab/cd", "../cd"), "latin1");
    expect(() => unzipFiles(outside)).toThrow("Not a file name: ../cd");
  });

  test("refuses a damaged archive", () => {
    expect(() => unzipFiles(bytesOf("no archive at all"))).toThrow();
  });
});
