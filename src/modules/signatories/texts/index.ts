/** The words of `signatories` by language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { en, type RefusalCode, type SignatoryTexts } from "./en.ts";
import { nb } from "./nb.ts";

export type { RefusalCode };

const all: Readonly<Record<Language, SignatoryTexts>> = { en, nb, de };

export function signatoryTexts(language: Language): SignatoryTexts {
  return all[language];
}
