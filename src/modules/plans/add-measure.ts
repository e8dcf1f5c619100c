/** Enters a measure of a plan under its lasting name, with the department that owns it. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { findDepartment } from "../departments/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { findPlan } from "./list-plans.ts";
import type { Measure } from "./measure.ts";
import { permissions } from "./permissions.ts";
import { addedFacts } from "./record-facts.ts";
import { measureNumber, measureReference, measureSubject } from "./reference.ts";
import { refreshLatest } from "./store/latest.ts";
import * as store from "./store/measures.ts";
import { holdOthers } from "./store/plans.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type AddMeasureInput = {
  /** The plan's reference. */
  readonly plan: string;
  /** The lasting name of one that has it already; else the next number of the plan. */
  readonly reference?: string;
  readonly title: Wording;
  readonly text: Wording;
  /** The slug of the department that owns it; null where nobody does. */
  readonly department?: string | null;
  readonly partners?: Wording;
  readonly paraphrased?: boolean;
  readonly demonstration?: boolean;
  readonly source?: string | null;
};

export type AddMeasureRefusal =
  | Refusal<
      | "not-permitted"
      | "no-title"
      | "no-text"
      | "no-source"
      | "unknown-plan"
      | "unknown-department"
      | "bad-reference"
      | "reference-taken"
    >
  | TooLong;

/** Under which reference it stands; `unchanged` when exactly this was entered before. */
export async function addMeasure(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: AddMeasureInput,
): Promise<
  | AddMeasureRefusal
  | { readonly reference: string }
  | { readonly reference: string; readonly unchanged: true }
> {
  if (!may(actor, permissions, "add-measure")) return { refused: "not-permitted" };
  const title = tidyWording(input.title);
  const text = tidyWording(input.text);
  const partners = tidyWording(input.partners ?? {});
  const source = tidyOrNull(input.source);
  if (isEmptyWording(title)) return { refused: "no-title" };
  if (isEmptyWording(text)) return { refused: "no-text" };
  const tooLong = findTooLong({ title, text, partners, source });
  if (tooLong !== undefined) return tooLong;

  return context.database.inCity(cityId, async (tx) => {
    await holdOthers(tx, { about: `plan/${input.plan}` });
    const plan = await findPlan(tx, input.plan);
    if (plan === undefined) return { refused: "unknown-plan" };
    // A plan that is made up has no real measures.
    const { paraphrased = false, demonstration = plan.demonstration } = input;
    if (source === null && !demonstration && actor?.roles.includes(HOST))
      return { refused: "no-source" };
    const department = input.department == null ? null : await findDepartment(tx, input.department);
    if (department === undefined) return { refused: "unknown-department" };

    const made = {
      plan: plan.reference,
      title,
      text,
      partners,
      department: department?.slug ?? null,
      paraphrased,
      demonstration,
      source,
    };
    const facts = addedFacts(made, textHash);
    const others = await store.listMeasureRowsWhole(tx, { ...EVERY, plan: plan.id });
    const known = findKnown(input.reference, others, made);
    if (known !== undefined) return known;
    const number =
      input.reference === undefined
        ? Math.max(0, ...others.map((one) => one.number)) + 1
        : measureNumber(plan.reference, input.reference);
    if (number === undefined) return { refused: "bad-reference" };
    const reference = measureReference(plan.reference, number);
    const id = newId<"Measure">(context);
    const at = context.now();
    const account = actor?.accountId ?? null;
    await store.insertMeasure(tx, {
      id,
      plan: plan.id,
      number,
      reference,
      title,
      text,
      partners,
      department: department?.id ?? null,
      paraphrased,
      demonstration,
      source,
      at,
      account,
    });
    await refreshLatest(tx, { measure: id });
    const subject = measureSubject(reference);
    await record(tx, { type: "measure.added", at, by: actorRole(actor), subject, facts });
    return { reference };
  });
}

const EVERY = { references: null, right: null, department: null, recommendations: null };

type Written = Pick<Measure, "reference" | "title" | "text" | "partners" | "source">;

/** A measure that says exactly this, or another one that has the name: a file loaded again, or a form sent twice. */
function findKnown(
  reference: string | undefined,
  measures: readonly Written[],
  made: Omit<Written, "reference">,
):
  | { readonly reference: string; readonly unchanged: true }
  | Refusal<"reference-taken">
  | undefined {
  const wordsOf = ({ title, text, partners, source }: Omit<Written, "reference">) =>
    textHash({ title, text, partners, source });
  const wanted = wordsOf(made);
  const same = measures.find(
    (one) => (reference === undefined || one.reference === reference) && wordsOf(one) === wanted,
  );
  if (same !== undefined) return { reference: same.reference, unchanged: true };
  const isTaken = reference !== undefined && measures.some((one) => one.reference === reference);
  return isTaken ? { refused: "reference-taken" } : undefined;
}
