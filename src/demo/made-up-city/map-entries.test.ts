// What the made-up city shows of a map: each entry with its evidence, and whoever can act with a rule that nobody has confirmed.
import { expect, test } from "vitest";
import { INDICATORS } from "./figures.ts";
import { CHALLENGES, OTHERS } from "./map-entries.ts";

const entries = [...CHALLENGES, ...OTHERS];

test.each(entries.map((entry) => [entry.title.en ?? "", entry] as const))(
  "%s names what shows it",
  (_, { evidence = [], indicators = [] }) => {
    expect(evidence.length + indicators.length).toBeGreaterThan(0);
    for (const one of evidence) expect(one).toMatch(/^https:\/\/example\.org\/\S+ \(.+\)$/);
    const known = INDICATORS.map(({ slug }) => slug);
    expect(indicators.filter((slug) => !known.includes(slug))).toEqual([]);
  },
);

test("whoever can act does so by a rule in the city’s own words, unconfirmed", () => {
  const responsible = OTHERS.filter(({ kind }) => kind === "responsibility");
  expect(responsible).toHaveLength(3);
  for (const { law = {}, lawConfirmed = false } of responsible)
    expect([Object.keys(law), lawConfirmed]).toEqual([["nb", "en"], false]);
});
