/** Where checks, draws and findings stand, in words and with the mark that they carry. Green is only what a body found well weighed, red only what is late. */
import type { Language } from "../../kernel/language.ts";
import { daysBetween, type LocalDate, printDay } from "../../kernel/local-date.ts";
import { unreachable } from "../../kernel/unreachable.ts";
import type { Tone } from "../../platform/document.ts";
import { checkStanding, type StandingFacts } from "./check.ts";
import { type Draw, drawStanding } from "./draw.ts";
import type { DueFollowUp } from "./follow-up.ts";
import type { ReviewVerdict } from "./review.ts";
import { assessmentTexts } from "./texts/index.ts";

export type Mark = { readonly text: string; readonly tone: Tone };

export function checkMark(
  facts: StandingFacts,
  on: LocalDate,
  language: Language,
  reader: "everybody" | "inside" = "everybody",
): Mark {
  const t = assessmentTexts(language).standings;
  const standing = checkStanding(facts, on, reader);
  switch (standing.state) {
    case "withdrawn":
      return { text: t.withdrawn, tone: "neutral" };
    case "begun":
      return { text: t.begun, tone: "open" };
    case "full-missing":
      return { text: t.fullMissing, tone: "open" };
    case "full-late":
      return { text: t.fullLate(standing.days), tone: "bad" };
    case "weighed":
      return {
        text: t.outcomes[standing.outcome],
        tone: standing.outcome === "change" ? "partial" : "neutral",
      };
    case "assessed":
      return standing.conclusion === null
        ? { text: t.internal, tone: "neutral" }
        : { text: t.conclusions[standing.conclusion], tone: "neutral" };
    default:
      return unreachable(standing);
  }
}

/** What is to be followed up: in so many days, or late by so many. */
export function dueMark(
  { dueOn, measure }: Pick<DueFollowUp, "dueOn" | "measure">,
  on: LocalDate,
  language: Language,
): Mark {
  const t = assessmentTexts(language).followUp[measure === null ? "case" : "measure"];
  const days = daysBetween(on, dueOn);
  return days < 0 ? { text: t.late(-days), tone: "bad" } : { text: t.due(days), tone: "open" };
}

const VERDICT_TONES: Readonly<Record<ReviewVerdict, Tone>> = {
  well: "good",
  partly: "partial",
  not: "neutral",
  "cannot-judge": "neutral",
};

export function verdictMark(verdict: ReviewVerdict, language: Language): Mark {
  return {
    text: assessmentTexts(language).verdicts[verdict].mark,
    tone: VERDICT_TONES[verdict],
  };
}

/** So long the next step may take. */
const DRAW_DAYS = 30;

/** The mark of a draw. Thirty days without the step that could be taken are late; while its period runs none can. */
export function drawMark(draw: Draw, on: LocalDate, language: Language): Mark {
  const t = assessmentTexts(language).drawStandings;
  const standing = drawStanding(draw, on);
  switch (standing.state) {
    case "running":
      return { text: t.running(printDay(draw.to, language)), tone: "neutral" };
    case "announced":
      return {
        text: t.announced(standing.days),
        tone: standing.waiting > DRAW_DAYS ? "bad" : "open",
      };
    case "listed":
      return {
        text: t.listed(standing.days),
        tone: standing.waiting > DRAW_DAYS ? "bad" : "open",
      };
    case "drawn":
      return { text: t.drawn(standing.days), tone: "open" };
    case "reviewed":
      return { text: t.reviewed, tone: "neutral" };
    case "ended":
      return { text: t.ended, tone: "neutral" };
    default:
      return unreachable(standing);
  }
}
