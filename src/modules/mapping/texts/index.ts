/** This module's texts by language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { en, type MappingTexts, type RefusalCode } from "./en.ts";
import { nb } from "./nb.ts";

const TEXTS: Readonly<Record<Language, MappingTexts>> = { en, nb, de };

export type { RefusalCode };

export function mappingTexts(language: Language): MappingTexts {
  return TEXTS[language];
}
