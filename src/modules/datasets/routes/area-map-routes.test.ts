// Uploading an area map: a file, then what its fields mean, then the map; every wrong file is told apart.
import { describe, expect, test } from "vitest";
import { valueIn } from "../../../../tests/support/test-app.ts";
import { testContext } from "../../../../tests/support/test-context.ts";
import { testDatabase } from "../../../../tests/support/test-database.ts";
import { anActor } from "../../accounts/testing.ts";
import { workSite } from "./testing.ts";

const context = testContext(await testDatabase());
const site = (options: Parameters<typeof workSite>[1] = {}) =>
  workSite(context, { defined: null, ...options });
const MAPS = "/work/area-maps";
const UPLOAD = `${MAPS}/upload`;

const ring = [
  [5.3, 60.3],
  [5.4, 60.3],
  [5.4, 60.4],
  [5.3, 60.3],
];
const feature = (
  properties: object,
  geometry: object = { type: "Polygon", coordinates: [ring] },
) => ({
  type: "Feature",
  properties,
  geometry,
});
const geoJson = (...features: readonly object[]) => ({
  file: new File([JSON.stringify({ type: "FeatureCollection", features })], "map.geojson"),
});
const DISTRICTS = geoJson(
  feature({ objectid: 1, bydelnavn: "Årstad", bydelnr: "03", by: "Bergen" }),
  feature({ objectid: 2, bydelnavn: "Åsane", bydelnr: "08", by: "Bergen" }),
);
const words = {
  "name-en": "Districts of Bergen",
  slug: "",
  source: "Bergen kommune",
  licence: "NLOD 2.0",
  code: "bydelnr",
  names: "bydelnavn",
};

describe("a file of outlines", () => {
  test("leads to a form that proposes the fields that look like codes and names", async () => {
    const { follow } = await site();
    const { status, html } = await follow(UPLOAD, DISTRICTS);
    expect(status).toBe(200);
    expect(html).toMatch(/<option value="bydelnr" selected[^>]*>bydelnr: 03, 08/);
    expect(html).toMatch(/<option value="bydelnavn" selected/);
  });

  test.each<[string, Readonly<Record<string, File>>, string]>([
    ["no file", {}, "Velg en fil som ikke er tom."],
    ["text", { file: new File(["hei"], "hei.txt") }, "ikke GeoJSON"],
    ["no areas", geoJson(), "Det er ingen områder i filen."],
    [
      "points",
      geoJson(feature({ nr: "1" }, { type: "Point", coordinates: [5, 60] })),
      "ikke noe omriss",
    ],
    ["areas without fields", geoJson(feature({})), "ikke noe felt"],
  ])("that is %s is refused in a sentence", async (_, form, sentence) => {
    const { visit } = await site({ language: "nb" });
    const { status, html } = await visit(UPLOAD, form);
    expect(status).toBe(422);
    expect(html).toContain(sentence);
  });

  test("waits a day and in one city only", async () => {
    const { visit, follow } = await site();
    const { location } = await follow(UPLOAD, DISTRICTS);
    const elsewhere = await site();
    expect((await elsewhere.visit(location)).location).toBe(`${UPLOAD}?expired`);
    expect((await elsewhere.visit(location, words)).location).toBe(`${UPLOAD}?expired`);
    expect((await visit(location)).status).toBe(200);
    expect((await visit(`${UPLOAD}?expired`)).html).toContain("not here any more");
  });
});

describe("the words of a map", () => {
  test("make the map, which is shown with its codes and stands in the list", async () => {
    const { visit, follow } = await site();
    const { location } = await follow(UPLOAD, DISTRICTS);
    const saved = await follow(location, words);
    expect(saved.location).toBe(`${MAPS}/districts-of-bergen?done=saved`);
    expect(saved.html).toContain("The map has 2 areas.");
    expect(saved.html).toContain("Årstad");
    expect((await visit(MAPS)).html).toContain("Districts of Bergen");
  });

  test("are all asked for, and what was written is kept", async () => {
    const { visit, follow } = await site({ language: "nb" });
    const { location } = await follow(UPLOAD, DISTRICTS);
    const typed = { ...words, "name-en": "", licence: "", slug: "Æ", code: "" };
    const { status, html } = await visit(location, typed);
    expect(status).toBe(422);
    for (const sentence of ["Navnet mangler.", "Lisensen mangler.", "Velg feltet med koden."]) {
      expect(html.split(sentence).length).toBe(3);
    }
    expect(valueIn(html, "source")).toBe("Bergen kommune");
    expect(valueIn(html, "slug")).toBe("Æ");
  });

  test("name a field that tells the areas apart", async () => {
    const { visit, follow } = await site();
    const { location } = await follow(UPLOAD, DISTRICTS);
    const { status, html } = await visit(location, { ...words, code: "by" });
    expect(status).toBe(422);
    expect(html).toContain("has the code Bergen, which another has already.");
  });

  test("of a map that is there already put the new outlines in its place, and say so", async () => {
    const { follow } = await site();
    const first = await follow(UPLOAD, DISTRICTS);
    await follow(first.location, words);
    const same = await follow(UPLOAD, DISTRICTS);
    expect((await follow(same.location, words)).html).toContain("The map is as it was.");
    const newer = await follow(UPLOAD, geoJson(feature({ bydelnr: "09", bydelnavn: "Laksevåg" })));
    const { html } = await follow(newer.location, words);
    expect(html).toContain("There was a map here already; this one has taken its place.");
    expect(html).toContain("The map has one area.");
  });

  test("cannot take the address of the upload itself", async () => {
    const { visit, follow } = await site();
    const { location } = await follow(UPLOAD, DISTRICTS);
    expect((await visit(location, { ...words, slug: "upload" })).status).toBe(422);
  });
});

test("an unknown map is not found, and a contributor has no maps to define", async () => {
  const { visit, become } = await site();
  expect((await visit(`${MAPS}/nowhere`)).status).toBe(404);
  expect((await visit(MAPS)).html).toContain("There is no area map yet");
  become(anActor("contributor"));
  for (const path of [MAPS, UPLOAD, `${MAPS}/nowhere`]) {
    expect((await visit(path)).status).toBe(403);
  }
});
