/** This module's texts by language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { en, type RequestRefusal, type RequestTexts } from "./en.ts";
import { nb } from "./nb.ts";

const TEXTS: Readonly<Record<Language, RequestTexts>> = { en, nb, de };

export type { RequestRefusal, RequestTexts };

export function requestTexts(language: Language): RequestTexts {
  return TEXTS[language];
}
