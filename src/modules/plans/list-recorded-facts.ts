/** What the tables hold of the entries of the public record, for `ledger verify`: each fact with the hashes of its texts, made anew. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { textHash } from "../ledger/index.ts";
import { listGrants } from "./list-grants.ts";
import { listMeasures } from "./list-measures.ts";
import { departmentsById, listPlans } from "./list-plans.ts";
import type { Measure } from "./measure.ts";
import * as facts from "./record-facts.ts";
import { grantSubject, measureSubject, planSubject } from "./reference.ts";
import * as store from "./store/measures.ts";

/** The types of entries that the tables hold as facts. */
export const RECORDED_TYPES = [
  "plan.adopted",
  "plan.revised",
  "measure.added",
  "measure.assigned",
  "measure.linked",
  "milestone.set",
  "milestone.moved",
  "milestone.reached",
  "budget.recorded",
  "grant.recorded",
  "measure.reported",
  "measure.ended",
  "measure.evaluated",
] as const;
type RecordedType = (typeof RECORDED_TYPES)[number];

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const departments = await departmentsById(tx);
  const rows = await store.listMeasureRowsWhole(tx, {
    references: null,
    plan: null,
    right: null,
    department: null,
    recommendations: null,
  });
  const firstOwners = new Map(
    rows.map(({ id, first_department_id: first }) => [
      id,
      first === null ? null : (departments.get(first)?.slug ?? null),
    ]),
  );
  const references = new Map(rows.map(({ id, reference }) => [id, reference]));
  const assigned = (await store.listAssignmentRows(tx)).map((row) =>
    fact(
      "measure.assigned",
      measureSubject(references.get(row.measure_id) ?? ""),
      facts.assignedFacts(departments.get(row.department_id)?.slug ?? ""),
    ),
  );
  const plans = (await listPlans(tx)).flatMap((plan) => [
    fact("plan.adopted", planSubject(plan.reference), facts.adoptedFacts(plan, textHash)),
    ...plan.revisions.map((one) =>
      fact("plan.revised", planSubject(plan.reference), facts.revisedFacts(one, textHash)),
    ),
  ]);
  const measures = (await listMeasures(tx)).flatMap((measure) =>
    factsOf(measure, firstOwners.get(measure.id) ?? null),
  );
  const grants = (await listGrants(tx)).map((grant) =>
    fact("grant.recorded", grantSubject(grant.reference), facts.grantFacts(grant, textHash)),
  );
  return [...plans, ...measures, ...assigned, ...grants];
}

function factsOf(measure: Measure, firstOwner: string | null): readonly RecordedFact[] {
  const say = (type: RecordedType, about: RecordedFact["facts"]) =>
    fact(type, measureSubject(measure.reference), about);
  const added = { ...measure, plan: measure.plan.reference, department: firstOwner };
  return [
    say("measure.added", facts.addedFacts(added, textHash)),
    ...measure.links.map((one) => say("measure.linked", facts.linkedFacts(one))),
    ...measure.milestones.flatMap((one) => [
      say("milestone.set", facts.setFacts({ ...one, dueOn: one.firstDueOn }, textHash)),
      ...one.moves.map((move) =>
        say("milestone.moved", facts.movedFacts(one.number, move, textHash)),
      ),
      ...(one.reached === null
        ? []
        : [say("milestone.reached", facts.reachedFacts(one.number, one.reached, textHash))]),
    ]),
    ...measure.budget.map((one) => say("budget.recorded", facts.budgetFacts(one, textHash))),
    ...measure.progress.map((one) => say("measure.reported", facts.reportedFacts(one, textHash))),
    ...measure.endings.map((one) => say("measure.ended", facts.endedFacts(one, textHash))),
    ...measure.evaluations.map((one) =>
      say("measure.evaluated", facts.evaluatedFacts(one, textHash)),
    ),
  ];
}

function fact(type: RecordedType, subject: string, about: RecordedFact["facts"]): RecordedFact {
  return { type, subject, facts: about };
}
