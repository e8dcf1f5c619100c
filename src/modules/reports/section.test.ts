import { describe, expect, test } from "vitest";
import { isRequired, parsePlace, placeName, placesOf, sectionAt } from "./section.ts";

const rights = [{ slug: "housing" }, { slug: "health" }];

describe("the places of an edition", () => {
  test("stand in the order of the book, and each is read back from its name", () => {
    const places = placesOf(rights);
    expect(places.map(placeName)).toEqual([
      "foreword",
      "housing.challenge",
      "housing.best-practice",
      "health.challenge",
      "health.best-practice",
      "method",
    ]);
    expect(places.map((place) => parsePlace(placeName(place)))).toEqual(places);
  });

  test.each([
    "",
    "housing",
    "challenge",
    "housing.foreword",
    "foreword.challenge.method",
    "housing.",
    ".method",
  ])("%j names no place", (name) => expect(parsePlace(name)).toBeUndefined());

  test("only best practice may be missing from a whole report", () => {
    expect(
      placesOf(rights)
        .filter((place) => !isRequired(place))
        .map(placeName),
    ).toEqual(["housing.best-practice", "health.best-practice"]);
  });
});

describe("sectionAt", () => {
  const text = (language: "en" | "de", markdown: string) =>
    ({ right: null, part: "foreword", language, markdown }) as const;

  test("gives the first preferred language that has a text, else any", () => {
    const sections = [text("en", "Hello"), text("de", "Servus")];
    expect(sectionAt(sections, { right: null, part: "foreword" }, ["nb", "de"])?.markdown).toBe(
      "Servus",
    );
    expect(sectionAt(sections, { right: null, part: "foreword" }, ["nb"])?.markdown).toBe("Hello");
  });

  test("an emptied text counts as none", () => {
    expect(
      sectionAt([text("en", " \n")], { right: null, part: "foreword" }, ["en"]),
    ).toBeUndefined();
  });
});
