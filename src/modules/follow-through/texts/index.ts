/** This module's texts by language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { type CommentRefusal, en, type FollowThroughTexts, type Summary } from "./en.ts";
import { nb } from "./nb.ts";

const TEXTS: Readonly<Record<Language, FollowThroughTexts>> = { en, nb, de };

export type { CommentRefusal, FollowThroughTexts, Summary };

export function followThroughTexts(language: Language): FollowThroughTexts {
  return TEXTS[language];
}
