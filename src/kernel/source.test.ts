import { describe, expect, test } from "vitest";
import { filePath, filesIn, parseFilePath, readSource } from "./source.ts";

describe("a source", () => {
  test("with an address and a description is called by its description", () => {
    expect(readSource("https://www.yorkpress.co.uk/news/1/ (reporting the 2016 report)")).toEqual({
      href: "https://www.yorkpress.co.uk/news/1/",
      label: "reporting the 2016 report",
      site: "yorkpress.co.uk",
    });
  });

  test("with an address alone is called by its site", () => {
    expect(readSource("https://graz.at/a/b?c=1").label).toBe("graz.at");
  });

  test("without an address is its own words, and no link", () => {
    const words = "City of York Council, Attainment Gap report (stored copy, no address kept)";
    expect(readSource(words)).toEqual({ href: undefined, label: words, site: undefined });
  });

  test("never becomes a link to anything but the web", () => {
    for (const text of ["javascript:alert(1)", "data:text/html,x", "https://", "ftp://host/file"]) {
      expect(readSource(text).href).toBeUndefined();
    }
  });
});

describe("a handed-in file", () => {
  const sha256 = "ab".repeat(32);
  const file = { city: "york", sha256, name: "minutes-7-26.pdf" };
  const path = `/files/york/${sha256}/minutes-7-26.pdf`;

  test("is a source by its path, called by its name or by what somebody wrote about it", () => {
    expect(filePath(file)).toBe(path);
    expect(readSource(path)).toEqual({ href: path, label: "minutes-7-26.pdf", site: undefined });
    expect(readSource(`${path} (Minutes of July)`)).toMatchObject({
      href: path,
      label: "Minutes of July",
    });
  });

  test("is found in a text, wherever it stands", () => {
    expect(filesIn(`${path} (and ${path})`)).toEqual([file, file]);
    expect(filesIn("Minutes 7/26")).toEqual([]);
    expect(filesIn(null)).toEqual([]);
  });

  test.each([
    `/files/york/${sha256}/../../sign-in`,
    `/files/york/${sha256.slice(1)}/minutes.pdf`,
    `/files/York/${sha256}/minutes.pdf`,
    `/files/york/${sha256}/minutes.pdf?x`,
    `//files/york/${sha256}/minutes.pdf`,
  ])("is not %s", (text) => {
    expect(parseFilePath(text)).toBeUndefined();
    expect(readSource(text).href).toBeUndefined();
  });
});
