import { describe, expect, test } from "vitest";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { countedFacts } from "./counted-facts.ts";

const told = (position: number, type: string, subject: string, value: number) => ({
  position,
  at: "2026-06-01T12:00:00.000Z",
  type,
  subject,
  facts: { value, more: "than-a-table-can-say" },
});
const stands = (type: string, subject: string, value: number): RecordedFact => ({
  type,
  subject,
  facts: { value },
});

describe("facts that stay", () => {
  const types = { types: ["a.b"] };

  test("are each told of by one entry, in whatever order", () => {
    const facts = countedFacts();
    facts.count(types, [stands("a.b", "x", 1), stands("a.b", "x", 2), stands("a.b", "x", 1)]);
    const entries = [told(0, "a.b", "x", 2), told(1, "a.b", "x", 1), told(2, "a.b", "x", 1)];
    expect(entries.map((entry) => facts.take(entry))).toEqual([true, true, true]);
    expect(facts.problemsAtEnd()).toEqual([]);
  });

  test("are missed where they are gone, and found where nobody told of them", () => {
    const facts = countedFacts();
    facts.count(types, [stands("a.b", "x", 3)]);
    expect(facts.take(told(0, "a.b", "x", 1))).toBe(false);
    expect(facts.problemsAtEnd()).toEqual([
      { position: null, code: "fact-unrecorded", about: "a.b x" },
    ]);
  });

  test("are missed where none of their type is left", () => {
    const facts = countedFacts();
    facts.count(types, []);
    expect(facts.take(told(0, "a.b", "x", 1))).toBe(false);
  });

  test("of types that nobody compares are passed over", () => {
    expect(countedFacts().take(told(0, "c.d", "x", 1))).toBe(true);
  });

  test("of one type name the same things", () => {
    const odd = { type: "a.b", subject: "x", facts: { value: 1, other: 2 } };
    expect(() => countedFacts().count(types, [stands("a.b", "x", 1), odd])).toThrow(
      "do not name the same",
    );
  });

  test("are told of at the instant that the table shows, where it shows one", () => {
    const shows = (at: string) => ({ ...stands("a.b", "x", 1), at: new Date(at) });
    const taken = (at: string) => {
      const facts = countedFacts();
      facts.count(types, [shows(at)]);
      return facts.take(told(0, "a.b", "x", 1));
    };
    expect(taken("2026-06-01T12:00:00Z")).toBe(true);
    expect(taken("2026-06-01T11:59:59.999Z")).toBe(false);
    expect(() => countedFacts().count(types, [shows("2026-06-01"), stands("a.b", "x", 1)])).toThrow(
      "do not name the same",
    );
  });
});

describe("states that are written over", () => {
  const types = { types: [], states: [["a.made", "a.changed"]] as const };
  const history = [
    told(0, "a.made", "x", 1),
    told(1, "a.made", "y", 5),
    told(2, "a.changed", "x", 2),
  ];

  function problems(...standing: readonly RecordedFact[]) {
    const facts = countedFacts();
    facts.count(types, standing);
    for (const entry of history) expect(facts.take(entry)).toBe(true);
    return facts.problemsAtEnd();
  }

  test("are what was told of them last", () => {
    expect(problems(stands("a.made", "x", 2), stands("a.made", "y", 5))).toEqual([]);
  });

  test("are found where they are another one, an earlier one too", () => {
    expect(problems(stands("a.made", "x", 1), stands("a.made", "y", 5))).toEqual([
      { position: 2, code: "fact-changed" },
      { position: null, code: "fact-unrecorded", about: "a.made x" },
    ]);
  });

  test("are found where they are gone", () => {
    expect(problems(stands("a.made", "x", 2))).toEqual([{ position: 1, code: "fact-changed" }]);
  });
});
