/** Gives a measure to a department; whose it was before stays in the record. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import { actorRole, may } from "../accounts/index.ts";
import { findDepartment } from "../departments/index.ts";
import { record } from "../ledger/index.ts";
import { type MeasureForRefusal, measureFor } from "./measure-for.ts";
import { permissions } from "./permissions.ts";
import { assignedFacts } from "./record-facts.ts";
import { measureSubject } from "./reference.ts";
import { refreshLatest } from "./store/latest.ts";
import * as store from "./store/measures.ts";

export type AssignMeasureRefusal =
  | Refusal<"not-permitted" | "unknown-department">
  | MeasureForRefusal;

/** `unchanged` when the department has it already. */
export async function assignMeasure(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: { readonly measure: string; readonly department: string },
): Promise<AssignMeasureRefusal | { readonly assigned: true } | { readonly unchanged: true }> {
  if (!may(actor, permissions, "assign-measure")) return { refused: "not-permitted" };
  return context.database.inCity(cityId, async (tx) => {
    const opened = await measureFor(tx, actor, input.measure);
    if ("refused" in opened) return opened;
    const { measure } = opened;
    const department = await findDepartment(tx, input.department);
    if (department === undefined) return { refused: "unknown-department" };
    if (measure.department?.id === department.id) return { unchanged: true };
    const at = context.now();
    await store.insertAssignment(tx, {
      id: newId<"Assignment">(context),
      measure: measure.id,
      department: department.id,
      at,
      account: actor?.accountId ?? null,
    });
    await refreshLatest(tx, { measure: measure.id });
    await record(tx, {
      type: "measure.assigned",
      at,
      by: actorRole(actor),
      subject: measureSubject(measure.reference),
      facts: assignedFacts(department.slug, measure.department?.slug ?? null),
    });
    return { assigned: true };
  });
}
