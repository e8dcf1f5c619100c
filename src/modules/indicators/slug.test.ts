import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSlug } from "../rights/index.ts";
import { freeSlug, slugFrom } from "./slug.ts";

describe("slugFrom", () => {
  test.each([
    ["People sleeping rough", "people-sleeping-rough"],
    ["Sårbare unge på Åsane (2024)", "sarbare-unge-pa-asane-2024"],
    ["Straßenzählung für Wohnungslose", "strassenzaehlung-fuer-wohnungslose"],
    ["Bjørn & Ærlig", "bjorn-aerlig"],
    ["Łódź: children’s rights", "lodz-childrens-rights"],
    ["  –  ", ""],
    ["数", ""],
  ])("makes %s into %s", (name, slug) => {
    expect(slugFrom(name)).toBe(slug);
  });

  test("a letter and its mark typed apart give the same as typed together", () => {
    expect(slugFrom("Wohnungslose fu\u0308r")).toBe(slugFrom("Wohnungslose f\u00fcr"));
  });

  test("a long name is cut between two words", () => {
    expect(slugFrom(`${"people ".repeat(11)}waiting for a home`)).toBe(
      `${"people-".repeat(11).slice(0, -1)}`,
    );
    expect(slugFrom("a".repeat(100))).toHaveLength(80);
  });

  test("whatever the name, it gives an address or nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
        const slug = slugFrom(name);
        expect(slug === "" || isSlug(slug)).toBe(true);
      }),
    );
  });
});

describe("freeSlug", () => {
  test("numbers a name that is taken", () => {
    expect(freeSlug("Police", new Set(["police", "police-2"]), "series")).toBe("police-3");
  });

  test("falls back where the name has no letter of an address", () => {
    expect(freeSlug("数", new Set(), "series")).toBe("series");
  });

  test("stays an address when it is long and taken", () => {
    const name = "a".repeat(90);
    expect(isSlug(freeSlug(name, new Set([freeSlug(name, new Set(), "x")]), "x"))).toBe(true);
  });
});
