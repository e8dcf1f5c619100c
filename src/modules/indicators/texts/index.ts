/** The module's texts by language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { en, type IndicatorTexts } from "./en.ts";
import { nb } from "./nb.ts";

export type { IndicatorTexts };

const TEXTS: Readonly<Record<Language, IndicatorTexts>> = { en, nb, de };

export function indicatorTexts(language: Language): IndicatorTexts {
  return TEXTS[language];
}
