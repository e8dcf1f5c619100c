/** The texts of the chapter on a city's working year, in each language. */
import type { Language } from "../../../../kernel/language.ts";
import { de } from "./de.ts";
import { en, type WorkingYearTexts } from "./en.ts";
import { nb } from "./nb.ts";

export type { WorkingYearTexts } from "./en.ts";

const TEXTS: Readonly<Record<Language, WorkingYearTexts>> = { en, nb, de };

export function workingYearTexts(language: Language): WorkingYearTexts {
  return TEXTS[language];
}
