/** This module's texts by language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { en, type RefusalCode, type SelfAssessmentTexts } from "./en.ts";
import { nb } from "./nb.ts";

const TEXTS: Readonly<Record<Language, SelfAssessmentTexts>> = { en, nb, de };

export type { RefusalCode };

export function selfAssessmentTexts(language: Language): SelfAssessmentTexts {
  return TEXTS[language];
}
