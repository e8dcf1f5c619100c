/** Builders for tests: entries of the map as somebody would write them. */
import type { AddMapEntryInput } from "./add-map-entry.ts";
import type { MapKind } from "./map-entry.ts";

// Actions that no other module calls, for tests of a whole city.
export { addMapEntry } from "./add-map-entry.ts";
export { reviseMapEntry } from "./revise-map-entry.ts";
export { setChallengeStanding } from "./set-challenge-standing.ts";

/** Something on the right to housing. */
export function aMapEntry(kind: MapKind, stated: Partial<AddMapEntryInput> = {}): AddMapEntryInput {
  const own = {
    challenge: { foundBy: { en: "Tenants’ survey" } },
    resource: { sort: "organisation" },
    practice: { place: { en: "Graz" }, worked: { en: "One desk for everything." } },
    responsibility: { level: "city", competences: ["decides"] },
  };
  return {
    kind,
    title: { en: "Homes" },
    text: { en: "Families wait five years." },
    rights: ["housing"],
    source: "https://example.org/report",
    ...own[kind],
    ...stated,
  };
}
