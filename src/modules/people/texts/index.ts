/** The words of `people` by language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { en, type PeopleTexts } from "./en.ts";
import { nb } from "./nb.ts";

export type { PeopleTexts };

const all: Readonly<Record<Language, PeopleTexts>> = { en, nb, de };

export function peopleTexts(language: Language): PeopleTexts {
  return all[language];
}
