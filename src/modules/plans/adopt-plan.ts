/** The city adopts a plan: it gets its lasting name, and its measures can be entered. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import { type FactDate, isCertainlyBefore } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId, today } from "../../platform/context.ts";
import { actorRole, HOST, may } from "../accounts/index.ts";
import { findDepartment } from "../departments/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { findPlan } from "./list-plans.ts";
import { permissions } from "./permissions.ts";
import { beginningOf, isPlanKind, type Plan } from "./plan.ts";
import { adoptedFacts } from "./record-facts.ts";
import { isPlanReference, planSubject } from "./reference.ts";
import * as store from "./store/plans.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type AdoptPlanInput = {
  /** The lasting name, such as GRAZ-RACISM-2025. */
  readonly reference: string;
  readonly kind: string;
  readonly title: Wording;
  readonly summary?: Wording;
  readonly adoptedBy: Wording;
  /** Today, unless it was adopted before; null where nobody has said when. */
  readonly adoptedOn?: FactDate | null;
  readonly runsFrom?: FactDate | null;
  readonly runsTo?: FactDate | null;
  /** The slug of the department that answers for it. */
  readonly department?: string | null;
  readonly paraphrased?: boolean;
  readonly demonstration?: boolean;
  /** Whoever loads real plans on the terminal says where they can be read. */
  readonly source?: string | null;
};

export type AdoptPlanRefusal =
  | Refusal<
      | "not-permitted"
      | "bad-reference"
      | "reference-taken"
      | "unknown-kind"
      | "no-title"
      | "no-body"
      | "no-source"
      | "no-date"
      | "future-date"
      | "ends-before-start"
      | "unknown-department"
    >
  | TooLong;

/** `unchanged` when exactly this was adopted under this name before. */
export async function adoptPlan(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: AdoptPlanInput,
): Promise<
  | AdoptPlanRefusal
  | { readonly plan: Id<"Plan"> }
  | { readonly plan: Id<"Plan">; readonly unchanged: true }
> {
  if (!may(actor, permissions, "adopt-plan")) return { refused: "not-permitted" };
  const { reference, kind, runsFrom = null, runsTo = null } = input;
  const { paraphrased = false, demonstration = false } = input;
  const { adoptedOn = { date: today(context), precision: "day" } as const } = input;
  const title = tidyWording(input.title);
  const summary = tidyWording(input.summary ?? {});
  const adoptedBy = tidyWording(input.adoptedBy);
  const source = tidyOrNull(input.source);
  if (!isPlanReference(reference)) return { refused: "bad-reference" };
  if (!isPlanKind(kind)) return { refused: "unknown-kind" };
  if (isEmptyWording(title)) return { refused: "no-title" };
  if (isEmptyWording(adoptedBy)) return { refused: "no-body" };
  if (source === null && !demonstration && actor?.roles.includes(HOST))
    return { refused: "no-source" };
  const tooLong = findTooLong({ title, summary, adoptedBy, source });
  if (tooLong !== undefined) return tooLong;
  if (adoptedOn === null && runsFrom === null) return { refused: "no-date" };
  if (adoptedOn !== null && adoptedOn.date > today(context)) return { refused: "future-date" };
  if (runsTo !== null && isCertainlyBefore(runsTo, beginningOf({ adoptedOn, runsFrom })))
    return { refused: "ends-before-start" };

  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx, { about: `plan/${reference}` });
    const department = input.department == null ? null : await findDepartment(tx, input.department);
    if (department === undefined) return { refused: "unknown-department" };
    const id = newId<"Plan">(context);
    const plan: Plan = {
      id,
      reference,
      kind,
      title,
      summary,
      adoptedBy,
      adoptedOn,
      runsFrom,
      runsTo,
      department,
      paraphrased,
      demonstration,
      source,
      revisions: [],
    };
    const known = await findPlan(tx, reference);
    if (known !== undefined) {
      const same =
        textHash(adoptedFacts(known, textHash)) === textHash(adoptedFacts(plan, textHash));
      return same ? { plan: known.id, unchanged: true } : { refused: "reference-taken" };
    }
    const at = context.now();
    await store.insertPlan(tx, {
      id,
      reference,
      kind,
      title,
      summary,
      adoptedBy,
      onDate: adoptedOn?.date ?? null,
      precision: adoptedOn?.precision ?? null,
      runsFrom: runsFrom?.date ?? null,
      runsFromPrecision: runsFrom?.precision ?? null,
      runsTo: runsTo?.date ?? null,
      runsToPrecision: runsTo?.precision ?? null,
      department: department?.id ?? null,
      paraphrased,
      demonstration,
      source,
      at,
      account: actor?.accountId ?? null,
    });
    await record(tx, {
      type: "plan.adopted",
      at,
      by: actorRole(actor),
      subject: planSubject(reference),
      facts: adoptedFacts(plan, textHash),
    });
    return { plan: id };
  });
}
