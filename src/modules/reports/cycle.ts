/** Where a report stands in its cycle: opened, figures, texts, recommendations, publication, answers, judgements. */
import type { LocalDate } from "../../kernel/local-date.ts";
import { awaitsAnswer, daysLate, type Recommendation } from "../recommendations/index.ts";
import { type Edition, editionState } from "./edition.ts";
import { countOf, type Missing } from "./missing.ts";

export const STAGES = [
  "open",
  "figures",
  "texts",
  "recommendations",
  "publish",
  "answers",
  "judgements",
] as const;
export type Stage = (typeof STAGES)[number];

/** What of a stage is missing, of all that it is about; `here` is where the work stands, `late` that something is overdue. */
export type StageState = {
  readonly stage: Stage;
  readonly state: "done" | "here" | "missing" | "late";
  readonly missing: number;
  readonly all: number;
};

/** The stages of one edition on a day. Answers and judgements are those on its own recommendations. */
export function stagesOf(
  edition: Edition,
  missing: readonly Missing[],
  own: readonly Recommendation[],
  on: LocalDate,
): readonly StageState[] {
  const published = editionState(edition) !== "open";
  const unanswered = own.filter(awaitsAnswer);
  const unjudged = own.filter(({ assessments }) => assessments.length === 0);
  const lacks = (...kinds: readonly Missing["kind"][]) =>
    published ? 0 : countOf(missing, ...kinds);
  const late = unanswered.some((one) => daysLate(one, on) > 0);
  const counted: readonly Omit<StageState, "state">[] = [
    { stage: "open", missing: 0, all: 1 },
    { stage: "figures", missing: lacks("indicators", "figure", "draft"), all: 0 },
    // Nobody writes in a published report: what it lacks, it lacks for good.
    { stage: "texts", missing: countOf(missing, "section"), all: 0 },
    { stage: "recommendations", missing: own.length === 0 ? 1 : 0, all: own.length },
    { stage: "publish", missing: published ? 0 : 1, all: 1 },
    { stage: "answers", missing: own.length === 0 ? 1 : unanswered.length, all: own.length },
    { stage: "judgements", missing: own.length === 0 ? 1 : unjudged.length, all: own.length },
  ];
  // What a published report lacks cannot be added any more: it stays a gap, and the work goes on after it.
  const ahead = published ? (own.length === 0 ? [] : counted.slice(5)) : counted;
  const here = ahead.find((one) => one.missing > 0)?.stage;
  return counted.map((one): StageState => {
    if (one.stage === "answers" && late) return { ...one, state: "late" };
    if (one.missing === 0) return { ...one, state: "done" };
    return { ...one, state: one.stage === here ? "here" : "missing" };
  });
}
