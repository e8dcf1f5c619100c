import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  acceptedLanguage,
  isLanguage,
  LANGUAGES,
  type Language,
  said,
  type Wording,
} from "./language.ts";

const languages = fc.constantFrom(...LANGUAGES);
const wordings: fc.Arbitrary<Wording> = fc.record(
  { en: fc.string(), nb: fc.string(), de: fc.string() },
  { requiredKeys: [] },
);

describe("said", () => {
  test("prefers the first language that has words", () => {
    const wording = { en: "Housing", nb: "Bolig" };
    expect(said(wording, ["nb", "en"])).toEqual({ text: "Bolig", language: "nb" });
    expect(said(wording, ["de", "en"])).toEqual({ text: "Housing", language: "en" });
  });

  test("says something rather than nothing, and in which language it is", () => {
    expect(said({ de: "Wohnen" }, ["en"])).toEqual({ text: "Wohnen", language: "de" });
  });

  test("takes empty words for none", () => {
    expect(said({ en: "", nb: "Bolig" }, ["en"])).toEqual({ text: "Bolig", language: "nb" });
    expect(said({ en: "" }, ["en"])).toBeUndefined();
    expect(said({}, ["en"])).toBeUndefined();
  });

  test("only ever says what the wording holds, and is silent only when it holds nothing", () => {
    fc.assert(
      fc.property(wordings, fc.array(languages), (wording, preferred) => {
        const found = said(wording, preferred);
        if (found === undefined) {
          expect(Object.values(wording).join("")).toBe("");
        } else {
          expect(wording[found.language]).toBe(found.text);
          expect(found.text).not.toBe("");
        }
      }),
    );
  });
});

describe("acceptedLanguage", () => {
  test.each([
    ["de-AT,de;q=0.9,en;q=0.8", "de"],
    ["en-GB", "en"],
    ["nn-NO,no;q=0.8,en;q=0.5", "nb"],
    ["no", "nb"],
    ["fr-FR,fr;q=0.9,de;q=0.4,en;q=0.6", "en"],
    ["en;q=0.1, de ; q=0.7", "de"],
    ["EN", "en"],
    ["en;q=0,nb", "nb"],
  ])("of %j is %s", (header, expected) => {
    expect(acceptedLanguage(header, LANGUAGES)).toBe(expected);
  });

  test.each(["", "fr,sv", "*", ";;,,", "de;q=0"])("of %j is none", (header) => {
    expect(acceptedLanguage(header, LANGUAGES)).toBeUndefined();
  });

  test("is only ever one that is offered, whatever a browser sends", () => {
    fc.assert(
      fc.property(fc.string(), fc.subarray([...LANGUAGES]), (header, offered) => {
        const accepted = acceptedLanguage(header, offered);
        expect(accepted === undefined || offered.includes(accepted)).toBe(true);
      }),
    );
  });

  test("finds each offered language that is asked for alone", () => {
    const asked = (language: Language) => acceptedLanguage(language, LANGUAGES);
    expect(LANGUAGES.map(asked)).toEqual(LANGUAGES);
  });
});

test("only the interface's languages are languages here", () => {
  expect(LANGUAGES.every(isLanguage)).toBe(true);
  expect(["", "fr", "EN", "en-GB", "constructor"].some(isLanguage)).toBe(false);
});
