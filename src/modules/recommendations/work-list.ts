/** The working list in groups: what waits for the city's answer, what it has promised, what waits for a verdict, and the rest. */
import type { Recommendation } from "./recommendation.ts";

/** How many stand on one page of any list. */
export const PAGE_LENGTH = 50;

export const WORK_GROUPS = ["answer", "promised", "assessment", "others"] as const;
export type WorkGroup = (typeof WORK_GROUPS)[number];

/** One page of each group, with how many there are in it. */
export type WorkList = Readonly<
  Record<WorkGroup, { readonly count: number; readonly recommendations: readonly Recommendation[] }>
>;
