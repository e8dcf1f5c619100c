import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverageOf, printable } from "./letters.ts";

const faces = ["400Regular", "400Regular_Italic", "600SemiBold", "600SemiBold_Italic", "700Bold"];
const coverages = faces.map((face) => {
  const find = createRequire(import.meta.url).resolve;
  return coverageOf(readFileSync(find(`@expo-google-fonts/inter/${face}/Inter_${face}.ttf`)));
});
const covers = (codePoint: number) => coverages.every((face) => face(codePoint));

describe("coverageOf", () => {
  test("finds the letters, dashes, arrows and spaces that our texts use in every face", () => {
    const needed =
      "abcxyzABCXYZ0123456789 æøåÆØÅ äöüßÄÖÜẞ éèêóòôñç čđŋšŧžÁČĐŊŠŦŽ ąćęłńśźż" +
      "–—…·•«»„“”‘’‚‹›§¶†‡ →←↑↓↔ ×÷±−≈≤≥≠∞ ½¼¾²³ €£$¢ %‰°№©®™ \u00a0";
    expect([...needed].filter((letter) => !covers(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  test("does not claim letters of other scripts", () => {
    expect([..."漢あ😀ع"].filter((letter) => covers(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  test("refuses a file that is no font", () => {
    expect(() => coverageOf(new Uint8Array(64))).toThrow("no cmap table");
  });
});

describe("printable", () => {
  const printed = (text: string) => printable(text, covers);

  test("leaves ordinary text as it is", () => {
    const text = "Tromsø, 1 234 kr – «ja» → 5 % Ærlig talt";
    expect(printed(text)).toBe(text);
  });

  test("composes letters, joins white space and leaves out what draws nothing", () => {
    expect(printed("e\u0301\n\t a\u200d\ufe0f\u0007b")).toBe("é a b");
    expect(printed("side\u00adskift")).toBe("side\u00adskift");
  });

  test("shows that there is something it can't draw", () => {
    expect(printed("😀 漢 \ud800")).toMatch(/^\[U\+1F600\] \[U\+6F22\] (\ufffd|\[U\+FFFD\])$/);
  });

  test("takes the plain form of a letter where the fonts have only that", () => {
    expect(printed("ﬃ ｗｉｄｅ 𝐁")).toBe("ffi wide B");
  });

  test("gives only letters that every face has", () => {
    const codePoint = fc.oneof(
      fc.integer({ max: 0x2fff, min: 0 }),
      fc.integer({ max: 0x10ffff, min: 0 }),
    );
    const letters = fc.array(codePoint).map((codes) => String.fromCodePoint(...codes));
    fc.assert(
      fc.property(letters, (text) => {
        const soft = /[\u00ad\u200b\u2060]/;
        for (const letter of printed(text)) {
          expect(soft.test(letter) || covers(letter.codePointAt(0) ?? 0), letter).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
