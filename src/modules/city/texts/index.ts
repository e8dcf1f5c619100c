/** The words of `city` by language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { type CityRefusal, type CityTexts, en } from "./en.ts";
import { nb } from "./nb.ts";

export type { CityRefusal };

const all: Readonly<Record<Language, CityTexts>> = { en, nb, de };

export function cityTexts(language: Language): CityTexts {
  return all[language];
}
