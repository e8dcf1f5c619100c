/** The words of the pages on which indicators are defined, by language. */
import type { Language } from "../../../../kernel/language.ts";
import { de } from "./de.ts";
import { type DefinitionTexts, en } from "./en.ts";
import { nb } from "./nb.ts";

export type { DefinitionTexts, Explained } from "./en.ts";

const TEXTS: Readonly<Record<Language, DefinitionTexts>> = { en, nb, de };

export function definitionTexts(language: Language): DefinitionTexts {
  return TEXTS[language];
}
