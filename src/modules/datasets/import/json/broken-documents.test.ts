import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readJsonFigures } from "./read-json-figures.ts";

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../fixtures/json/${name}`, import.meta.url), "utf8"));
}

/** Constructed: the smallest message that uses every part of SDMX-JSON that is read. */
const sdmx = {
  meta: { prepared: "2021-03-17T22:57:33Z", sender: { id: "X", names: { en: "X" } } },
  data: {
    structures: [
      {
        name: "t",
        dimensions: {
          dataSet: [{ id: "FREQ", keyPosition: 0, values: [{ id: "A" }] }],
          series: [{ id: "AREA", keyPosition: 1, values: [{ id: "1" }, { id: "2" }] }],
          observation: [
            { id: "TIME_PERIOD", keyPosition: 2, values: [{ id: "2020", start: "2020-01-01" }] },
          ],
        },
        measures: { observation: [{ id: "V" }, { id: "W" }] },
        attributes: {
          dimensionGroup: [{ id: "UNIT_MEASURE", values: [{ id: "EUR" }] }],
          series: [{ id: "UNIT_MULT", values: [{ id: "3" }] }],
          observation: [{ id: "OBS_STATUS", default: "A", values: [null, { id: "P" }] }],
        },
      },
    ],
    dataSets: [
      {
        structure: 0,
        action: "Replace",
        dimensionGroupAttributes: { "0:0:": [0] },
        series: {
          0: { attributes: [0], observations: { 0: [1, 2, 1] } },
          1: { observations: { 0: [3, 4] } },
        },
      },
    ],
  },
};
const corpus = fixture("jsonstat-validator-corpus-cases.json") as readonly { input: unknown }[];
const documents = [
  sdmx,
  fixture("ssb-29843-cut-jsonstat1.json"),
  fixture("scb-median-income-by-sex.json"),
  ...corpus.map(({ input }) => input),
];

/** The document with one thing in it replaced; `steps` choose the way down to it. */
function changed(document: unknown, steps: readonly number[], replacement: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof document !== "object" || document === null) return replacement;
  const keys = Object.keys(document);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return replacement;
  const inside = changed((document as Record<string, unknown>)[key], rest, replacement);
  if (Array.isArray(document))
    return document.map((one, at) => (String(at) === key ? inside : one));
  return { ...document, [key]: inside };
}

test("a document with anything in it broken is read or refused, never a crash", () => {
  const odd = fc.oneof(
    fc.constantFrom(
      null,
      undefined,
      -1,
      0,
      1,
      0.5,
      1e9,
      "",
      " ",
      "x",
      "__proto__",
      [],
      {},
      [null],
      [[]],
      { 0: null },
      true,
    ),
    fc.jsonValue({ maxDepth: 2 }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...documents),
      fc.array(fc.nat(12), { minLength: 1, maxLength: 8 }),
      odd,
      (document, steps, replacement) => {
        const text = JSON.stringify(changed(document, steps, replacement)) ?? "";
        const reading = readJsonFigures(new TextEncoder().encode(text), {});
        if (reading.figures === null) {
          expect(reading.errors.length).toBeGreaterThan(0);
          return;
        }
        const { observations, dimensions, periods, statuses } = reading.figures;
        expect(observations.categories).toHaveLength(dimensions.length);
        for (let at = 0; at < observations.length; at += 1) {
          dimensions.forEach(({ categories }, nth) => {
            expect(categories[observations.categories[nth]?.[at] ?? -1]).toBeDefined();
          });
          const period = observations.period[at] ?? -1;
          if (period !== -1) expect(periods[period]).toBeDefined();
          const state = statuses[observations.status[at] ?? -1]?.state ?? "";
          const isAbsent = ["missing", "suppressed", "not-applicable"].includes(state);
          expect(Number.isNaN(observations.value[at])).toBe(isAbsent);
        }
      },
    ),
    { numRuns: process.env.SLOW === "1" ? 5000 : 500 },
  );
});
