import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseId } from "../../kernel/id.ts";
import { canonicalJson } from "../../transparency/canonical-json.ts";
import { bodyOf, type Fact, isLedgerCode, parseBody } from "./entry.ts";
import { anEntry } from "./testing.ts";

const york = parseId<"City">("01890a5d-ac96-774b-bcce-b302099a8057");
if (york === undefined) throw new Error("Not an id");

describe("isLedgerCode", () => {
  test.each([
    "01890a5d-ac96-774b-bcce-b302099a8057",
    "recommendation/YORK-2023-01",
    "cannot-judge",
    "2027-03-01",
    "2027-03-01T09:30:00.000Z",
    "2023/24",
    "en-GB",
    "E06000014",
    "CRPD/19",
    "ssb:07459",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "a".repeat(200),
  ])("lets %s stand", (text) => {
    expect(isLedgerCode(text)).toBe(true);
  });

  test.each([
    "",
    "Kari Nordmann",
    "Nordmann",
    "kari@example.no",
    "we agree",
    "Straße",
    "bjørnsgård",
    "-leading",
    "trailing/",
    "two//parts",
    "line\nbreak",
    "+4790000000",
    "<b>",
    "a".repeat(201),
  ])("refuses %j", (text) => {
    expect(isLedgerCode(text)).toBe(false);
  });

  test("refuses every text with a space or a letter that is not ASCII", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom(" ", "\t", "\u00a0", "å", "ü", "é", "日", "@", ","),
        fc.string({ unit: "grapheme" }),
        (before, odd, after) => {
          expect(isLedgerCode(before + odd + after)).toBe(false);
        },
      ),
    );
  });
});

test("a text is refused as fast as it is read, however it is put together", () => {
  const started = performance.now();
  for (const part of ["1", "1.", "a1", "1/1-", "A1"]) {
    expect(isLedgerCode(`${part.repeat(190 / part.length)}!`)).toBe(false);
  }
  expect(performance.now() - started).toBeLessThan(1_000);
});

describe("bodyOf", () => {
  test("writes canonical JSON with its place, its time in UTC and its facts", () => {
    expect(bodyOf(york, 7, anEntry())).toBe(
      '{"at":"2027-03-01T09:30:00.000Z","by":"coordinator","city":"01890a5d-ac96-774b-bcce-b302099a8057",' +
        '"facts":{"answer":"accepted","onDate":"2027-03-01"},"position":7,' +
        '"subject":"recommendation/YORK-2023-01","type":"recommendation.answered","v":1}',
    );
  });

  test("writes canonical JSON, whatever the entry", () => {
    const code = fc.stringMatching(/^[a-z0-9]{1,8}([-._/:]([a-z0-9]{1,8}|[A-Z]{1,8})){0,3}$/);
    const fact = fc.oneof(code, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
    const facts = fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z0-9]{0,9}$/), fact);
    const at = fc.date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.nat(), code, at, facts, (position, subject, instant, told) => {
        const entry = anEntry({ subject, at: instant, facts: told });
        const { type, by } = entry;
        const value = { v: 1, city: york, position, type, at: instant.toISOString(), by, subject };
        expect(bodyOf(york, position, entry)).toBe(canonicalJson({ ...value, facts: told }));
      }),
    );
  });

  test.each<[string, Fact]>([
    ["a sentence", "We will build ramps at every school."],
    ["a name", "Kari Nordmann"],
    ["a mail address", "kari@example.no"],
    ["a long text", "a".repeat(201)],
    ["no number", Number.NaN],
    ["a list", ["accepted"] as unknown as Fact],
    ["a record", { name: "kari" } as unknown as Fact],
    ["undefined", undefined as unknown as Fact],
  ])("throws on %s as a fact, and does not repeat it", (_, fact) => {
    const write = () => bodyOf(york, 0, anEntry({ facts: { answer: fact } }));
    expect(write).toThrow(/^The fact answer is not a/);
    if (typeof fact === "string") expect(write).not.toThrow(fact);
  });

  test.each([
    ["a type without a verb", { type: "recommendation" as "a.b" }],
    ["a type in capitals", { type: "Recommendation.Answered" }],
    ["a person as author", { by: "Kari Nordmann" }],
    ["no author", { by: "" }],
    ["a sentence as subject", { subject: "the first recommendation" }],
    ["a fact whose name says something", { facts: { "told by kari": true } }],
    ["a time that is none", { at: new Date(Number.NaN) }],
  ] as const)("throws on %s", (_, stated) => {
    expect(() => bodyOf(york, 0, anEntry(stated))).toThrow();
  });

  test("throws on an entry that no public log could hold", () => {
    const many = Array.from({ length: 400 }, (_, i) => [`fact${i}`, "a".repeat(190)] as const);
    const entry = anEntry({ facts: Object.fromEntries(many) });
    expect(() => bodyOf(york, 0, entry)).toThrow(RangeError);
  });
});

describe("parseBody", () => {
  test("reads back what bodyOf wrote", () => {
    const facts = { answer: "partly", repeated: 3, share: -0.25, late: true, evidence: null };
    expect(parseBody(bodyOf(york, 2, anEntry({ facts })))).toEqual({
      v: 1,
      city: york,
      position: 2,
      type: "recommendation.answered",
      at: "2027-03-01T09:30:00.000Z",
      by: "coordinator",
      subject: "recommendation/YORK-2023-01",
      facts,
    });
  });

  test.each<[string, (body: string) => string]>([
    ["another version", (body) => body.replace('"v":1', '"v":2')],
    ["a field too many", (body) => body.replace('"v":1', '"v":1,"w":1')],
    ["a field too few", (body) => body.replace('"by":"coordinator",', "")],
    ["a number for a text", (body) => body.replace('"coordinator"', "5")],
    ["a fact with parts", (body) => body.replace('"accepted"', '["accepted"]')],
    ["another spelling", (body) => body.replace('"v":1', '"v": 1')],
    ["no JSON", (body) => body.slice(1)],
    ["a list", () => "[]"],
    ["null", () => "null"],
  ])("refuses %s", (_, change) => {
    const body = bodyOf(york, 0, anEntry());
    expect(change(body)).not.toBe(body);
    expect(parseBody(change(body))).toBeUndefined();
  });
});
