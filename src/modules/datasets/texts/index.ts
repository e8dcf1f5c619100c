/** The module's texts by language; those about reading and questioning a file stand in folders of their own. */
import type { Language } from "../../../kernel/language.ts";
import { de } from "./de.ts";
import { type DataSetTexts, en } from "./en.ts";
import { nb } from "./nb.ts";

export type { DataSetTexts } from "./en.ts";

const TEXTS: Readonly<Record<Language, DataSetTexts>> = { en, nb, de };

export function dataSetTexts(language: Language): DataSetTexts {
  return TEXTS[language];
}
