/** The words of the pages of data sets by language. */
import type { Language } from "../../../../kernel/language.ts";
import { de } from "./de.ts";
import { type DataSetPageTexts, en } from "./en.ts";
import { nb } from "./nb.ts";

const all: Readonly<Record<Language, DataSetPageTexts>> = { en, nb, de };

export type { DataSetPageTexts };

export function dataSetTexts(language: Language): DataSetPageTexts {
  return all[language];
}
