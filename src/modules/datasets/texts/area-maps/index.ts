/** The words of the working pages of area maps, by language. */
import type { Language } from "../../../../kernel/language.ts";
import { de } from "./de.ts";
import { type AreaMapTexts, en } from "./en.ts";
import { nb } from "./nb.ts";

const TEXTS: Readonly<Record<Language, AreaMapTexts>> = { en, nb, de };

export function areaMapTexts(language: Language): AreaMapTexts {
  return TEXTS[language];
}
