/** The words of `sign-in` by language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { en, type SignInTexts } from "./en.ts";
import { nb } from "./nb.ts";

const all: Readonly<Record<Language, SignInTexts>> = { en, nb, de };

export type { SignInTexts };

export function signInTexts(language: Language): SignInTexts {
  return all[language];
}
