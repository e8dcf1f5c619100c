/** Who may do what with recommendations. Who acts for the city never judges; who judges never answers for the city. */
import { INSIDE, type Permissions } from "../accounts/index.ts";

export type RecommendationAction =
  | "see-recommendation-work"
  | "adopt-recommendation"
  | "revise-recommendation"
  | "answer-recommendation"
  | "claim-progress"
  | "move-deadline"
  | "assign-recommendation"
  | "assess-recommendation"
  | "see-evaluation"
  | "draft-assessment"
  | "evaluate-edition"
  | "close-recommendation"
  | "set-verdict-scale";

export const permissions: Permissions<RecommendationAction> = {
  "see-recommendation-work": INSIDE,
  "adopt-recommendation": ["body-secretary", "host"],
  "revise-recommendation": ["body-secretary", "host"],
  "answer-recommendation": ["coordinator", "contributor", "host"],
  "claim-progress": ["coordinator", "contributor", "host"],
  // The body grants more time, or the city takes it; the public sees which.
  "move-deadline": ["coordinator", "body-secretary", "host"],
  "assign-recommendation": ["coordinator", "host"],
  "assess-recommendation": ["body-secretary", "host"],
  // What the body notes is its own until it adopts it: those who act for the city do not read it before.
  "see-evaluation": ["body-secretary", "body-member", "reader"],
  "draft-assessment": ["body-secretary", "body-member"],
  "evaluate-edition": ["body-secretary"],
  "close-recommendation": ["body-secretary", "host"],
  "set-verdict-scale": ["body-secretary", "host"],
};
