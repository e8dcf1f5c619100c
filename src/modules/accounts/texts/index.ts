/** The words of `accounts` by language. */
import type { Language } from "../../../kernel/language.ts";
import type { Role } from "../role.ts";
import { de } from "./de.ts";
import { type AccountsTexts, en } from "./en.ts";
import { nb } from "./nb.ts";

const all: Readonly<Record<Language, AccountsTexts>> = { en, nb, de };

export function accountsTexts(language: Language): AccountsTexts {
  return all[language];
}

/** What a role is called, and in one sentence what it may. */
export function roleTexts(
  language: Language,
): Readonly<Record<Role, { readonly name: string; readonly help: string }>> {
  return all[language].roles;
}
