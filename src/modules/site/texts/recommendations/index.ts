/** The words of the pages about the life of recommendations and the scale of verdicts, by language. */
import type { Language } from "../../../../kernel/language.ts";
import { de } from "./de.ts";
import { en, type RecommendationPageTexts } from "./en.ts";
import { nb } from "./nb.ts";

const all: Readonly<Record<Language, RecommendationPageTexts>> = { en, nb, de };

export type { RecommendationPageTexts };

export function recommendationPageTexts(language: Language): RecommendationPageTexts {
  return all[language];
}
