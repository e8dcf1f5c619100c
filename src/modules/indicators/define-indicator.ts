/** Defines indicators with their series, or gives those of the same name in addresses new words. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { type Context, newId } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { actorRole, may } from "../accounts/index.ts";
import { listDataSets } from "../datasets/index.ts";
import { record } from "../ledger/index.ts";
import { listRights } from "../rights/index.ts";
import type { IndicatorInput } from "./definition.ts";
import { type Defined, type Plan, type PlanRefusal, planDefinition } from "./definition-plan.ts";
import { listIndicators, listSeries } from "./list-indicators.ts";
import { permissions } from "./permissions.ts";
import * as store from "./store/indicators.ts";

export type DefineIndicatorRefusal = Refusal<"not-permitted"> | PlanRefusal;

/**
 * `basedOn` is `definitionVersion` of the indicator that was edited, or `null` for one that must be new; somebody's change since then,
 * or another indicator of the same address, is not overwritten. Left out, the indicator is made or replaced: the way of files.
 */
export async function defineIndicator(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: IndicatorInput,
  basedOn?: string | null,
): Promise<DefineIndicatorRefusal | { readonly id: Id<"Indicator"> }> {
  const defined = await defineAll(context, cityId, actor, [input], basedOn);
  if ("refused" in defined) return defined.refused;
  const [plan] = defined.plans;
  if (plan === undefined) throw new Error("One indicator was handed in and none was defined");
  return { id: plan.indicator.id };
}

/** Defines several, all of them or, when one is refused, none. `indicator`: the place of the refused one in the list. */
export async function defineIndicators(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  inputs: readonly IndicatorInput[],
): Promise<
  | (DefineIndicatorRefusal & { readonly indicator: number })
  | { readonly did: readonly Plan["did"][] }
> {
  const defined = await defineAll(context, cityId, actor, inputs);
  if ("refused" in defined) return { ...defined.refused, indicator: defined.indicator };
  return { did: defined.plans.map(({ did }) => did) };
}

/** Nothing is written before everything was checked. */
async function defineAll(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  inputs: readonly IndicatorInput[],
  basedOn?: string | null,
): Promise<
  | { readonly refused: DefineIndicatorRefusal; readonly indicator: number }
  | { readonly plans: readonly Plan[] }
> {
  if (!may(actor, permissions, "define-indicator")) {
    return { refused: { refused: "not-permitted" }, indicator: 0 };
  }
  const ids = {
    indicator: () => newId<"Indicator">(context),
    series: () => newId<"Series">(context),
  };
  return context.database.inCity(cityId, async (tx) => {
    await store.holdOthers(tx);
    const plans: Plan[] = [];
    let defined = await readDefined(tx);
    for (const [indicator, input] of inputs.entries()) {
      const plan = planDefinition(defined, input, ids, basedOn);
      if ("refused" in plan) return { refused: plan, indicator };
      plans.push(plan);
      defined = plan.after;
    }
    for (const plan of plans.filter(({ did }) => did !== "unchanged")) {
      await write(tx, plan);
      await record(tx, {
        type: "indicator.defined",
        at: context.now(),
        by: actorRole(actor),
        subject: `indicator/${plan.indicator.slug}`,
        facts: { definition: plan.version, series: plan.series.length },
      });
    }
    return { plans };
  });
}

async function readDefined(tx: CityTransaction): Promise<Defined> {
  const rights = await listRights(tx);
  return {
    rights,
    dataSets: (await listDataSets(tx)).map(({ slug }) => slug),
    indicators: await listIndicators(tx, rights),
    series: await listSeries(tx),
    measured: new Set((await store.listMeasuredSeries(tx)).map(({ id }) => id)),
  };
}

async function write(tx: CityTransaction, plan: Plan): Promise<void> {
  const { indicator, series, movesUse } = plan;
  const { right, target } = indicator;
  await store.insertOrUpdateIndicator(tx, {
    ...indicator,
    right: right?.id ?? null,
    targetAim: target?.aim ?? null,
    targetValue: target?.value ?? null,
    targetOn: target?.on ?? null,
    targetSource: target?.source ?? null,
    targetWording: target?.wording ?? null,
    dataSet: indicator.dataSet ?? null,
  });
  if (movesUse) await store.updateNonePrimary(tx, { indicator: indicator.id });
  await store.updateFileNamesAside(tx, { series: series.map(({ id }) => id) });
  for (const one of series) {
    await store.insertOrUpdateSeries(tx, { ...one, breaks: one.breaks ?? [] });
  }
}
