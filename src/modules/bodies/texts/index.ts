/** This module's texts by language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { type BodyTexts, en, type RefusalCode } from "./en.ts";
import { nb } from "./nb.ts";

const TEXTS: Readonly<Record<Language, BodyTexts>> = { en, nb, de };

export type { BodyTexts, RefusalCode };

export function bodyTexts(language: Language): BodyTexts {
  return TEXTS[language];
}
