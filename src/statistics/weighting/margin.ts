/**
 * What is known of the population that a survey is weighted to: how many people each category of a variable has. A survey that cannot be
 * weighted honestly is refused before any weight is computed.
 */

/** A variable of the survey beside what is known of it in the population. */
export type Margin = {
  readonly variable: string;
  /** The category of each respondent, in the order of the respondents. */
  readonly answers: readonly string[];
  /** How many people of the population each category has. */
  readonly targets: readonly { readonly category: string; readonly target: number }[];
};

export type CategoryPlace = { readonly variable: string; readonly category: string };

/** Why a survey is not weighted to its margins. */
export type MarginRefusal =
  | { readonly refused: "no-respondents" }
  | { readonly refused: "no-margins" }
  /** A base weight that is not a positive number. Respondents are counted from 0. */
  | { readonly refused: "base-weight-not-positive"; readonly respondent: number }
  | { readonly refused: "same-variable-twice"; readonly variable: string }
  | ({ readonly refused: "same-category-twice" } & CategoryPlace)
  /** A target that is no number, or below zero. */
  | ({ readonly refused: "target-not-a-count" } & CategoryPlace)
  /** A respondent's category that the margin does not have, or that has nobody in the population. */
  | ({ readonly refused: "answer-outside-margin"; readonly respondent: number } & CategoryPlace)
  /** Categories that have people in the population and none among the respondents. */
  | {
      readonly refused: "category-without-respondents";
      readonly categories: readonly CategoryPlace[];
    }
  | {
      readonly refused: "too-few-respondents";
      readonly least: number;
      readonly categories: readonly (CategoryPlace & { readonly respondents: number })[];
    }
  | {
      readonly refused: "totals-disagree";
      readonly totals: readonly { readonly variable: string; readonly total: number }[];
    };

/**
 * The fewest respondents that a category of a margin may have unless something else is asked for. With fewer, one person's answers stand
 * for many people's, and the category should be put together with its neighbour (Kalton & Flores-Cervantes 2003; Battaglia et al. 2009).
 */
export const LEAST_RESPONDENTS = 5;

/** Totals of two margins are the same population when they differ by no more than this share. */
const SAME_TOTAL = 1e-6;

/** Returns why the respondents cannot be weighted to the margins, or undefined when they can be tried. */
export function refuseMargins(
  base: readonly number[],
  margins: readonly Margin[],
  least: number,
): MarginRefusal | undefined {
  if (base.length === 0) return { refused: "no-respondents" };
  if (margins.length === 0) return { refused: "no-margins" };
  const respondent = base.findIndex((weight) => !(weight > 0 && Number.isFinite(weight)));
  if (respondent >= 0) return { refused: "base-weight-not-positive", respondent };
  for (const [i, margin] of margins.entries()) {
    const { variable } = margin;
    if (margins.findIndex((other) => other.variable === variable) !== i) {
      return { refused: "same-variable-twice", variable };
    }
    const refusal = refuseOne(margin);
    if (refusal !== undefined) return refusal;
  }
  return refuseTotals(margins) ?? refuseThin(margins, least);
}

/** How many respondents each category of a margin has, in the order of its targets. */
export function respondentsOf({ answers, targets }: Margin): readonly number[] {
  const counts = new Map<string, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return targets.map(({ category }) => counts.get(category) ?? 0);
}

function refuseOne({ variable, answers, targets }: Margin): MarginRefusal | undefined {
  const people = new Map<string, number>();
  for (const { category, target } of targets) {
    if (people.has(category)) return { refused: "same-category-twice", variable, category };
    if (!(target >= 0 && Number.isFinite(target))) {
      return { refused: "target-not-a-count", variable, category };
    }
    people.set(category, target);
  }
  const respondent = answers.findIndex((answer) => !(people.get(answer) ?? 0));
  const category = answers[respondent];
  if (category === undefined) return undefined;
  return { refused: "answer-outside-margin", respondent, variable, category };
}

function refuseTotals(margins: readonly Margin[]): MarginRefusal | undefined {
  const totals = margins.map(({ variable, targets }) => ({
    variable,
    total: targets.reduce((sum, { target }) => sum + target, 0),
  }));
  const [first = 0] = totals.map(({ total }) => total);
  const same = totals.every(({ total }) => Math.abs(total - first) <= SAME_TOTAL * first);
  return same ? undefined : { refused: "totals-disagree", totals };
}

function refuseThin(margins: readonly Margin[], least: number): MarginRefusal | undefined {
  const cells = margins.flatMap((margin) => {
    const counts = respondentsOf(margin);
    return margin.targets
      .map(({ category, target }, i) => {
        return { variable: margin.variable, category, target, respondents: counts[i] ?? 0 };
      })
      .filter(({ target }) => target > 0)
      .map(({ variable, category, respondents }) => ({ variable, category, respondents }));
  });
  const empty = cells.filter(({ respondents }) => respondents === 0);
  if (empty.length > 0) {
    const categories = empty.map(({ variable, category }) => ({ variable, category }));
    return { refused: "category-without-respondents", categories };
  }
  const thin = cells.filter(({ respondents }) => respondents < least);
  if (thin.length > 0) return { refused: "too-few-respondents", least, categories: thin };
  return undefined;
}
