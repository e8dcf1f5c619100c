import { describe, expect, test } from "vitest";
import { readSource } from "./source.ts";

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
