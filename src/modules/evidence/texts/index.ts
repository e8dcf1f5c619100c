/** This module's texts by language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { type EvidenceTexts, en, type FileRefusal } from "./en.ts";
import { nb } from "./nb.ts";

const TEXTS: Readonly<Record<Language, EvidenceTexts>> = { en, nb, de };

export type { FileRefusal };

export function evidenceTexts(language: Language): EvidenceTexts {
  return TEXTS[language];
}
