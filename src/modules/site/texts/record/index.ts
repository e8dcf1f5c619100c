/** The words about what the public record proves, by language. */
import type { Language } from "../../../../kernel/language.ts";
import { de } from "./de.ts";
import { en, type ProvenTexts } from "./en.ts";
import { nb } from "./nb.ts";

const all: Readonly<Record<Language, ProvenTexts>> = { en, nb, de };

export type { ProvenTexts };

export function provenTexts(language: Language): ProvenTexts {
  return all[language];
}
