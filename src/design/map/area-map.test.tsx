/** Areas from GeoJSON, their shades, and the map. */
import { describe, expect, test } from "vitest";
import { type AreaFigure, renderAreaMap } from "./area-map.tsx";
import { areasOfGeoJson } from "./geo-areas.ts";
import { classesOf, classOfValue } from "./map-classes.ts";

const square = (x: number, y: number) => [
  [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ],
];
const feature = (code: string, coordinates: unknown, type = "Polygon") => ({
  type: "Feature",
  properties: { code, name: `Area ${code}` },
  geometry: { type, coordinates },
});
const collection = (...features: readonly unknown[]) => ({ type: "FeatureCollection", features });
const properties = { code: "code", name: "name" };

function areas() {
  const read = areasOfGeoJson(
    collection(...["A", "B", "C", "D"].map((code, x) => feature(code, square(x, 60)))),
    properties,
  );
  if ("refused" in read) throw new Error(read.refused);
  return read;
}

describe("a file of areas", () => {
  test("gives each area its code, name and outline, degrees made square", () => {
    const [first] = areas();
    expect(first).toMatchObject({ code: "A", name: "Area A" });
    const [ring = []] = first?.shapes[0] ?? [];
    expect(ring).toHaveLength(4);
    const [width = 0, height = 0] = [ring[1]?.[0], (ring[2]?.[1] ?? 0) - (ring[1]?.[1] ?? 0)];
    expect(width / height).toBeCloseTo(Math.cos((60.5 * Math.PI) / 180), 6);
  });

  test("keeps metres as they are, and areas of several parts with holes", () => {
    const metres = square(300_000, 6_700_000);
    const read = areasOfGeoJson(
      collection(feature("1", [[metres[0], metres[0]], metres], "MultiPolygon")),
      properties,
    );
    expect(read).toMatchObject([{ shapes: [[{}, {}], [{}]] }]);
    expect(JSON.stringify(read)).toContain("[300001,6700000]");
  });

  test.each([
    ["text", "not-geojson", undefined],
    [collection(), "no-areas", undefined],
    [collection(feature("A", [0, 0], "Point")), "not-an-area", 1],
    [collection(feature("A", square(0, 0)), feature("A", square(1, 0))), "same-code-twice", 2],
    [collection(feature(" ", square(0, 0))), "no-code", 1],
    [collection(feature("A", [[["x", 1]]])), "not-an-area", 1],
  ])("is refused where it is none (%#)", (content, refused, at) => {
    expect(areasOfGeoJson(content, properties)).toMatchObject(
      at === undefined ? { refused } : { refused, feature: at },
    );
  });
});

describe("classes", () => {
  test("have round limits, hold every value and are at most five", () => {
    const classes = classesOf([3, 17, 42, 88]);
    expect(classes.length).toBeGreaterThan(1);
    expect(classes.length).toBeLessThanOrEqual(5);
    expect(classes[0]?.from).toBe(3);
    expect(classes.at(-1)?.to).toBe(88);
    expect(classOfValue(classes, 3)).toBe(0);
    expect(classOfValue(classes, 88)).toBe(classes.length - 1);
  });

  test("of equal values are one, of nothing none", () => {
    expect(classesOf([7, 7])).toEqual([{ from: 7, to: 7 }]);
    expect(classesOf([])).toEqual([]);
  });
});

describe("the map", () => {
  const figures: readonly AreaFigure[] = [
    { code: "A", value: 10, printed: "10" },
    { code: "B", value: 90, printed: "90" },
    { code: "C", value: null, mark: "suppressed" },
  ];
  const svg = renderAreaMap({
    id: "m",
    title: "T",
    description: "D",
    areas: areas(),
    figures,
    print: (value) => `${value} %`,
    words: { suppressed: "hidden", missing: "unknown" },
    ink: "paper",
  });

  test("is one image that writes its figures and explains every shade", () => {
    expect(svg.match(/role="img"/g)).toHaveLength(1);
    for (const text of ["10", "90", "hidden", "unknown"]) expect(svg).toContain(`>${text}</text>`);
    expect(svg).toContain("% – ");
  });

  test("hatches what is hidden and dots what is unknown", () => {
    expect(svg.match(/fill="url\(#m-hatch-640\)"/g)).toHaveLength(2);
    expect(svg.match(/stroke-dasharray="2 3"/g)).toHaveLength(2);
  });

  test("puts north at the top", () => {
    const two = areasOfGeoJson(
      collection(feature("S", square(0, 0)), feature("N", square(0, 1))),
      properties,
    );
    if ("refused" in two) throw new Error(two.refused);
    const drawn = renderAreaMap({
      id: "n",
      title: "T",
      description: "D",
      areas: two,
      figures: [
        { code: "S", value: 1, printed: "S1" },
        { code: "N", value: 2, printed: "N2" },
      ],
      print: String,
      words: { suppressed: "", missing: "" },
      ink: "paper",
    });
    const down = (text: string) =>
      Number(new RegExp(`y="([\\d.]+)"[^>]*>${text}<`).exec(drawn)?.[1]);
    expect(down("N2")).toBeLessThan(down("S1"));
  });
});
