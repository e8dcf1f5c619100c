/** This module's texts by language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { en, type PlanTexts } from "./en.ts";
import { nb } from "./nb.ts";

const all: Readonly<Record<Language, PlanTexts>> = { en, nb, de };

export type { RefusalCode } from "./en.ts";
export type { PlanTexts };

export function planTexts(language: Language): PlanTexts {
  return all[language];
}
