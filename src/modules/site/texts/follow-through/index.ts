/** The words of the public page of follow-through by language. */
import type { Language } from "../../../../kernel/language.ts";
import { de } from "./de.ts";
import { en, type FollowThroughPageTexts } from "./en.ts";
import { nb } from "./nb.ts";

const all: Readonly<Record<Language, FollowThroughPageTexts>> = { en, nb, de };

export type { FollowThroughPageTexts };

export function followThroughPageTexts(language: Language): FollowThroughPageTexts {
  return all[language];
}
