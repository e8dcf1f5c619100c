/** Where a challenge stands, in words and with the mark that they carry; red and green are for lateness and verdicts and stand for nothing here. */
import type { Language } from "../../kernel/language.ts";
import type { Tone } from "../../platform/document.ts";
import { type ChallengeStanding, type ChallengeState, challengeState } from "./challenge.ts";
import { mappingTexts } from "./texts/index.ts";

const TONES: Readonly<Record<ChallengeState, Tone>> = {
  open: "open",
  "taken-up": "partial",
  overtaken: "neutral",
  closed: "neutral",
};

export function challengeMark(
  standings: readonly ChallengeStanding[],
  language: Language,
): { readonly text: string; readonly tone: Tone } {
  const t = mappingTexts(language);
  const state = challengeState(standings);
  const by = standings.at(-1)?.by ?? null;
  const taken = by === null ? "" : `: ${t.takenUpBy(t.takers[by.kind], by.reference)}`;
  return { text: `${t.states[state]}${taken}`, tone: TONES[state] };
}
