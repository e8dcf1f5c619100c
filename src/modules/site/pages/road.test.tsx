import { expect, test } from "vitest";
import { aFrame, drawn } from "../../../design/testing.tsx";
import type { View } from "../../../design/view.ts";
import { day, fact } from "../../../kernel/testing.ts";
import type { Declaration } from "../../city/index.ts";
import { aDeclaration } from "../../city/testing.ts";
import { RoadInShort } from "./road.tsx";

const view: View = {
  frame: aFrame(),
  ...{ language: "en", preferred: ["en"], home: "/york", city: "York" },
  ...{ demonstration: false, today: day("2026-06-01"), timeZone: "Europe/London" },
};
const events = ["2015", "2017", "2019"].map((year) => ({
  ...{ on: fact(year), text: { en: `Step of ${year}` }, source: null, kind: null },
}));
const declaredIn = (year: string): Declaration => ({
  ...aDeclaration(),
  on: fact(year),
  definition: null,
  commitments: [],
});
const shown = (declaration: Declaration | undefined) =>
  [
    ...drawn(<RoadInShort view={view} declaration={declaration} events={events} />).matchAll(
      /Step of (\d+)/g,
    ),
  ].map(([, year]) => year);

test("the road in short begins with the declaration, and is whole where no step came after it", () => {
  expect(shown(declaredIn("2017"))).toEqual(["2017", "2019"]);
  expect(shown(undefined)).toEqual(["2015", "2017", "2019"]);
  expect(shown(declaredIn("2024"))).toEqual(["2015", "2017", "2019"]);
});
