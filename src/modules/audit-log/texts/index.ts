/** The words of `audit-log` by language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { type AuditLogTexts, en } from "./en.ts";
import { nb } from "./nb.ts";

const all: Readonly<Record<Language, AuditLogTexts>> = { en, nb, de };

export function auditLogTexts(language: Language): AuditLogTexts {
  return all[language];
}
