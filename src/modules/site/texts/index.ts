/** The public pages' texts by language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { en, type SiteTexts } from "./en.ts";
import { nb } from "./nb.ts";

const all: Readonly<Record<Language, SiteTexts>> = { en, nb, de };

export type { SiteTexts };

export function siteTexts(language: Language): SiteTexts {
  return all[language];
}
