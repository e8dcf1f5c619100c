/**
 * Fetches a data set from its office by its recipe: only the periods that are new, within the office's limits, and going on where an earlier
 * attempt broke off. What came is imported like any file, with its questions.
 */
import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import { type HttpCall, httpClient } from "../../platform/http-client.ts";
import { may } from "../accounts/index.ts";
import { askOffice, type Network, type OfficeRefusal } from "./fetch/ask-office.ts";
import { type FetchPlan, type PlanFetchRefusal, planFetch } from "./fetch/plan-fetch.ts";
import {
  type DataSetImport,
  type ImportDataSetInput,
  type ImportDataSetRefusal,
  importDataSet,
} from "./import-data-set.ts";
import { permissions } from "./permissions.ts";
import type { Recipe } from "./recipe.ts";
import { findDataSetRow, findRecipeRow } from "./store/definitions.ts";
import { listCountingPeriods } from "./store/imports.ts";

export type FetchDataSetInput = Pick<ImportDataSetInput, "dataSet" | "answers" | "dryRun"> & {
  readonly acceptAll?: boolean;
  /** Asks for every period anew, also for those that are there: what the office has corrected comes too. */
  readonly everything?: boolean;
};

export type DataSetFetch = {
  /** How many calls brought figures; those kept from an attempt that broke off are not counted. */
  readonly calls: number;
  readonly retrievedAt: Date;
  /** Null where the office has nothing new. */
  readonly imported: DataSetImport | null;
};

export type FetchDataSetRefusal =
  | Refusal<"not-permitted">
  | Refusal<"no-data-set">
  | Refusal<"no-recipe">
  | PlanFetchRefusal
  | OfficeRefusal
  | ImportDataSetRefusal;

const FOLDER = "datasets/fetched";
const KEPT_FOR = 7 * 24 * 3_600_000;

export async function fetchDataSet(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: FetchDataSetInput,
  network: Network = networkOf(context),
): Promise<FetchDataSetRefusal | DataSetFetch> {
  if (!may(actor, permissions, "fetch-data-set")) return { refused: "not-permitted" };
  const asked = await whatToAsk(context, cityId, input.dataSet);
  if ("refused" in asked) return asked;
  const { recipe, have } = asked;
  const has = (start: string, end: string) => !input.everything && have.has(`${start}/${end}`);
  const plan = await planFetch(network, recipe, has);
  if ("refused" in plan) return plan;
  const retrievedAt = context.now();
  await context.files.removeOlder(FOLDER, new Date(retrievedAt.getTime() - KEPT_FOR));
  const fetched = await bringAll(context, cityId, network, plan);
  if ("refused" in fetched) return fetched;
  const { files, names, calls } = fetched;
  if (files.length === 0) return { calls, retrievedAt, imported: null };
  const imported = await importDataSet(context, cityId, actor, {
    ...input,
    files,
    origin: originOf(recipe),
    hints: recipe.hints,
    retrievedAt,
  });
  if ("refused" in imported) return imported;
  if (!input.dryRun) for (const name of names) await context.files.remove(name);
  return { calls, retrievedAt, imported };
}

function networkOf({ settings }: Context): Network {
  return {
    http: httpClient({ allowed: settings.fetchAllow }),
    now: Date.now,
    wait: async (milliseconds) => void (await sleep(milliseconds)),
  };
}

async function whatToAsk(
  context: Context,
  cityId: Id<"City">,
  slug: string,
): Promise<
  | Refusal<"no-data-set">
  | Refusal<"no-recipe">
  | { readonly recipe: Recipe; readonly have: ReadonlySet<string> }
> {
  return context.database.readCity(cityId, async (tx) => {
    const dataSet = await findDataSetRow(tx, { slug });
    if (dataSet === undefined) return { refused: "no-data-set" };
    const recipe = await findRecipeRow(tx, { dataSet: dataSet.id });
    if (recipe === undefined) return { refused: "no-recipe" };
    const periods = await listCountingPeriods(tx, {
      dataSet: dataSet.id,
      upTo: null,
      until: null,
    });
    const have = new Set(periods.map((one) => `${one.period_start}/${one.period_end}`));
    return { recipe, have };
  });
}

/** Every answer is kept until it is imported, so that a fetch that broke off asks only for the rest. */
async function bringAll(
  context: Context,
  cityId: Id<"City">,
  network: Network,
  { calls, limits, edition }: FetchPlan,
): Promise<
  | OfficeRefusal
  | {
      readonly files: readonly Uint8Array[];
      readonly names: readonly string[];
      readonly calls: number;
    }
> {
  const files: Uint8Array[] = [];
  const names: string[] = [];
  let asked = 0;
  // An answer without an edition may be another tomorrow: it is never taken from what was kept.
  const keeps = edition !== "";
  for (const call of calls) {
    const name = nameOf(cityId, call, edition);
    let bytes = keeps ? await context.files.find(name) : undefined;
    if (bytes === undefined) {
      const answer = await askOffice(network, call, limits);
      if ("refused" in answer) return answer;
      bytes = answer.bytes;
      asked += 1;
      if (keeps) await context.files.keep(name, bytes);
    }
    files.push(bytes);
    if (keeps) names.push(name);
  }
  return { files, names, calls: asked };
}

function nameOf(cityId: Id<"City">, { method, address, body }: HttpCall, edition: string): string {
  const key = JSON.stringify([cityId, method, address, body, edition]);
  return `${FOLDER}/${createHash("sha256").update(key).digest("hex")}`;
}

function originOf({ query }: Recipe): string {
  const root = query.address.replace(/(?<!\/)\/+$/, "");
  return query.way === "address" ? query.address : `${root}/tables/${query.table}`;
}
