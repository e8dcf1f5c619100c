/** This module's texts by language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { en, type MeetingTexts, type RefusalCode } from "./en.ts";
import { nb } from "./nb.ts";

const TEXTS: Readonly<Record<Language, MeetingTexts>> = { en, nb, de };

export type { RefusalCode };

export function meetingTexts(language: Language): MeetingTexts {
  return TEXTS[language];
}
