/** The words of generated sentences by language. */
import type { Language } from "../../../../kernel/language.ts";
import { de } from "./de.ts";
import { en, type SentenceTexts } from "./en.ts";
import { nb } from "./nb.ts";

export type { Growth, SentenceTexts } from "./en.ts";

const TEXTS: Readonly<Record<Language, SentenceTexts>> = { en, nb, de };

export function sentenceTexts(language: Language): SentenceTexts {
  return TEXTS[language];
}
