/** Puts what is wrong with a file, and why it cannot be imported, into sentences for a page. */
import type { Language } from "../../../kernel/language.ts";
import type { FetchDataSetRefusal } from "../fetch-data-set.ts";
import type { FileError } from "../import/observations.ts";
import type { ImportDataSetRefusal } from "../import-data-set.ts";
import type { FileFault } from "../pages/import-page.tsx";
import { dataSetTexts } from "../texts/index.ts";
import { jsonErrorText } from "../texts/json-errors/index.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";
import { textErrorText } from "../texts/text-errors/index.ts";

/** The errors name options of the command line; in the browser these are fields of the form. */
function fieldNames(sentence: string, language: Language): string {
  const t = dataSetPageTexts(language).definition;
  return sentence
    .replaceAll("--decimal point", `“${t.decimals.point}”`)
    .replaceAll("--decimal comma", `“${t.decimals.comma}”`)
    .replaceAll("--value", `“${t.valueColumn}”`)
    .replaceAll("--time", `“${t.timeColumn}”`)
    .replaceAll("--sheet", `“${t.sheet}”`);
}

/** Some codes are errors of JSON and of text alike and are said differently. */
export function fileFaults(
  errors: readonly FileError[],
  isJson: boolean,
  language: Language,
): readonly FileFault[] {
  const inOrder = errors.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return inOrder.map((error) => {
    const json = jsonErrorText(error, language);
    const text = textErrorText(error, language);
    const sentence = (isJson ? (json ?? text) : (text ?? json)) ?? error.code;
    // A sentence about JSON says itself at which value or line.
    return { row: isJson ? null : error.row, sentence: fieldNames(sentence, language) };
  });
}

type Refused = ImportDataSetRefusal | FetchDataSetRefusal;

/** Why nothing was imported or fetched, with what is known of it. */
export function refusalSentence(refusal: Refused, language: Language): string {
  const sentence = dataSetTexts(language).refusals[refusal.refused];
  if (refusal.refused === "other-dimensions") {
    const t = dataSetPageTexts(language).upload;
    const list = new Intl.ListFormat(language);
    const told = t.otherDimensions(list.format(refusal.expected), list.format(refusal.found));
    return `${sentence} ${told}`;
  }
  if (refusal.refused === "unreadable") {
    const [first] = fileFaults(refusal.errors, true, language);
    return first === undefined ? sentence : `${sentence} ${first.sentence}`;
  }
  const found = [
    "address" in refusal ? refusal.address : undefined,
    "said" in refusal ? refusal.said : undefined,
    "variable" in refusal ? refusal.variable : undefined,
  ].filter((one) => typeof one === "string" && one !== "");
  return found.length === 0 ? sentence : `${sentence} (${found.join(", ")})`;
}
