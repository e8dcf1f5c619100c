import { describe, expect, test } from "vitest";
import type { Id } from "../../kernel/id.ts";
import { localDate } from "../../kernel/local-date.ts";
import type { Declaration } from "./declaration.ts";
import { declarationValues, sentDeclaration } from "./declaration-form.ts";
import { aDay, aDeclaration } from "./testing.ts";

const housing = { id: "0190a000-0000-7000-8000-000000000001" as Id<"Right">, slug: "housing" };
const known = {
  languages: ["en", "nb"],
  rights: [housing],
  today: localDate(2026, 6, 1),
  demonstration: false,
} as const;

const whole: Declaration = {
  ...aDeclaration(),
  on: { date: localDate(2020, 12, 1), precision: "month" },
  definition: { nb: "En by for alle" },
  body: { en: "First line\n\nSecond", nb: "Tekst" },
  sources: ["https://a.example/1", "https://a.example/2"],
  commitments: [
    {
      ...{ number: 1, text: { en: "One", nb: "En" }, right: housing.id },
      ...{ on: aDay(2021, 1, 31), source: null },
    },
    {
      number: 3,
      text: { en: "Two" },
      right: null,
      on: aDay(2022, 1, 1),
      source: "https://a.example/3",
    },
  ],
};

describe("a declaration's form", () => {
  test.each(["en", "nb", "de"] as const)(
    "sent as it was shown in %s changes nothing",
    (language) => {
      const sent = sentDeclaration(declarationValues(whole, [housing], language), known);
      expect(sent).toEqual({ declaration: whole, problems: {} });
    },
  );

  test("leaves out commitments in which nothing was written", () => {
    const values = { ...declarationValues(whole, [housing], "en"), commitments: "4" };
    const emptied = {
      ...values,
      "commitment-0-text-en": " ",
      "commitment-0-text-nb": "",
      "commitment-0-right": "",
      "commitment-0-on": "",
    };
    const { declaration, problems } = sentDeclaration(emptied, known);
    expect(declaration.commitments).toEqual(whole.commitments.slice(1));
    expect(problems).toEqual({});
  });

  test("names everything that is wrong, each at its field", () => {
    const values = {
      on: "soon",
      commitments: "3",
      sources: "archive\nhttps://a.example",
      "commitment-1-right": "housing",
      "commitment-2-text-en": "A commitment",
      "commitment-2-on": "1.1.2031",
      "commitment-2-source": "page 3",
      "commitment-2-right": "flying",
    };
    expect(sentDeclaration(values, known).problems).toEqual({
      on: "bad-date",
      "title-en": "no-title",
      "promise-en": "no-promise",
      sources: "bad-source",
      "commitment-1-text-en": "empty-commitment",
      "commitment-1-on": "bad-date",
      "commitment-2-on": "future-date",
      "commitment-2-source": "bad-source",
      "commitment-2-right": "unknown-right",
    });
  });

  test.each(["-1", "many", "", "1e9", "0.5"])("is not led astray by %j rows", (commitments) => {
    const { declaration } = sentDeclaration({ commitments, "commitment-0-on": "2020" }, known);
    expect(declaration.commitments.length).toBeLessThanOrEqual(1);
  });
});
