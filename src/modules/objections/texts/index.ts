/** This module's texts by language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { en, type ObjectionTexts, type RefusalCode } from "./en.ts";
import { nb } from "./nb.ts";

const TEXTS: Readonly<Record<Language, ObjectionTexts>> = { en, nb, de };

export type { RefusalCode };

export function objectionTexts(language: Language): ObjectionTexts {
  return TEXTS[language];
}
