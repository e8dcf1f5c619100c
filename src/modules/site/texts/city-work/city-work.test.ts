// What the front page says of commitments: only what the city said is called its word.
import { expect, test } from "vitest";
import { cityWorkTexts } from "./index.ts";

const tally = { all: 5, unsaid: 5, kept: 0, late: 0 };

test.each([
  ["en", "Five commitments. The city has said nothing about them here."],
  ["nb", "Fem forpliktelser. Kommunen har ikke sagt noe om dem her."],
  ["de", "Fünf Verpflichtungen. Die Stadt hat hier nichts dazu gesagt."],
] as const)("a city that said nothing is not quoted, in %s", (language, sentence) => {
  expect(cityWorkTexts(language).commitmentCount(tally)).toBe(sentence);
});

test.each([
  [
    "en",
    "Five commitments. By the city’s own account none is kept. On three it has said nothing here. Two are past the date.",
  ],
  [
    "nb",
    "Fem forpliktelser. Kommunen sier at ingen er oppfylt. Om tre har den ikke sagt noe her. To er over fristen.",
  ],
  [
    "de",
    "Fünf Verpflichtungen. Laut Stadt ist keine erfüllt. Drei hat sie hier nicht erwähnt. Zwei sind über der Frist.",
  ],
] as const)(
  "what it said and what it did not say stand side by side, in %s",
  (language, sentence) => {
    expect(cityWorkTexts(language).commitmentCount({ ...tally, unsaid: 3, late: 2 })).toBe(
      sentence,
    );
  },
);

test("one of one is counted as one", () => {
  const one = { all: 1, unsaid: 0, kept: 1, late: 0 };
  const { commitmentCount } = cityWorkTexts("en");
  expect(commitmentCount(one)).toBe("One commitment. By the city’s own account one is kept.");
  expect(commitmentCount({ ...one, unsaid: 1, kept: 0 })).toBe(
    "One commitment. The city has said nothing about it here.",
  );
});
