/** The coordinator gives a recommendation to a department, which owns it from then on. Until somebody does, it is without owner. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, today } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { findDepartment } from "../departments/index.ts";
import { record } from "../ledger/index.ts";
import { findRecommendation } from "./list-recommendations.ts";
import { permissions } from "./permissions.ts";
import { assignedFacts } from "./record-facts.ts";
import { recordSubject } from "./reference.ts";
import * as life from "./store/life.ts";
import * as store from "./store/recommendations.ts";

export type AssignRecommendationInput = {
  readonly reference: string;
  /** The slug of the department. */
  readonly department: string;
};

export type AssignRecommendationRefusal = Refusal<
  "not-permitted" | "unknown-recommendation" | "unknown-department"
>;

/** `unchanged` when that department owns it already. */
export async function assignRecommendation(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { reference, department: slug }: AssignRecommendationInput,
): Promise<
  AssignRecommendationRefusal | { readonly assigned: true } | { readonly unchanged: true }
> {
  if (!may(actor, permissions, "assign-recommendation")) return { refused: "not-permitted" };
  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: reference });
    const recommendation = await findRecommendation(tx, reference);
    if (recommendation === undefined) return { refused: "unknown-recommendation" };
    const department = await findDepartment(tx, slug);
    if (department === undefined) return { refused: "unknown-department" };
    if (recommendation.owner?.id === department.id) return { unchanged: true };

    const at = context.now();
    const on = today(context);
    await life.insertAssignment(tx, {
      recommendation: recommendation.id,
      department: department.id,
      onDate: on,
      at,
      account: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "recommendation.assigned",
      at,
      by: actorRole(actor),
      subject: recordSubject(reference),
      facts: assignedFacts(slug, recommendation.owner?.slug ?? null, on),
    });
    return { assigned: true };
  });
}
