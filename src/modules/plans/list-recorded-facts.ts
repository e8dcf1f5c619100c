/** What the tables hold of the entries of the public record, for `ledger verify`: each fact with the hashes of its texts, made anew. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { textHash } from "../ledger/index.ts";
import { listGrants } from "./list-grants.ts";
import { listMeasures } from "./list-measures.ts";
import { departmentsById, listPlans } from "./list-plans.ts";
import type { Measure } from "./measure.ts";
import * as facts from "./record-facts.ts";
import { grantSubject, measureSubject, planSubject } from "./reference.ts";
import { listMiskeptRows } from "./store/latest.ts";
import * as store from "./store/measures.ts";
import * as milestones from "./store/milestones.ts";
import * as voices from "./store/voices.ts";

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
  const ids = rows.map(({ id }) => id);
  const references = new Map(rows.map(({ id, reference }) => [id, reference]));
  const slugOf = (id: Id<"Department"> | null) =>
    id === null ? null : (departments.get(id)?.slug ?? null);
  const owners = new Map(firstOwners);
  const assigned = (await store.listAssignmentRows(tx)).map((row) => {
    const from = owners.get(row.measure_id) ?? null;
    const slug = slugOf(row.department_id);
    owners.set(row.measure_id, slug);
    const subject = measureSubject(references.get(row.measure_id) ?? "");
    return fact("measure.assigned", subject, facts.assignedFacts(slug ?? "", from));
  });
  const plans = (await listPlans(tx)).flatMap((plan) => [
    fact("plan.adopted", planSubject(plan.reference), facts.adoptedFacts(plan, textHash)),
    ...plan.revisions.map((one) =>
      fact("plan.revised", planSubject(plan.reference), facts.revisedFacts(one, textHash)),
    ),
  ]);
  const kept: Kept = {
    slugOf,
    moves: Map.groupBy(await milestones.listMoveRows(tx, { ids }), (one) => one.milestone_id),
    reached: new Map(
      (await milestones.listReachedRows(tx, { ids })).map((one) => [one.milestone_id, one]),
    ),
    endings: Map.groupBy(await voices.listEndingRows(tx, { ids }), (one) => one.measure_id),
    evaluations: Map.groupBy(await voices.listEvaluationRows(tx, { ids }), (one) => one.measure_id),
  };
  const measures = (await listMeasures(tx)).flatMap((measure) =>
    factsOf(measure, firstOwners.get(measure.id) ?? null, kept),
  );
  const grants = (await listGrants(tx)).map((grant) =>
    fact("grant.recorded", grantSubject(grant.reference), facts.grantFacts(grant, textHash)),
  );
  return [...plans, ...measures, ...assigned, ...grants];
}

/** Measures that the lists, which are read from one table, show otherwise than their facts say. */
export async function listMiskept(tx: CityTransaction): Promise<readonly string[]> {
  return (await listMiskeptRows(tx)).map(({ subject }) => measureSubject(subject));
}

/** What the tables keep beside what a measure tells: for whom it was said, and as which of several. In the order in which it was said. */
type Kept = {
  slugOf(id: Id<"Department"> | null): string | null;
  readonly moves: ReadonlyMap<Id<"Milestone">, readonly { readonly number: number }[]>;
  readonly reached: ReadonlyMap<Id<"Milestone">, Spoken>;
  readonly endings: ReadonlyMap<Id<"Measure">, readonly (Spoken & { readonly number: number })[]>;
  readonly evaluations: ReadonlyMap<Id<"Measure">, readonly { readonly number: number }[]>;
};
type Spoken = { readonly department_id: Id<"Department"> | null };

function factsOf(
  measure: Measure,
  firstOwner: string | null,
  { slugOf, ...kept }: Kept,
): readonly RecordedFact[] {
  const say = (type: RecordedType, about: RecordedFact["facts"]) =>
    fact(type, measureSubject(measure.reference), about);
  const added = { ...measure, plan: measure.plan.reference, department: firstOwner };
  return [
    say("measure.added", facts.addedFacts(added, textHash)),
    ...measure.links.map((one) => say("measure.linked", facts.linkedFacts(one))),
    ...measure.milestones.flatMap((one) => [
      say("milestone.set", facts.setFacts({ ...one, dueOn: one.firstDueOn }, textHash)),
      ...one.moves.map((move, place) =>
        say("milestone.moved", {
          ...facts.movedFacts(one.number, move, textHash),
          move: kept.moves.get(one.id)?.[place]?.number ?? null,
        }),
      ),
      ...(one.reached === null
        ? []
        : [
            say("milestone.reached", {
              ...facts.reachedFacts(one.number, one.reached, textHash),
              department: slugOf(kept.reached.get(one.id)?.department_id ?? null),
            }),
          ]),
    ]),
    ...measure.budget.map((one) => say("budget.recorded", facts.budgetFacts(one, textHash))),
    ...measure.progress.map((one) =>
      say("measure.reported", {
        ...facts.reportedFacts(one, textHash),
        department: slugOf(one.department),
      }),
    ),
    ...measure.endings.map((one, place) => {
      const row = kept.endings.get(measure.id)?.[place];
      return say("measure.ended", {
        ...facts.endedFacts(one, textHash),
        number: row?.number ?? null,
        department: slugOf(row?.department_id ?? null),
      });
    }),
    ...measure.evaluations.map((one, place) =>
      say("measure.evaluated", {
        ...facts.evaluatedFacts(one, textHash),
        number: kept.evaluations.get(measure.id)?.[place]?.number ?? null,
      }),
    ),
  ];
}

function fact(type: RecordedType, subject: string, about: RecordedFact["facts"]): RecordedFact {
  return { type, subject, facts: about };
}
