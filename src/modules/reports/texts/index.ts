/** The module's texts in each language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { en, type ReportTexts } from "./en.ts";
import { nb } from "./nb.ts";

export type { ReportTexts } from "./en.ts";

const TEXTS: Readonly<Record<Language, ReportTexts>> = { en, nb, de };

export function reportTexts(language: Language): ReportTexts {
  return TEXTS[language];
}
