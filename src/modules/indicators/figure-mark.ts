/**
 * What stands in place of a figure that has no value: the sign that data sets have for the same reason, and its word. Tables, charts, files
 * and the PDF print it alike, and no cell is empty.
 */
import type { Language } from "../../kernel/language.ts";
import { SIGNS } from "../datasets/index.ts";
import type { Status } from "./indicator.ts";
import { indicatorTexts } from "./texts/index.ts";

type Mark = Exclude<Status, "given">;

/** ":", ".." or ".". */
export function markSign(mark: Mark): string {
  return SIGNS[mark];
}

/** "withheld". */
export function markWord(mark: Mark, language: Language): string {
  return indicatorTexts(language).statuses[mark];
}

/** ": withheld". */
export function markInWords(mark: Mark, language: Language): string {
  return `${markSign(mark)} ${markWord(mark, language)}`;
}
