/** Where a challenge stands, in words and with the mark that they carry; red and green are for lateness and verdicts and stand for nothing here. */
import type { View } from "../../design/view.ts";
import type { Tone } from "../../platform/document.ts";
import { type ChallengeStanding, type ChallengeState, challengeState } from "./challenge.ts";
import { mappingTexts } from "./texts/index.ts";

const TONES: Readonly<Record<ChallengeState, Tone>> = {
  open: "open",
  "taken-up": "partial",
  overtaken: "neutral",
  closed: "neutral",
};

export type ChallengeMark = { readonly text: string; readonly tone: Tone };

/** That nothing was said makes a challenge open where the city itself writes the map; of one that only sources speak of, nothing is known. */
export function challengeMark(
  standings: readonly ChallengeStanding[],
  { language, demonstration }: Pick<View, "language" | "demonstration">,
): ChallengeMark {
  const t = mappingTexts(language);
  if (demonstration && standings.length === 0) return { text: t.notKnown, tone: "neutral" };
  const state = challengeState(standings);
  const by = standings.at(-1)?.by ?? null;
  const taken = by === null ? "" : `: ${t.takenUpBy(t.takers[by.kind], by.reference)}`;
  return { text: `${t.states[state]}${taken}`, tone: TONES[state] };
}
