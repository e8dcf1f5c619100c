/** The words on the city's institutions by language. */
import type { Language } from "../../../../kernel/language.ts";
import { de } from "./de.ts";
import { type CityWorkTexts, en } from "./en.ts";
import { nb } from "./nb.ts";

const all: Readonly<Record<Language, CityWorkTexts>> = { en, nb, de };

export function cityWorkTexts(language: Language): CityWorkTexts {
  return all[language];
}
