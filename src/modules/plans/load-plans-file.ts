/** Loads plans with the lives of their measures, and grants, from a file: each through its own action, so that every rule holds. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { allOrNothing } from "../../platform/all-or-nothing.ts";
import type { Context } from "../../platform/context.ts";
import { foundDepartment, listDepartments } from "../departments/index.ts";
import { addMeasure } from "./add-measure.ts";
import { adoptPlan } from "./adopt-plan.ts";
import type { PlansFile } from "./commands/plans-file.ts";
import { endMeasure } from "./end-measure.ts";
import { evaluateMeasure } from "./evaluate-measure.ts";
import { linkMeasure } from "./link-measure.ts";
import { moveMilestone } from "./move-milestone.ts";
import { reachMilestone } from "./reach-milestone.ts";
import { recordBudget } from "./record-budget.ts";
import { recordGrant } from "./record-grant.ts";
import { reportProgress } from "./report-progress.ts";
import { revisePlan } from "./revise-plan.ts";
import { setMilestone } from "./set-milestone.ts";
import type { RefusalCode } from "./texts/index.ts";

/** `at` names what was refused: a plan, a measure, a grant, a department. */
export type LoadPlansFileRefusal = Refusal<RefusalCode | "bad-slug"> & { readonly at: string };

/** How many of each the file holds. */
export type LoadedCounts = {
  readonly plans: number;
  readonly measures: number;
  readonly grants: number;
};

/** A file loaded again adds only what is new in it. With anything in it refused, nothing of it is loaded. */
export async function loadPlansFile(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  file: PlansFile,
): Promise<LoadPlansFileRefusal | LoadedCounts> {
  return allOrNothing(context, cityId, (joined) => loadAll(joined, cityId, actor, file));
}

async function loadAll(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { departments, plans, grants }: PlansFile,
): Promise<LoadPlansFileRefusal | LoadedCounts> {
  const known = await context.database.readCity(cityId, listDepartments);
  for (const department of departments) {
    if (known.some(({ slug }) => slug === department.slug)) continue;
    const founded = await foundDepartment(context, cityId, actor, department);
    if ("refused" in founded) {
      const { refused } = founded;
      return { refused: refused === "no-name" ? "no-title" : refused, at: department.slug };
    }
  }
  let measureCount = 0;
  for (const { measures, revisions, ...plan } of plans) {
    const { reference: at } = plan;
    const adopted = await adoptPlan(context, cityId, actor, plan);
    if ("refused" in adopted) return { refused: adopted.refused, at };
    for (const revision of revisions) {
      const revised = await revisePlan(context, cityId, actor, { ...revision, plan: at });
      if ("refused" in revised) return { refused: revised.refused, at };
    }
    for (const measure of measures) {
      const refusal = await loadMeasure(context, cityId, actor, at, measure);
      if (refusal !== undefined) return refusal;
      measureCount += 1;
    }
  }
  for (const grant of grants) {
    const recorded = await recordGrant(context, cityId, actor, grant);
    if ("refused" in recorded) return { refused: recorded.refused, at: grant.reference };
  }
  return { plans: plans.length, measures: measureCount, grants: grants.length };
}

type LoadedMeasure = PlansFile["plans"][number]["measures"][number];
type Outcome = { readonly refused: RefusalCode } | object;

async function loadMeasure(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  plan: string,
  loaded: LoadedMeasure,
): Promise<LoadPlansFileRefusal | undefined> {
  const { links, milestones, budget, progress, ending, evaluation, ...told } = loaded;
  const common = [context, cityId, actor] as const;
  const added = await addMeasure(...common, { ...told, plan });
  if ("refused" in added) return { refused: added.refused, at: plan };
  const measure = added.reference;
  const outcomes: (() => Promise<Outcome>)[] = [
    ...links.map((link) => () => linkMeasure(...common, { ...link, measure })),
    ...milestones.map((one) => () => loadMilestone(common, measure, one)),
    ...budget.map((line) => () => recordBudget(...common, { ...line, measure })),
    ...progress.map((report) => () => reportProgress(...common, { ...report, measure })),
    ...(ending === null ? [] : [() => endMeasure(...common, { ...ending, measure })]),
    ...(evaluation === null ? [] : [() => evaluateMeasure(...common, { ...evaluation, measure })]),
  ];
  for (const act of outcomes) {
    const outcome = await act();
    if ("refused" in outcome) return { refused: outcome.refused, at: measure };
  }
  return undefined;
}

async function loadMilestone(
  common: readonly [Context, Id<"City">, Actor | undefined],
  measure: string,
  { moves, reached, ...milestone }: LoadedMeasure["milestones"][number],
): Promise<Outcome> {
  const set = await setMilestone(...common, { ...milestone, measure });
  if ("refused" in set) return set;
  const { number } = set;
  for (const [seen, move] of moves.entries()) {
    const moved = await moveMilestone(...common, { ...move, measure, number, seen });
    // One that was there before has been moved and reached before, unless the run ended in between.
    if ("refused" in moved && !("unchanged" in set)) return moved;
  }
  return reached === null ? set : reachMilestone(...common, { ...reached, measure, number });
}
