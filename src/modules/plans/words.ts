/** Where measures stand, in words and with the mark that they carry. Green is only what somebody judged fully met, red only what is late. */
import type { Language } from "../../kernel/language.ts";
import { unreachable } from "../../kernel/unreachable.ts";
import type { Tone } from "../../platform/document.ts";
import type { LinkKind } from "./link.ts";
import type { MeasureCounts } from "./list-measure-rows.ts";
import type { BudgetKind, EndingKind, MadeUp, Verdict } from "./measure.ts";
import type { PlanKind, RevisionStage } from "./plan.ts";
import { isSilent, type MeasureStanding, type StandingState } from "./standing.ts";
import { planTexts } from "./texts/index.ts";

export type MeasureMark = { readonly text: string; readonly tone: Tone };

const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = {
  fully: "good",
  largely: "partial",
  unevenly: "partial",
  not: "neutral",
  "cannot-judge": "neutral",
};

export function evaluationMark(verdict: Verdict, language: Language): MeasureMark {
  return { text: planTexts(language).verdicts[verdict].mark, tone: VERDICT_TONES[verdict] };
}

/** The mark of a standing. What the city says is done has no colour: nobody else has judged it. */
export function measureMark(standing: MeasureStanding, language: Language): MeasureMark {
  const texts = planTexts(language);
  switch (standing.state) {
    case "evaluated":
      return evaluationMark(standing.verdict, language);
    case "late":
      return { text: texts.late(standing.days), tone: "bad" };
    case "not-begun":
      return { text: texts.states["not-begun"], tone: "open" };
    case "done":
    case "dropped":
    case "under-way":
      return { text: texts.states[standing.state], tone: "neutral" };
    default:
      return unreachable(standing);
  }
}

/** What is missing, each in a few words: an owner, evidence, a word for more than a year. */
export function missingWords(standing: MeasureStanding, language: Language): readonly string[] {
  const { missing } = planTexts(language);
  return [
    ...(standing.withoutOwner ? [missing.owner] : []),
    ...(standing.withoutEvidence ? [missing.evidence] : []),
    ...(isSilent(standing) ? [silenceOf(standing, language)] : []),
  ];
}

/** How long nothing was heard: since the last report, or since the plan began where there never was one. */
function silenceOf(standing: MeasureStanding, language: Language): string {
  const { missing } = planTexts(language);
  return standing.state === "not-begun"
    ? missing.neverSaid(standing.silentDays)
    : missing.silent(standing.silentDays);
}

/** "7 of 41 measures are done by evidence, 3 have a late milestone and 5 have said nothing for a year." */
export function planSentence(counts: MeasureCounts | undefined, language: Language): string {
  return planTexts(language).sentence({
    measures: counts?.measures ?? 0,
    done: counts?.done ?? 0,
    judged: counts?.states.evaluated ?? 0,
    late: counts?.states.late ?? 0,
    silent: counts?.silent ?? 0,
    withoutOwner: counts?.withoutOwner ?? 0,
  });
}

export function stateWords(state: StandingState, language: Language) {
  const texts = planTexts(language);
  return { word: texts.states[state], meaning: texts.stateMeanings[state] };
}

/** "Made up", or that only the standing is: for a list, a mark or a meta line. */
export function madeUpWord(madeUp: MadeUp, language: Language): string {
  return planTexts(language).madeUp[madeUp];
}

export function planKindWord(kind: PlanKind, language: Language): string {
  return planTexts(language).kinds[kind];
}

export function stageWord(stage: RevisionStage, language: Language): string {
  return planTexts(language).stages[stage];
}

export function linkKindWord(kind: LinkKind, language: Language): string {
  return planTexts(language).linkKinds[kind];
}

export function budgetKindWord(kind: BudgetKind, language: Language): string {
  return planTexts(language).budgetKinds[kind];
}

export function endingWord(kind: EndingKind, language: Language): string {
  return planTexts(language).endings[kind];
}

/** "Moved three times; first due 1 March 2026." */
export function movedSentence(times: number, firstDue: string, language: Language): string {
  return planTexts(language).moved(times, firstDue);
}
