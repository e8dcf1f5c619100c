/** The words of the public pages about objections, by language. */
import type { Language } from "../../../../kernel/language.ts";
import { de } from "./de.ts";
import { en, type ObjectionPageTexts } from "./en.ts";
import { nb } from "./nb.ts";

const all: Readonly<Record<Language, ObjectionPageTexts>> = { en, nb, de };

export type { ObjectionPageTexts };

export function objectionPageTexts(language: Language): ObjectionPageTexts {
  return all[language];
}
