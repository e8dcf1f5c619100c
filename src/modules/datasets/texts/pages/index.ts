/** The words of the working pages of data sets, by language. */
import type { Language } from "../../../../kernel/language.ts";
import { de } from "./de.ts";
import { type DataSetPageTexts, en } from "./en.ts";
import { nb } from "./nb.ts";

export type { DataSetPageTexts, Explained } from "./en.ts";

const TEXTS: Readonly<Record<Language, DataSetPageTexts>> = { en, nb, de };

export function dataSetPageTexts(language: Language): DataSetPageTexts {
  return TEXTS[language];
}
