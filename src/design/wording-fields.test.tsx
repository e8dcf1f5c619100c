import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../kernel/language.ts";
import { drawn, wordsOf } from "./testing.tsx";
import { WordingFields } from "./wording-fields.tsx";
import { askedLanguages, sentWording, wordingValues } from "./wording-values.ts";

describe("WordingFields", () => {
  test("asks in each language, in a field that says which it is", () => {
    const html = drawn(
      <WordingFields
        name="promise"
        label="The promise"
        help="In one sentence."
        languages={["nb", "en"]}
        values={{ "promise-nb": "Et løfte" }}
        errors={{ "promise-en": "Write the promise." }}
        required
        rows={3}
      />,
    );
    expect(wordsOf(html)).toBe(
      "The promise, Norsk bokmål In one sentence. Et løfte The promise, English (optional) Error: Write the promise.",
    );
    expect(html).toMatch(/<textarea[^>]*id="promise-nb"[^>]*lang="nb"/);
    expect(html).toMatch(/<textarea[^>]*aria-describedby="promise-en-error"/);
  });

  test("does not name the language where there is only one", () => {
    const html = drawn(
      <WordingFields name="name" label="Name" languages={["de"]} values={{}} errors={{}} />,
    );
    expect(wordsOf(html)).toBe("Name (optional)");
  });
});

test("a wording sent as it was shown is the same wording", () => {
  const words = fc.string({ minLength: 1 }).filter((text) => text.trim() === text);
  const wordings = fc.record({ en: words, nb: words, de: words }, { requiredKeys: [] });
  fc.assert(
    fc.property(wordings, (wording) => {
      expect(sentWording("name", wordingValues("name", wording), LANGUAGES)).toEqual(wording);
    }),
  );
});

test("texts are asked in the city's languages, then in those that have a text already", () => {
  expect(askedLanguages(["nb", "en"], [])).toEqual(["nb", "en"]);
  expect(askedLanguages(["en"], [{ de: "York" }, { en: "York" }])).toEqual(["en", "de"]);
});
