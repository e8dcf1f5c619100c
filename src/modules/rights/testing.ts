/** Builders for tests: a right as a coordinator would define it. */
import type { RightInput } from "./right.ts";

export function aRight(stated: Partial<RightInput> = {}): RightInput {
  return {
    slug: "housing",
    position: 0,
    name: { en: "Housing", nb: "Bolig" },
    meaning: { en: "A home that is safe, affordable and fit to live in." },
    asks: { en: "The city plans for homes and helps whoever has none." },
    articles: [{ instrument: "ICESCR", article: "11" }],
    demonstration: false,
    ...stated,
  };
}
