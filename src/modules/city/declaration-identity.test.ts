import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Id } from "../../kernel/id.ts";
import { textHash } from "../ledger/index.ts";
import type { Declaration, NewCommitment } from "./declaration.ts";
import { declarationChanges } from "./declaration-changes.ts";
import { declarationVersion, numbersOf, withNumbers } from "./declaration-identity.ts";
import { aDay, aDeclaration } from "./testing.ts";

const housing = "0190a000-0000-7000-8000-000000000001" as Id<"Right">;

function aCommitment(text: string, stated: Partial<NewCommitment> = {}): NewCommitment {
  return { text: { en: text }, right: null, on: aDay(2021, 3, 1), source: null, ...stated };
}

function aVersion(stated: Partial<Declaration> = {}): Declaration {
  return { ...aDeclaration(), definition: null, commitments: [], ...stated };
}

describe("the numbers of commitments", () => {
  test("are given once in a city's life, and follow the words through every version", () => {
    const version = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"));
    fc.assert(
      fc.property(fc.array(version, { maxLength: 6 }), (texts) => {
        const earlier: Declaration[] = [];
        const whose = new Map<string, number>();
        for (const words of texts) {
          const commitments =
            withNumbers(
              words.map((one) => aCommitment(one)),
              earlier,
            ) ?? [];
          expect(commitments).toHaveLength(words.length);
          for (const { number, text } of commitments) {
            const known = whose.get(text.en ?? "");
            if (known === undefined) expect([...whose.values()]).not.toContain(number);
            else expect(number).toBe(known);
            whose.set(text.en ?? "", number);
          }
          earlier.push(aVersion({ commitments }));
        }
        expect([...whose.values()].sort((a, b) => a - b)).toEqual(
          Array.from(whose, (_, place) => place + 1),
        );
      }),
    );
  });

  test("are refused where no version has had them, or where one stands twice", () => {
    const earlier = [aVersion({ commitments: [{ ...aCommitment("a"), number: 1 }] })];
    const stated = (...numbers: readonly number[]) =>
      withNumbers(
        numbers.map((number) => aCommitment("b", { number })),
        earlier,
      );
    expect(stated(1)).toMatchObject([{ number: 1 }]);
    expect(stated(2)).toBeUndefined();
    expect(stated(1, 1)).toBeUndefined();
  });
});

test("a version has the fingerprint that it had before there were numbers and definitions", () => {
  const { definition: _, ...words } = aVersion({
    commitments: [{ ...aCommitment("a"), number: 7 }],
  });
  const before = { ...words, commitments: [aCommitment("a")] };
  const now = aVersion({ commitments: [{ ...aCommitment("a"), number: 7 }] });
  expect(declarationVersion(now)).toBe(textHash(before));
  expect(numbersOf(now)).toEqual([7]);
  expect(declarationVersion(aVersion({ definition: { en: "x" } }))).not.toBe(
    declarationVersion(aVersion()),
  );
});

test("what changed is told part by part, commitments by their numbers whatever their order", () => {
  const rights = new Map([[housing, "Housing"]]);
  const kept = { ...aCommitment("Homes."), number: 1 };
  const gone = { ...aCommitment("Buses."), number: 2 };
  const before = aVersion({ body: { en: "Old", nb: "Gammel" }, commitments: [kept, gone] });
  const after = aVersion({
    ...{ on: { date: aDay(2021, 1, 1).date, precision: "year" }, body: { en: "Old" } },
    sources: ["https://city.example/new"],
    commitments: [
      { ...aCommitment("Water."), number: 3 },
      { ...kept, right: housing },
    ],
  });
  expect(declarationChanges(before, after, rights)).toEqual([
    { part: "on", before: "2020-12-10", after: "2021" },
    { part: "text", language: "nb", before: "Gammel", after: "" },
    {
      part: "sources",
      ...{ before: "https://city.example/declaration", after: "https://city.example/new" },
    },
    { part: "commitment", number: 1, before: "2021-03-01", after: "2021-03-01 · Housing" },
    { part: "commitment", number: 2, language: "en", before: "Buses.", after: "" },
    { part: "commitment", number: 3, language: "en", before: "", after: "Water." },
  ]);
  const turned = aVersion({ commitments: [gone, kept] });
  expect(declarationChanges(aVersion({ commitments: [kept, gone] }), turned, rights)).toEqual([]);
});
