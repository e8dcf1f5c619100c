/** The building blocks' own texts by language. */
import type { Language } from "../../kernel/language.ts";
import { de } from "./de.ts";
import { type DesignTexts, en } from "./en.ts";
import { nb } from "./nb.ts";

const TEXTS: Readonly<Record<Language, DesignTexts>> = { en, nb, de };

export type { DesignTexts };

export function designTexts(language: Language): DesignTexts {
  return TEXTS[language];
}
