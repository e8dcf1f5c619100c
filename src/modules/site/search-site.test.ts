import { expect, test } from "vitest";
import { releasedIndicator } from "../indicators/testing.ts";
import { aRecommendation } from "../recommendations/testing.ts";
import { searchSite } from "./search-site.ts";

const all = {
  rights: [],
  indicators: [
    releasedIndicator(
      { slug: "a", name: { en: "People sleeping rough", nb: "Folk uten tak over hodet" } },
      { figures: [{ period: "2022", value: 9 }] },
    ),
  ],
  dataSets: [],
  recommendations: [
    aRecommendation({ reference: "YORK-2025-01", topic: { de: "Größere Wohnungen" } }),
  ],
  works: [
    {
      title: { en: "Human Rights Council" },
      text: { en: "Advises the mayor." },
      path: "bodies/council",
    },
  ],
};

test("bodies, commitments and challenges are found by what they are called and by what is said of them", () => {
  expect(searchSite(all, "rights council").works).toHaveLength(1);
  expect(searchSite(all, "mayor").works).toHaveLength(1);
  expect(searchSite(all, "mayors").works).toEqual([]);
});

test("every word of the query must begin a word, in whatever language", () => {
  expect(searchSite(all, "sleep rough").indicators).toHaveLength(1);
  expect(searchSite(all, "tak hode").indicators).toHaveLength(1);
  expect(searchSite(all, "leeping").indicators).toEqual([]);
  expect(searchSite(all, "sleeping badly").indicators).toEqual([]);
});

test("accents, capitals and signs do not matter", () => {
  expect(searchSite(all, "GROSSERE").recommendations).toEqual([]);
  expect(searchSite(all, "größere, WOHNUNGEN!").recommendations).toHaveLength(1);
  expect(searchSite(all, "york 2025").recommendations).toHaveLength(1);
});

test("an empty query finds nothing", () => {
  expect(searchSite(all, " … ")).toEqual({
    rights: [],
    indicators: [],
    dataSets: [],
    recommendations: [],
    works: [],
  });
});
