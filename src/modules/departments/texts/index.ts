/** This module's texts by language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { type DepartmentRefusal, type DepartmentTexts, en } from "./en.ts";
import { nb } from "./nb.ts";

const TEXTS: Readonly<Record<Language, DepartmentTexts>> = { en, nb, de };

export type { DepartmentRefusal, DepartmentTexts };

export function departmentTexts(language: Language): DepartmentTexts {
  return TEXTS[language];
}
