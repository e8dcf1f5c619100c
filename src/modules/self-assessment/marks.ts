/** A state as a word with the mark that carries it. Nothing is green or red: the city speaks of itself here, and nobody has judged it. */
import type { Language } from "../../kernel/language.ts";
import type { Tone } from "../../platform/document.ts";
import type { Counted } from "./published.ts";
import { selfAssessmentTexts } from "./texts/index.ts";

const TONES: Readonly<Record<Counted, Tone>> = {
  reviewed: "neutral",
  "in-use": "neutral",
  "in-place": "neutral",
  planned: "partial",
  none: "open",
  "not-relevant": "open",
  "not-assessed": "open",
  internal: "open",
};

export function stateMark(
  state: Counted,
  language: Language,
): { readonly text: string; readonly tone: Tone } {
  return { text: selfAssessmentTexts(language).states[state], tone: TONES[state] };
}
