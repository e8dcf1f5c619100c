/** The words of the check of a file, by language. */
import type { Language } from "../../../../kernel/language.ts";
import { de } from "./de.ts";
import { type CheckTexts, en } from "./en.ts";
import { nb } from "./nb.ts";

const TEXTS: Readonly<Record<Language, CheckTexts>> = { en, nb, de };

export function checkTexts(language: Language): CheckTexts {
  return TEXTS[language];
}
