/** The sentences for what is wrong with a text or a workbook, by language; undefined for a code that is not one of these readers'. */
import type { Language } from "../../../../kernel/language.ts";
import type { FileError } from "../../import/observations.ts";
import type { TextError } from "../../import/text/problems.ts";
import { de } from "./de.ts";
import { en, type TextErrorTexts } from "./en.ts";
import { nb } from "./nb.ts";

const TEXTS: Readonly<Record<Language, TextErrorTexts>> = { en, nb, de };

export function textErrorText(error: FileError, language: Language): string | undefined {
  return isTextError(error) ? TEXTS[language][error.code](error) : undefined;
}

function isTextError(error: FileError): error is TextError {
  return Object.hasOwn(en, error.code);
}
