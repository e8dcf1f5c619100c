/** Who may do what with recommendations. Who acts for the city never judges; who judges never answers for the city. */
import type { Permissions } from "../accounts/index.ts";

export type RecommendationAction =
  | "see-recommendation-work"
  | "adopt-recommendation"
  | "answer-recommendation"
  | "claim-progress"
  | "assess-recommendation";

export const permissions: Permissions<RecommendationAction> = {
  "see-recommendation-work": ["coordinator", "body-secretary", "contributor", "reader"],
  "adopt-recommendation": ["body-secretary", "host"],
  "answer-recommendation": ["coordinator", "contributor", "host"],
  "claim-progress": ["coordinator", "contributor", "host"],
  "assess-recommendation": ["body-secretary", "host"],
};
