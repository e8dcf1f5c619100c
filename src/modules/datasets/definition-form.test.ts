import { describe, expect, test } from "vitest";
import {
  definitionValues,
  NEW_VALUES,
  sentDefinition,
  sentHints,
  shownShares,
  type Values,
} from "./definition-form.ts";
import { dataSetInput } from "./testing.ts";

const LANGUAGES = ["nb", "en"] as const;
const FILLED: Values = {
  ...NEW_VALUES,
  "title-nb": "Asylsøkere etter bydel",
  kind: "count",
  unit: "personer",
  source: "Bergen kommune",
  licence: "NLOD 2.0",
};
const sent = (over: Values = {}, slug?: string) =>
  sentDefinition({ ...FILLED, ...over }, { languages: LANGUAGES, ...(slug ? { slug } : {}) });

describe("the form of a definition", () => {
  test("sends what was filled in, with the address made of the title and the default rules", () => {
    const { input, problems } = sent();
    expect(problems).toEqual({});
    expect(input).toEqual({
      slug: "asylsokere-etter-bydel",
      title: { nb: "Asylsøkere etter bydel" },
      kind: "count",
      unit: "personer",
      source: "Bergen kommune",
      licence: "NLOD 2.0",
      rules: dataSetInput().rules,
      recipe: null,
    });
  });

  test("shows a definition so that sending it again changes nothing", () => {
    const recipe = {
      query: {
        way: "pxwebapi-2",
        address: "https://data.ssb.no/api/pxwebapi/v2",
        table: "07221",
        selection: { Region: ["4601", "range(4602,4650)"], Tid: ["top(5)"] },
        codeLists: { Region: "agg_KommSummer" },
        language: "no",
      },
      hints: { yearStarts: 8, sheet: "Ark 2" },
    } as const;
    const input = dataSetInput({
      recipe,
      rules: {
        mode: "as-delivered",
        threshold: 2,
        zeros: "published",
        contributors: { measure: "bidrag", few: 3 },
        shares: [{ measure: "andel", numerator: "antall", denominator: null }],
        counts: ["antall", "bidrag"],
      },
    });
    const { recipe: _, ...dataSet } = input;
    const values = definitionValues({ ...dataSet, id: "1" as never }, recipe);
    const again = sentDefinition(values, { languages: ["en", "nb"], slug: input.slug });
    expect(again).toEqual({ input, problems: {} });
    expect(shownShares(values)).toBe(2);
  });

  test("names every empty field in the order of the page, once", () => {
    const { problems } = sentDefinition(NEW_VALUES, { languages: LANGUAGES });
    expect(Object.entries(problems)).toEqual([
      ["title-nb", "title"],
      ["kind", "kind"],
      ["unit", "unit"],
      ["source", "source"],
      ["licence", "licence"],
    ]);
  });

  test.each<[string, Values, string, string]>([
    ["an address in capitals", { slug: "Asyl" }, "slug", "slug"],
    ["a threshold that is no number", { threshold: "few" }, "threshold", "rules.threshold"],
    [
      "few contributors of no measure",
      { "contributors-few": "3" },
      "contributors-measure",
      "rules.contributors",
    ],
    ["a share of nothing", { "share-0-measure": "andel" }, "share-0-measure", "rules.shares"],
    ["a recipe without an address", { way: "address" }, "address", "recipe.address"],
    [
      "a table without a number",
      { way: "pxwebapi-2", address: "https://data.ssb.no/api/pxwebapi/v2" },
      "table",
      "recipe.table",
    ],
    [
      "a selection that is none",
      { way: "pxwebapi-2", selection: "Region 4601" },
      "selection",
      "recipe.selection",
    ],
    [
      "a code list that is none",
      { way: "pxwebapi-2", codeLists: "= agg" },
      "codeLists",
      "recipe.codeLists",
    ],
    ["a text without end", { source: "x".repeat(501) }, "source", "too-long"],
  ])("%s is a problem of its field", (_, over, field, problem) => {
    expect(sent(over).problems).toEqual({ [field]: problem });
  });

  test("the address of a data set that exists is not sent", () => {
    expect(sent({ slug: "another" }, "asylum").input.slug).toBe("asylum");
  });

  test("a recipe that nobody wants is not sent, whatever stands in its fields", () => {
    expect(sent({ address: "https://data.ssb.no", selection: "nonsense" }).input.recipe).toBeNull();
  });
});

test("hints are what was filled in, and nothing that cannot be", () => {
  expect(sentHints({ "year-starts": "8", "value-column": "Antall", decimal: "comma" })).toEqual({
    yearStarts: 8,
    valueColumn: "Antall",
    decimalSign: "comma",
  });
  expect(sentHints({ "year-starts": "13", decimal: "semicolon", sheet: "" })).toEqual({});
});
