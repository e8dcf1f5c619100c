/** This module's texts by language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { type AssessmentTexts, en, type RefusalCode } from "./en.ts";
import { nb } from "./nb.ts";

const TEXTS: Readonly<Record<Language, AssessmentTexts>> = { en, nb, de };

export type { AssessmentTexts, RefusalCode };

export function assessmentTexts(language: Language): AssessmentTexts {
  return TEXTS[language];
}
