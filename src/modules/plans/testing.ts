/** Builders for tests: they state only what matters, and the rest is a plain measure of a plan of Graz's in 2025. */

import type { Id } from "../../kernel/id.ts";
import { day, fact } from "../../kernel/testing.ts";
import type { Context } from "../../platform/context.ts";
import { someone } from "../accounts/testing.ts";
import { foundDepartment } from "../departments/index.ts";
import { type AddMeasureInput, addMeasure } from "./add-measure.ts";
import { type AdoptPlanInput, adoptPlan } from "./adopt-plan.ts";
import type { Measure, Milestone } from "./measure.ts";

export { day, fact } from "../../kernel/testing.ts";

// Actions that no other module calls, for tests of a whole city.
export { assignMeasure } from "./assign-measure.ts";
export { endMeasure } from "./end-measure.ts";
export { evaluateMeasure } from "./evaluate-measure.ts";
export { moveMilestone } from "./move-milestone.ts";
export { reachMilestone } from "./reach-milestone.ts";
export { recordBudget } from "./record-budget.ts";
export { recordGrant } from "./record-grant.ts";
export { revisePlan } from "./revise-plan.ts";

export function aMeasure(stated: Partial<Measure> = {}): Measure {
  return {
    id: "019b0000-0000-7000-8000-000000000001" as Id<"Measure">,
    reference: "GRAZ-RACISM-2025-01",
    plan: {
      id: "019b0000-0000-7000-8000-000000000002" as Id<"Plan">,
      reference: "GRAZ-RACISM-2025",
      title: { en: "Ten points against racism" },
      adoptedOn: fact("2025-01-15"),
      runsFrom: fact("2025"),
      runsTo: fact("2027"),
      demonstration: false,
    },
    number: 1,
    title: { en: "Courses for staff" },
    text: { en: "Every desk takes part in a course." },
    department: null,
    partners: {},
    paraphrased: false,
    demonstration: false,
    source: null,
    links: [],
    milestones: [],
    budget: [],
    progress: [],
    endings: [],
    evaluations: [],
    ...stated,
  };
}

export function aMilestone(stated: Partial<Milestone> = {}): Milestone {
  const due = stated.dueOn ?? stated.firstDueOn ?? day("2026-03-01");
  return {
    id: "019b0000-0000-7000-8000-000000000003" as Id<"Milestone">,
    number: 1,
    name: { en: "First course held" },
    firstDueOn: due,
    dueOn: due,
    moves: [],
    reached: null,
    source: null,
    ...stated,
  };
}

/** What the coordinator hands in. */
export function aPlanInput(stated: Partial<AdoptPlanInput> = {}): AdoptPlanInput {
  return {
    reference: "GRAZ-RACISM-2025",
    kind: "anti-racism",
    title: { en: "Ten points against racism" },
    adoptedBy: { en: "City council" },
    adoptedOn: fact("2025-01-15"),
    runsFrom: fact("2025"),
    runsTo: fact("2027"),
    ...stated,
  };
}

export function aMeasureInput(stated: Partial<AddMeasureInput> = {}): AddMeasureInput {
  return {
    plan: "GRAZ-RACISM-2025",
    title: { en: "Courses for staff" },
    text: { en: "Every desk takes part in a course." },
    ...stated,
  };
}

/** A city with a plan, a department that owns its first measure, and that measure's reference. */
export async function aPlannedMeasure(
  context: Context,
  cityId: Id<"City">,
  stated: Partial<AddMeasureInput> = {},
  plan: Partial<AdoptPlanInput> = {},
): Promise<string> {
  const coordinator = someone(context, "coordinator");
  const department = { slug: "integration", name: { en: "Integration" } };
  const made = [
    await foundDepartment(context, cityId, coordinator, department),
    await adoptPlan(context, cityId, coordinator, aPlanInput(plan)),
  ];
  for (const one of made) if ("refused" in one) throw new Error(one.refused);
  const input = aMeasureInput({ department: "integration", ...stated });
  const added = await addMeasure(context, cityId, coordinator, input);
  if ("refused" in added) throw new Error(added.refused);
  return added.reference;
}
