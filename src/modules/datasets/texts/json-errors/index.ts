/** The sentences for what is wrong with a JSON file, by language; undefined for a code that is not one of these readers'. */
import type { Language } from "../../../../kernel/language.ts";
import type { JsonError } from "../../import/json/findings.ts";
import type { FileError } from "../../import/observations.ts";
import { de } from "./de.ts";
import { en, type JsonErrorTexts } from "./en.ts";
import { nb } from "./nb.ts";

const TEXTS: Readonly<Record<Language, JsonErrorTexts>> = { en, nb, de };

export function jsonErrorText(error: FileError, language: Language): string | undefined {
  return isJsonError(error) ? TEXTS[language][error.code](error) : undefined;
}

function isJsonError(error: FileError): error is JsonError {
  return Object.hasOwn(en, error.code);
}
