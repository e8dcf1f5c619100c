import { describe, expect, test } from "vitest";
import { areaMapProblems, areaProperties, codesWithoutArea, readAreas } from "./area-map.ts";

const square = [
  [
    [5, 60],
    [6, 60],
    [6, 61],
    [5, 60],
  ],
];
function geoJson(...properties: readonly object[]): Uint8Array {
  const features = properties.map((given) => ({
    type: "Feature",
    properties: given,
    geometry: { type: "Polygon", coordinates: square },
  }));
  return new TextEncoder().encode(JSON.stringify({ type: "FeatureCollection", features }));
}

describe("the properties of a file that could hold the code", () => {
  test("are those that every area has, the ones that tell all areas apart first", () => {
    const file = geoJson(
      { kommune: "4601", navn: "Fana", nr: 1, tom: "" },
      { kommune: "4601", navn: "Åsane", nr: 2, tom: "x", bare: "her" },
    );
    expect(areaProperties(file)).toEqual([
      { name: "navn", examples: ["Fana", "Åsane"] },
      { name: "nr", examples: ["1", "2"] },
      { name: "kommune", examples: ["4601", "4601"] },
    ]);
  });

  test.each(["", "no JSON", "[]", '{"type":"FeatureCollection"}', '{"features":[null,3]}'])(
    "are none in %j",
    (text) => {
      expect(areaProperties(new TextEncoder().encode(text))).toEqual([]);
    },
  );
});

test("outlines are read with their codes, and a file that is no GeoJSON is refused", () => {
  const properties = { code: "nr", name: "navn" };
  expect(readAreas(geoJson({ nr: 7, navn: "Fana" }), properties)).toMatchObject([
    { code: "7", name: "Fana" },
  ]);
  expect(readAreas(new TextEncoder().encode("Bydel;Antall"), properties)).toEqual({
    refused: "not-geojson",
  });
});

test("codes without an area are named, with their letters as they are", () => {
  expect(codesWithoutArea([{ code: "01" }, { code: "Åsane" }], ["01", "1", "Åsane"])).toEqual([
    "1",
  ]);
});

test("everything that is wrong with a map is named at once", () => {
  const map = { slug: "bydeler", name: { nb: "Bydeler" }, source: "x", licence: "y", areas: [] };
  expect(areaMapProblems(map)).toEqual(["areas"]);
  expect(areaMapProblems({ ...map, slug: "Å", name: {}, source: " ", licence: "" })).toEqual([
    "slug",
    "name",
    "source",
    "licence",
    "areas",
  ]);
  expect(areaMapProblems({ ...map, source: "x".repeat(501) })).toContain("too-long");
});
