/** The words of `commitments` by language. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { type CommitmentTexts, en, type RefusalCode } from "./en.ts";
import { nb } from "./nb.ts";

export type { RefusalCode };

const all: Readonly<Record<Language, CommitmentTexts>> = { en, nb, de };

export function commitmentTexts(language: Language): CommitmentTexts {
  return all[language];
}
