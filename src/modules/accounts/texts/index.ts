/** The words of `accounts` by language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { type AccountsTexts, en } from "./en.ts";
import { nb } from "./nb.ts";

const all: Readonly<Record<Language, AccountsTexts>> = { en, nb, de };

export function accountsTexts(language: Language): AccountsTexts {
  return all[language];
}
