/** This module's texts by language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { en, type RecommendationTexts, type RefusalCode } from "./en.ts";
import { nb } from "./nb.ts";

const TEXTS: Readonly<Record<Language, RecommendationTexts>> = { en, nb, de };

export type { RecommendationTexts, RefusalCode };

export function recommendationTexts(language: Language): RecommendationTexts {
  return TEXTS[language];
}
