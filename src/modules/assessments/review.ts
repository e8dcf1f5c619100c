/** A body's review of a sample of checks, as York's board reviews a sample of the council's analyses: one verdict for each, adopted as one act. */
import type { Wording } from "../../kernel/language.ts";
import type { LocalDate } from "../../kernel/local-date.ts";

export const REVIEW_VERDICTS = ["well", "partly", "not", "cannot-judge"] as const;
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

export type ReviewWords = {
  readonly reasons: Wording;
  /** What should change; empty where nothing should. */
  readonly change: Wording;
  readonly dissent: Wording;
};

/** What a body noted on a sampled check, not adopted yet. */
export type ReviewNote = ReviewWords & {
  readonly reference: string;
  readonly verdict: ReviewVerdict | null;
  readonly saves: number;
};

export type Reply = { readonly text: Wording; readonly on: LocalDate };

export type Finding = ReviewWords & {
  /** The number of the draw that took the check. */
  readonly draw: number;
  readonly reference: string;
  readonly verdict: ReviewVerdict;
  readonly body: { readonly slug: string; readonly name: Wording };
  readonly on: LocalDate;
  /** What the department said to it, oldest first. */
  readonly replies: readonly Reply[];
};

export type Review = {
  readonly body: { readonly slug: string; readonly name: Wording };
  readonly on: LocalDate;
  readonly findings: readonly Finding[];
};

export function isReviewVerdict(text: string): text is ReviewVerdict {
  return (REVIEW_VERDICTS as readonly string[]).includes(text);
}
