import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson } from "./parse-json.ts";
import { readJsonFigures } from "./read-json-figures.ts";

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The document, or "broken" as both readers see it. */
function outcome(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError) return "broken";
    throw error;
  }
}

describe("reading JSON from bytes", () => {
  test("gives what JSON.parse gives, whatever the document", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        expect(parseJson(bytesOf(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  test("gives the same number to the last bit", () => {
    const printed = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.tuple(fc.integer(), fc.nat()).map(([whole, part]) => `${whole}.${part}`),
      fc
        .tuple(
          fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
          fc.integer({ min: -30, max: 30 }),
        )
        .map(([whole, power]) => `${whole}e${power}`),
    );
    fc.assert(
      fc.property(printed, (text) => {
        expect(Object.is(parseJson(bytesOf(text)), JSON.parse(text))).toBe(true);
      }),
    );
  });

  test("refuses what JSON.parse refuses: one letter more, less or other", () => {
    const change = fc.tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom(..."{}[]\",:\\0-+.eE1ntf \n\t\u0000/'x"),
      fc.nat(2),
    );
    fc.assert(
      fc.property(change, ([text, at, letter, kind]) => {
        const place = text.length === 0 ? 0 : at % text.length;
        const rest = text.slice(kind === 0 ? place : place + 1);
        const changed = text.slice(0, place) + (kind === 1 ? "" : letter) + rest;
        expect(outcome(() => parseJson(bytesOf(changed)))).toEqual(
          outcome(() => JSON.parse(changed)),
        );
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    "01",
    "1.",
    ".5",
    "-",
    "1e",
    "+1",
    "0x1",
    "NaN",
    "tru",
    "nul",
    '"a',
    '"\\x"',
    '"\\u12"',
    '"\n"',
    "[1,]",
    "[1 2]",
    '{"a"}',
    '{"a":}',
    "{a:1}",
    '{"a":1,}',
    "[1]]",
    "{}{}",
    "",
    " ",
    "[",
  ])("refuses %j", (text) => {
    expect(outcome(() => parseJson(bytesOf(text)))).toBe("broken");
  });

  test("keys with a meaning of their own in JavaScript are keys like any other", () => {
    const read = parseJson(bytesOf('{"__proto__": {"a": 1}, "constructor": 2}')) as object;
    expect(Object.keys(read)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  test("nests no deeper than any format of figures does", () => {
    expect(outcome(() => parseJson(bytesOf("[".repeat(100_000))))).toBe("broken");
    expect(parseJson(bytesOf(`${"[".repeat(150)}${"]".repeat(150)}`))).toBeDefined();
  });
});

describe("parts that are too long to be read at once", () => {
  const size = 9000;
  const numbers = Array.from({ length: size }, (_, n) => (n % 7 === 0 ? null : n / 8));
  const cube = {
    version: "2.0",
    class: "dataset",
    id: ["n"],
    size: [size],
    dimension: { n: { category: { index: numbers.map((_, n) => `c${n}`) } } },
  };
  const read = (document: object) =>
    readJsonFigures(bytesOf(JSON.stringify(document, null, 1)), {});
  const columnsOf = (document: object) => {
    const reading = read(document);
    if (reading.figures === null) throw new Error(JSON.stringify(reading.errors.slice(0, 5)));
    const { value, status } = reading.figures.observations;
    return {
      value: [...value],
      states: [...status].map((at) => reading.figures.statuses[at]?.state),
    };
  };
  const flags = numbers.map((value) => (value === null ? ".." : "p"));
  const asObject = (list: readonly unknown[]) => Object.fromEntries(list.entries());

  test("are read as if they were short", () => {
    const dense = columnsOf({ ...cube, value: numbers, status: flags });
    expect(dense.value).toEqual(numbers.map((value) => value ?? Number.NaN));
    expect(dense.states.slice(0, 3)).toEqual(["missing", "provisional", "provisional"]);
    expect(columnsOf({ ...cube, value: asObject(numbers), status: asObject(flags) })).toEqual(
      dense,
    );
    const sparse = asObject(
      numbers.map((value, n) => [n, value] as const).filter(([, value]) => value !== null),
    );
    expect(Object.keys(sparse).length).toBeLessThan(size);
  });

  test("keep their rules", () => {
    expect(read({ ...cube, value: numbers.slice(1) }).errors).toMatchObject([
      { code: "VALUE_LEN_MISMATCH", found: `${size - 1} ≠ ${size}` },
    ]);
    expect(read({ ...cube, value: { ...asObject(numbers), [size]: 1 } }).errors).toMatchObject([
      { code: "SPARSE_KEY_OUT_OF_RANGE", found: `${size}` },
    ]);
    expect(read({ ...cube, value: numbers, status: flags.slice(1) }).errors).toMatchObject([
      { code: "STATUS_LEN_MISMATCH" },
    ]);
  });

  test("tell the line in which they break off", () => {
    const text = JSON.stringify({ ...cube, value: numbers }, null, 1);
    const line = text.split("\n").findIndex((one) => one.trim().startsWith("100.125"));
    const broken = text.replace("100.125", "100,.125");
    expect(readJsonFigures(bytesOf(broken), {}).errors).toMatchObject([
      { code: "PARSE_ERROR", row: line + 1 },
    ]);
    expect(readJsonFigures(bytesOf(text.slice(0, -50)), {}).errors).toMatchObject([
      { code: "PARSE_ERROR" },
    ]);
  });

  test("of SDMX messages are read like others", () => {
    const values = numbers.map((_, n) => ({ id: `c${n}` }));
    const structure = { dimensions: { observation: [{ id: "N", values }] } };
    const observations = Object.fromEntries(numbers.map((value, n) => [`${n}`, [value]]));
    const flat = columnsOf({ data: { structures: [structure], dataSets: [{ observations }] } });
    expect(flat.value).toEqual(numbers.map((value) => value ?? Number.NaN));
    const dimensions = {
      series: [{ id: "N", values }],
      observation: [{ id: "M", values: [{ id: "m" }] }],
    };
    const series = Object.fromEntries(
      numbers.map((value, n) => [`${n}`, { observations: { 0: [value] } }]),
    );
    const bySeries = columnsOf({ data: { structures: [{ dimensions }], dataSets: [{ series }] } });
    expect(bySeries).toEqual(flat);
  });
});
