/** Says in words why a survey was not weighted. */
import type { CategoryPlace } from "../statistics/weighting/margin.ts";
import type { RakingRefusal } from "../statistics/weighting/rake.ts";

/** What the terminal is told; `lineOf` gives the line of a respondent in the file. */
export function toldRaking(
  refusal: RakingRefusal,
  lineOf: (respondent: number) => number,
): readonly string[] {
  switch (refusal.refused) {
    case "no-respondents":
      return ["There are no respondents in the file."];
    case "no-margins":
      return ["There is no margin to weight to."];
    case "base-weight-not-positive":
      return [`Line ${lineOf(refusal.respondent)}: the base weight must be above zero.`];
    case "same-variable-twice":
      return [`There are two margins of ${refusal.variable}.`];
    case "same-category-twice":
      return [`The margin has ${told(refusal)} twice.`];
    case "target-not-a-count":
      return [`The margin's count of ${told(refusal)} is below zero.`];
    case "answer-outside-margin": {
      const { respondent, variable, category } = refusal;
      const found =
        category === ""
          ? `there is no answer to ${variable}`
          : `the margin of ${variable} has nobody who answers "${category}"`;
      return [
        `Line ${lineOf(respondent)}: ${found}. Leave such respondents out, or give the margin this category.`,
      ];
    }
    case "category-without-respondents":
      return refusal.categories.map(
        (category) =>
          `Nobody answered ${told(category)}, so that nobody can speak for them. Put the category together with another.`,
      );
    case "too-few-respondents":
      return refusal.categories.map(
        ({ respondents, ...category }) =>
          `Only ${respondents} answered ${told(category)}; it takes ${refusal.least}. Put the category together with another, or say --least ${respondents} if you can answer for it.`,
      );
    case "totals-disagree":
      return [
        `The margins count different numbers of people: ${refusal.totals.map(({ variable, total }) => `${variable} ${total}`).join(", ")}.`,
      ];
    case "bounds-not-around-one":
      return [
        "The bounds of --trim must be two numbers, the first at most 1 and the second at least 1.",
      ];
    case "bounds-too-tight":
      return [`Within the bounds of --trim, ${told(refusal)} cannot reach its count.`];
    case "does-not-converge":
      return [
        `No weights meet all margins: after ${refusal.iterations} rounds a category is still ${(100 * refusal.deviation).toPrecision(2)} % off. The margins and the answers contradict each other.`,
      ];
  }
}

const told = ({ variable, category }: CategoryPlace): string => `${variable} = "${category}"`;
