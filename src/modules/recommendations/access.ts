/** What each address of this module asks of whoever visits it. */
import type { AccessTable } from "../../platform/access.ts";

export const access = {
  "GET /work/recommendations": "recommendations.see-recommendation-work",
  "POST /work/recommendations": "recommendations.adopt-recommendation",
  "GET /work/recommendations/new": "recommendations.adopt-recommendation",
  "GET /work/recommendations/:reference": "recommendations.see-recommendation-work",
  "POST /work/recommendations/:reference/answers": "recommendations.answer-recommendation",
  "POST /work/recommendations/:reference/claims": "recommendations.claim-progress",
  "POST /work/recommendations/:reference/assessments": "recommendations.assess-recommendation",
  "POST /work/recommendations/:reference/revisions": "recommendations.revise-recommendation",
  "POST /work/recommendations/:reference/deadlines": "recommendations.move-deadline",
  "POST /work/recommendations/:reference/assignments": "recommendations.assign-recommendation",
  "POST /work/recommendations/:reference/closings": "recommendations.close-recommendation",
  "GET /work/evaluations/:year": "recommendations.see-evaluation",
  "POST /work/evaluations/:year/notes/:reference": "recommendations.draft-assessment",
  "POST /work/evaluations/:year": "recommendations.evaluate-edition",
  "GET /work/verdict-scale": "recommendations.set-verdict-scale",
  "POST /work/verdict-scale": "recommendations.set-verdict-scale",
} as const satisfies AccessTable;
