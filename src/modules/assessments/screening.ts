/**
 * The screening of a decision: a few statements that are ticked or not, and what follows from them. A full assessment is needed where a
 * limitation is grave, falls unevenly, takes something back (non-retrogression: CESCR, General Comment 3, paragraph 9), or where nobody
 * knows enough to say. After the four steps of FAIR (Scottish Human Rights Commission).
 */

/** In the order of the form. */
export const STATEMENTS = [
  "advances",
  "limits",
  "serious",
  "uneven",
  "takes-back",
  "unsure",
  "change",
  "no-limit",
  "none",
] as const;
export type Statement = (typeof STATEMENTS)[number];

export const OUTCOMES = ["no-effect", "go-on", "change", "full-needed"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Each of these alone calls for a full assessment. */
const GRAVE: readonly Statement[] = ["serious", "uneven", "takes-back", "unsure"];
/** Whoever ticks one of these says that a right is limited. */
const LIMITING: readonly Statement[] = ["limits", "serious", "uneven", "takes-back"];
/** Whoever ticks one of these says that a right is touched, and what happens to it. */
const TELLING: readonly Statement[] = ["advances", ...LIMITING, "no-limit"];

export type ScreeningProblem =
  | "no-screening"
  | "none-and-some"
  | "none-and-right"
  | "limit-and-no-limit"
  | "right-untold"
  | "no-right";

/**
 * What is wrong with the answers; undefined where they make sense together. Of a right that is touched somebody has to say what happens to it:
 * that nothing limits it is an answer of its own, for which the analysis gives the reasons, and never follows from silence.
 */
export function problemOfScreening(
  statements: readonly Statement[],
  rights: number,
): ScreeningProblem | undefined {
  if (statements.length === 0) return "no-screening";
  if (statements.includes("none") && statements.length > 1) return "none-and-some";
  if (statements.includes("none") && rights > 0) return "none-and-right";
  // Who does not know whom it hits cannot know that it limits nobody.
  const isLimit = limitsSomething(statements) || statements.includes("unsure");
  if (statements.includes("no-limit") && isLimit) return "limit-and-no-limit";
  const isTold = statements.some((one) => TELLING.includes(one));
  if (isTold && rights === 0) return "no-right";
  // Not to know it is an answer too: a full assessment follows.
  const isAnswered = isTold || statements.includes("unsure");
  return !isAnswered && rights > 0 ? "right-untold" : undefined;
}

/** What follows from the answers. `rights`: how many rights the decision touches. */
export function outcomeOf(statements: readonly Statement[], rights: number): Outcome {
  if (statements.some((one) => GRAVE.includes(one))) return "full-needed";
  if (statements.includes("change")) return "change";
  return rights === 0 ? "no-effect" : "go-on";
}

/** Whether a right is limited: what goes deep, falls unevenly or is taken back is a limit too, also where only that was ticked. */
export function limitsSomething(statements: readonly Statement[]): boolean {
  return statements.some((one) => LIMITING.includes(one));
}

/** Whether somebody said that no right is limited; "none of this" said it too, of a right that was ticked, where it was taken. */
export function limitsNothing(statements: readonly Statement[]): boolean {
  return statements.includes("no-limit") || statements.includes("none");
}

export function isStatement(text: string): text is Statement {
  return (STATEMENTS as readonly string[]).includes(text);
}
