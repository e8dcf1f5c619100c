/** The verdicts of the two-point methods in words, always with their maker's name. */
import type { EurostatProgress } from "./eurostat.ts";
import { figureWithUnit } from "./number-words.ts";
import type { OpenSdgProgress } from "./open-sdg.ts";
import { type About, type SentenceLanguage, trendTexts, withName } from "./sentence.ts";
import type { TwoPointStatus } from "./sentence-texts.ts";

const OPEN_SDG = {
  target_achieved: "target-met",
  substantial_progress: "significant-progress",
  moderate_progress: "moderate-progress",
  limited_progress: "limited-progress",
  deterioration: "deterioration",
} as const;

/** One sentence: the method, its result, and the two values it compared; or that it has none. */
export function twoPointSentence(
  progress: OpenSdgProgress | EurostatProgress,
  language: SentenceLanguage,
  { name, unit = "" }: About = {},
): string {
  const { twoPoints, ...texts } = trendTexts(language);
  const isOpenSdg = "score" in progress;
  const method = isOpenSdg ? twoPoints.openSdg : twoPoints.eurostat;
  const status = statusOf(progress);
  const { baseValue, baseYear, currentValue, currentYear } = progress;
  if (status === null || currentValue === null)
    return withName(twoPoints.notAvailable(method), name);
  const print = (value: number) => figureWithUnit({ ...texts, twoPoints }, value, unit);
  const values = twoPoints.values(
    print(baseValue ?? currentValue),
    String(baseYear ?? currentYear),
    print(currentValue),
    String(currentYear),
  );
  return withName(twoPoints.judged(method, values, twoPoints.statuses[status]), name);
}

function statusOf(progress: OpenSdgProgress | EurostatProgress): TwoPointStatus | null {
  if ("score" in progress)
    return progress.status === "not_available" ? null : OPEN_SDG[progress.status];
  return progress.status === "not-available" ? null : progress.status;
}
