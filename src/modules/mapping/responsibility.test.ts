// Who can act on which right: the table of actors, their order, and the gaps.
import { expect, test } from "vitest";
import type { Id } from "../../kernel/id.ts";
import { day, fact } from "../../kernel/testing.ts";
import type { Competence, Level } from "./competence.ts";
import type { MapEntry } from "./map-entry.ts";
import { actorRows, gapsIn, partsIn, partsOn } from "./responsibility.ts";

const on = day("2026-06-01");

function aPart(
  name: string,
  rights: readonly string[],
  level: Level,
  competences: readonly Competence[],
  stated: Partial<MapEntry> = {},
): MapEntry {
  return {
    id: "019b0000-0000-7000-8000-000000000003" as Id<"MapEntry">,
    ...{ slug: name, kind: "responsibility", version: 1, savedAt: new Date(0) },
    ...{ title: { en: name }, text: {}, groups: {}, rights },
    ...{ grounds: [], indicators: [], evidence: [], standings: [] },
    ...{ body: null, department: null, began: null, ended: null, source: null },
    particulars: { kind: "responsibility", level, competences, law: {}, lawConfirmed: false },
    ...stated,
  } as MapEntry;
}

test("a right without anybody in the city is a gap, whoever else may act on it", () => {
  const entries = [
    aPart("Council", ["housing"], "city", ["decides"]),
    aPart("Ministry", ["health"], "state", ["decides"]),
    aPart("Old office", ["schools"], "city", ["decides"], { ended: fact("2026-06-01") }),
    aPart("Coming office", ["schools"], "city", ["decides"], { began: fact("2026-06-02") }),
  ];
  const parts = partsOn(entries, on);
  expect(parts.map(({ slug }) => slug)).toEqual(["Council", "Ministry"]);
  expect(gapsIn(parts, ["housing", "health", "schools"])).toEqual(["health", "schools"]);
});

test("the city comes first, and of two whoever decides", () => {
  const parts = partsOn(
    [
      aPart("State", ["housing"], "state", ["decides"]),
      aPart("Desk", ["housing"], "city", ["advises", "delivers"]),
      aPart("Council", ["housing", "health"], "city", ["decides"]),
    ],
    on,
  );
  expect(partsIn(parts, "housing").map(({ slug }) => slug)).toEqual(["Council", "Desk", "State"]);
});

test("an actor whom two entries name has one row, with everything that they may do", () => {
  const department = { slug: "social", name: { en: "Social" } };
  const rows = actorRows(
    partsOn(
      [
        aPart("a", ["housing"], "city", ["delivers"], { department }),
        aPart("b", ["housing", "health"], "city", ["decides"], { department }),
        aPart("State", ["health"], "state", ["oversees"]),
      ],
      on,
    ),
  );
  expect(
    rows.map(({ actor, competences }) => [actor.slug, Object.fromEntries(competences)]),
  ).toEqual([
    ["a", { housing: ["decides", "delivers"], health: ["decides"] }],
    ["State", { health: ["oversees"] }],
  ]);
});
