/** Builders for tests: they state only what matters, and the rest is a plain recommendation of York's in 2027. */
import type { Id } from "../../kernel/id.ts";
import { fact } from "../../kernel/testing.ts";
import type { AdoptRecommendationInput } from "./adopt-recommendation.ts";
import type { Answer, Assessment, ProgressClaim, Recommendation } from "./recommendation.ts";

// Actions that no other module calls, for tests of a whole city.
export { adoptEvaluation } from "./adopt-evaluation.ts";
export { saveAssessmentDraft } from "./save-assessment-draft.ts";

export function aRecommendation(stated: Partial<Recommendation> = {}): Recommendation {
  return {
    id: "019b0000-0000-7000-8000-000000000001" as Id<"Recommendation">,
    reference: "YORK-2025-01",
    edition: 2025,
    right: null,
    furtherRights: [],
    articles: [],
    topic: { en: "Homes" },
    text: { en: "Let families apply after one year." },
    versions: [
      {
        topic: stated.topic ?? { en: "Homes" },
        text: stated.text ?? { en: "Let families apply after one year." },
        reason: null,
        on: stated.adoptedOn ?? fact("2025-03-01"),
        source: stated.source ?? null,
      },
    ],
    paraphrased: false,
    issuedBy: { en: "York Human Rights City Network" },
    addressee: { en: "City of York Council" },
    outsidePowers: false,
    adoptedOn: fact("2025-03-01"),
    answerDueOn: null,
    firstDueOn: stated.answerDueOn ?? null,
    moves: [],
    judgeFrom: null,
    judgeBy: null,
    owner: null,
    owners: [],
    source: null,
    answers: [],
    claims: [],
    assessments: [],
    carriedInto: [],
    closings: [],
    ...stated,
  };
}

export function anAnswer(stated: Partial<Answer> = {}): Answer {
  return {
    kind: "accepted",
    reason: { en: "We will." },
    on: fact("2025-04-01"),
    source: null,
    department: null,
    ...stated,
  };
}

export function aClaim(stated: Partial<ProgressClaim> = {}): ProgressClaim {
  return {
    text: { en: "Twelve families have moved in." },
    evidence: null,
    on: fact("2025-06-01"),
    department: null,
    ...stated,
  };
}

export function anAssessment(stated: Partial<Assessment> = {}): Assessment {
  return {
    edition: 2026,
    verdict: "largely",
    mark: null,
    reason: { en: "Most families can." },
    evidence: null,
    dissent: null,
    by: { en: "York Human Rights City Network" },
    on: fact("2026-03-01"),
    source: null,
    ...stated,
  };
}

/** What the body's secretary hands in. */
export function anAdoption(
  stated: Partial<AdoptRecommendationInput> = {},
): AdoptRecommendationInput {
  return {
    edition: 2025,
    right: null,
    topic: { en: "Homes" },
    text: { en: "Let families apply after one year." },
    addressee: { en: "City of York Council" },
    issuedBy: { en: "York Human Rights City Network" },
    citySlug: "york",
    adoptedOn: fact("2025-03-01"),
    ...stated,
  };
}
