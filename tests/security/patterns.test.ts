// No text that somebody sends keeps a regular expression busy for long (ReDoS): every pattern of the product is fed what it repeats.
import vm from "node:vm";
import { describe, expect, test } from "vitest";
import { type Pattern, patternsIn, patternsOf, pumpsOf } from "./pattern-source.ts";

const SLOW = process.env.SLOW !== undefined;
const patterns = [
  ...new Map(patternsOf("src").map((one) => [`${one.source}/${one.flags}`, one])).values(),
];

/** Whether a pattern is done with a text within a time; one that is not is stopped. */
function isDone({ source, flags }: Pattern, text: string, milliseconds: number): boolean {
  const pattern = new RegExp(source, flags.includes("g") ? flags : `${flags}g`);
  try {
    vm.runInNewContext("text.replace(pattern, '')", { text, pattern }, { timeout: milliseconds });
    return true;
  } catch {
    return false;
  }
}

/** The texts at which a pattern is still busy when its time is up: twice, as the machine may have been busy itself. */
function busyAt(pattern: Pattern, length: number, milliseconds: number): readonly string[] {
  return pumpsOf(pattern)
    .filter(([start, pump]) => {
      const text = `${start}${pump.repeat(Math.ceil(length / pump.length))}\u0001`;
      return !isDone(pattern, text, milliseconds) && !isDone(pattern, text, milliseconds);
    })
    .map((pump) => `${pattern.place} /${pattern.source}/ ${JSON.stringify(pump)}`);
}

const wrong = (source: string, flags = ""): Pattern => ({ place: "here", source, flags });

test("the patterns that are checked are those of the whole product", () => {
  expect(patterns.length).toBeGreaterThan(300);
  const found = patternsIn(
    "const a = b / c; /* /x/ */ f(`/y/$" + "{/z\\//g.test('/n/')}`) // /q/\n",
    "a.ts",
  );
  expect(found).toEqual([{ place: "a.ts:1", source: "z\\/", flags: "g" }]);
});

describe("a pattern that doubles its work with each letter", () => {
  // Thirty letters that each double the work are a thousand million steps.
  const SHORT = 40;
  test("is none of the product's", { timeout: 300_000 }, () => {
    expect(patterns.flatMap((pattern) => busyAt(pattern, SHORT, 500))).toEqual([]);
  });

  test.each(["(a+)+$", "^(\\w+\\s?)*$", "(a|a)*b", "^(([a-z])+.)+[A-Z]$", "(?:a*)*c"])(
    "%s is found",
    (source) => {
      expect(busyAt(wrong(source), SHORT, 100)).not.toEqual([]);
    },
  );
});

describe.runIf(SLOW)("a pattern whose work grows with the square of the text", () => {
  const LONG = 40_000;
  // What grows with the text is done within a few milliseconds; the square of forty thousand takes a second.
  test("is none of the product's, or sees no long text", { timeout: 900_000 }, () => {
    const busy = patterns.flatMap((pattern) => busyAt(pattern, LONG, 400));
    const unexpected = busy.filter((one) => !BOUNDED.some(([place]) => one.startsWith(place)));
    expect(unexpected).toEqual([]);
  });

  test.each(["\\s+$", "[a-z]+\\d", "[.,]+$"])("%s is found", (source) => {
    expect(busyAt(wrong(source), LONG, 400)).not.toEqual([]);
  });
});

/** Patterns that would take long over a long text and never get one, with the reason. */
const BOUNDED: readonly (readonly [place: string, because: string])[] = [
  ["src/platform/settings.ts:", "settings are the host's own"],
  ["src/platform/gathered-settings.ts:", "settings are the host's own"],
  ["src/kernel/period.ts:", "at most 500 characters of a printed period are read"],
  ["src/modules/datasets/import/text/signs.ts:", "at most 100 characters are a number"],
  ["src/modules/datasets/import/text/time-choice.ts:", "at most 1,000 characters are a heading"],
];
