/** Two voices of equal weight: neither is ever left out. */
import { expect, test } from "vitest";
import type { Voice } from "../platform/document.ts";
import { drawn, wordsOf } from "./testing.tsx";
import { Voices } from "./voices.tsx";

function aVoice(name: string, dates: readonly string[]): Voice {
  return {
    name,
    silence: `${name} nothing.`,
    statements: dates.map((date) => ({
      date,
      mark: "Mark",
      tone: "neutral",
      content: [`said in ${date}`],
      source: [],
    })),
  };
}

test("two voices alternate in reading order, and each statement names its speaker", () => {
  const html = drawn(
    <Voices
      voices={[aVoice("The city says", ["2024", "2025"]), aVoice("The council judges", ["2024"])]}
    />,
  );
  const words = wordsOf(html.slice(html.indexOf("<article")));
  expect(words).toBe(
    "The city says Mark 2024 said in 2024 The council judges Mark 2024 said in 2024 The city says Mark 2025 said in 2025",
  );
});

test("a silent voice keeps its column and says that it is silent", () => {
  const html = drawn(
    <Voices voices={[aVoice("The city says", []), aVoice("The council judges", ["2024"])]} />,
  );
  expect(html).toMatch(/data-side="0" data-silent="true".*The city says nothing\./);
});

test("two silent voices are both drawn", () => {
  const html = drawn(<Voices voices={[aVoice("A", []), aVoice("B", [])]} />);
  expect(html.match(/data-silent="true"/g)).toHaveLength(2);
});
