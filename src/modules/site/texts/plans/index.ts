/** The words of the pages of plans and measures by language. */
import type { Language } from "../../../../kernel/language.ts";
import { de } from "./de.ts";
import { en, type PlanPageTexts } from "./en.ts";
import { nb } from "./nb.ts";

const all: Readonly<Record<Language, PlanPageTexts>> = { en, nb, de };

export type { PlanPageTexts };

export function planPageTexts(language: Language): PlanPageTexts {
  return all[language];
}
