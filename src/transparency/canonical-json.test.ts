// Vectors: RFC 8785 §3.2.2 (values), §3.2.3 (order of names), appendix B (numbers, by their IEEE 754 bits).
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, type Json, parseCanonicalJson } from "./canonical-json.ts";

const NUMBERS: readonly (readonly [bits: string, text: string])[] = [
  ["0000000000000000", "0"],
  ["8000000000000000", "0"],
  ["0000000000000001", "5e-324"],
  ["8000000000000001", "-5e-324"],
  ["7fefffffffffffff", "1.7976931348623157e+308"],
  ["ffefffffffffffff", "-1.7976931348623157e+308"],
  ["4340000000000000", "9007199254740992"],
  ["c340000000000000", "-9007199254740992"],
  ["4430000000000000", "295147905179352830000"],
  ["44b52d02c7e14af5", "9.999999999999997e+22"],
  ["44b52d02c7e14af6", "1e+23"],
  ["44b52d02c7e14af7", "1.0000000000000001e+23"],
  ["444b1ae4d6e2ef4e", "999999999999999700000"],
  ["444b1ae4d6e2ef4f", "999999999999999900000"],
  ["444b1ae4d6e2ef50", "1e+21"],
  ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
  ["3eb0c6f7a0b5ed8d", "0.000001"],
  ["41b3de4355555553", "333333333.3333332"],
  ["41b3de4355555554", "333333333.33333325"],
  ["41b3de4355555555", "333333333.3333333"],
  ["41b3de4355555556", "333333333.3333334"],
  ["41b3de4355555557", "333333333.33333343"],
  ["becbf647612f3696", "-0.0000033333333333333333"],
  ["43143ff3c1cb0959", "1424953923781206.2"],
];

const fromBits = (bits: string): number => Buffer.from(bits, "hex").readDoubleBE();

describe("canonicalJson", () => {
  test.each(NUMBERS)("spells the number with the bits %s as %s", (bits, text) => {
    expect(canonicalJson(fromBits(bits))).toBe(text);
  });

  test("spells the RFC's example as the RFC does", () => {
    const example = JSON.parse(
      String.raw`{
        "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
      }`,
    ) as Json;
    expect(canonicalJson(example)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test("orders names by UTF-16 code units", () => {
    const names = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    const order = [...canonicalJson(names).matchAll(/:"([^"]+)"/g)].map((match) => match[1]);
    expect(order).toEqual([
      "Carriage Return",
      "One",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
  });

  test.each([
    ["NaN", fromBits("7fffffffffffffff")],
    ["Infinity", fromBits("7ff0000000000000")],
    ["-Infinity", Number.NEGATIVE_INFINITY],
    ["undefined", undefined],
    ["an undefined field", { a: undefined }],
    ["a hole in a list", new Array(1)],
    ["a lone surrogate", "\ud800"],
    ["a lone surrogate in a name", { "\udead": 1 }],
    ["a date", new Date(0)],
    ["a map", new Map()],
    ["bytes", new Uint8Array(2)],
    ["a bigint", 1n],
    ["a function", () => 1],
  ])("refuses %s", (_, value) => {
    expect(() => canonicalJson(value as Json)).toThrow(TypeError);
  });

  test("says the same for the same value, whatever the order of its fields", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue()), (fields) => {
        const backwards = Object.fromEntries(Object.entries(fields).reverse());
        expect(canonicalJson(backwards as Json)).toBe(canonicalJson(fields as Json));
      }),
    );
  });
});

describe("parseCanonicalJson", () => {
  test("reads back every value that canonicalJson wrote", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value as Json);
        const read = parseCanonicalJson(text);
        expect(read).toEqual(JSON.parse(text));
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("takes a text if and only if it is the one that canonicalJson writes", () => {
    const names = fc.constantFrom("a", "b", "B", "9", "10", "é", "__proto__", '"', "\u2028");
    const { value } = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom<Json>(null, true, 0, -1.5, 1e21, "", "plain", "\n", "\\", "\u007f"),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.array(fc.tuple(names, tie("value")), { maxLength: 4 }).map(Object.fromEntries),
      ),
    }));
    fc.assert(
      fc.property(value, (one) => {
        const text = JSON.stringify(one);
        const isCanonical = canonicalJson(JSON.parse(text) as Json) === text;
        expect(parseCanonicalJson(text) !== undefined).toBe(isCanonical);
      }),
    );
  });

  test.each([
    ["a space", '{"a": 1}'],
    ["names out of order", '{"b":1,"a":2}'],
    ["a repeated name", '{"a":1,"a":1}'],
    ["another spelling of a number", "[1.0]"],
    ["a number no double holds", "[9007199254740993]"],
    ["a number beyond all doubles", "[1e400]"],
    ["an escape that is not needed", '"\\u0041"'],
    ["an escaped lone surrogate", '"\\ud800"'],
    ["half a text", '{"a":'],
    ["nothing", ""],
  ])("refuses %s", (_, text) => {
    expect(parseCanonicalJson(text)).toBeUndefined();
  });
});
