import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readMetadata } from "./open-sdg-metadata.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "../fixtures/text", name));
const bytes = (text: string) => new TextEncoder().encode(text);

test("reads a description in CSV: keys and values, texts over several lines", () => {
  expect(readMetadata(fixture("opensdg-bristol/meta-11-1-1.csv"))).toEqual({
    title: "Homelessness statistics",
    unit: "Number of people",
    source: "Ministry for Housing, Communities and Local Government",
    direction: null,
    target: null,
  });
});

test("reads the front of a Markdown file", () => {
  expect(readMetadata(fixture("opensdg-ons/meta-10-3-1.md"))).toMatchObject({
    title: "Proportion of population who were victims of hate crime",
    unit: "Percentage (%)",
    source: "Office for National Statistics (ONS)",
  });
  expect(readMetadata(fixture("opensdg-canada-cif/meta-1-3-1.md"))).toMatchObject({
    title: "Debt to disposable income ratio",
    unit: "Percentage",
    source: "Statistics Canada",
  });
});

test("reads direction and target, folded and quoted texts, and passes over keys of translations", () => {
  const text =
    "---\nindicator_name: global_indicators.1-1-1-title\ngraph_title: >-\n  A long\n  title\ndirection: positive\ntarget: '12.5'\nsource_organisation_1: 'Bob''s office'\n---\n";
  expect(readMetadata(bytes(text))).toEqual({
    title: "A long title",
    unit: null,
    source: "Bob's office",
    direction: "positive",
    target: 12.5,
  });
});

test("takes no table of figures for a description", () => {
  expect(readMetadata(bytes("Year,Value\n2015,5\n"))).toBeUndefined();
});
