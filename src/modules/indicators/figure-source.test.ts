import { expect, test } from "vitest";
import { addressOf, sourceInline } from "./figure-source.ts";

test("an address becomes a link named after its site, and the words stay", () => {
  expect(sourceInline("https://www.york.ac.uk/news/2023/ (YHRCN report 2022)")).toEqual([
    { link: "https://www.york.ac.uk/news/2023/", content: ["york.ac.uk"] },
    " (YHRCN report 2022)",
  ]);
});

test("the stop or bracket after an address is no part of it, a bracket that it opened is", () => {
  expect(addressOf("See (https://example.org/a).")).toBe("https://example.org/a");
  expect(addressOf("https://example.org/a_(b)")).toBe("https://example.org/a_(b)");
});

test("words without an address stay words", () => {
  expect(sourceInline("Annex 2, stored copy")).toEqual(["Annex 2, stored copy"]);
  expect(addressOf("Annex 2, stored copy")).toBeUndefined();
});

test("several addresses are several links", () => {
  const links = sourceInline("https://a.org/1; https://b.org/2").filter(
    (part) => typeof part !== "string",
  );
  expect(links).toHaveLength(2);
});
