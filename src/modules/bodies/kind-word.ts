/** What a kind of body is called. */
import type { Language } from "../../kernel/language.ts";
import type { BodyKind } from "./body.ts";
import { bodyTexts } from "./texts/index.ts";

export function kindWord(kind: BodyKind, language: Language): string {
  return bodyTexts(language).kinds[kind].one;
}
