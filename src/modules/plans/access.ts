/** What each address of this module asks of whoever visits it. */
import type { AccessTable } from "../../platform/access.ts";

export const access = {
  "GET /work/plans": "plans.see-plan-work",
  "GET /work/plans/new": "plans.adopt-plan",
  "POST /work/plans": "plans.adopt-plan",
  "GET /work/plans/grants": "plans.record-grant",
  "POST /work/plans/grants": "plans.record-grant",
  "GET /work/plans/:reference": "plans.see-plan-work",
  "POST /work/plans/:reference/measures": "plans.add-measure",
  "POST /work/plans/:reference/revisions": "plans.revise-plan",
  "GET /work/measures/:reference": "plans.see-plan-work",
  "POST /work/measures/:reference/progress": "plans.report-progress",
  "POST /work/measures/:reference/reach": "plans.reach-milestone",
  "POST /work/measures/:reference/move": "plans.move-milestone",
  "POST /work/measures/:reference/milestone": "plans.set-milestone",
  "POST /work/measures/:reference/budget": "plans.record-budget",
  "POST /work/measures/:reference/link": "plans.link-measure",
  "POST /work/measures/:reference/assignment": "plans.assign-measure",
  "POST /work/measures/:reference/ending": "plans.end-measure",
  "POST /work/measures/:reference/evaluation": "plans.evaluate-measure",
} as const satisfies AccessTable;
