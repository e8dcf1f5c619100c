/** The words around computed verdicts by language. */
import type { Language } from "../../../../kernel/language.ts";
import { de } from "./de.ts";
import { en, type VerdictTexts } from "./en.ts";
import { nb } from "./nb.ts";

export type { VerdictTexts } from "./en.ts";

const TEXTS: Readonly<Record<Language, VerdictTexts>> = { en, nb, de };

export function verdictTexts(language: Language): VerdictTexts {
  return TEXTS[language];
}
