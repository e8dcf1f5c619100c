/** The words of `rights` by language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { en, type RightsTexts } from "./en.ts";
import { nb } from "./nb.ts";

const all: Readonly<Record<Language, RightsTexts>> = { en, nb, de };

export function rightsTexts(language: Language): RightsTexts {
  return all[language];
}
