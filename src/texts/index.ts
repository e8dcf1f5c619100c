/** The frame's words by language. */
import type { Language } from "../kernel/language.ts";
import { de } from "./de.ts";
import { en, type FrameTexts } from "./en.ts";
import { nb } from "./nb.ts";

const all: Readonly<Record<Language, FrameTexts>> = { en, nb, de };

export function frameTexts(language: Language): FrameTexts {
  return all[language];
}
