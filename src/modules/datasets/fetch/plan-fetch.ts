/**
 * Works out which calls bring what a recipe asks for: asks the office for its limits, the table and its code lists, leaves out the periods
 * that are there already, and cuts the rest into calls.
 */
import { parsePeriod } from "../../../kernel/period.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import type { HttpCall } from "../../../platform/http-client.ts";
import { type PxCodeList, pxCodeList } from "../import/json/px/code-list.ts";
import { pxConfig } from "../import/json/px/config.ts";
import { type PxTable, pxMetadata } from "../import/json/px/metadata.ts";
import { type PlanRefusal, type PxQuestion, planQueries } from "../import/json/px/plan-queries.ts";
import type { Recipe, RecipeQuery } from "../recipe.ts";
import { askOffice, type Network, type OfficeRefusal } from "./ask-office.ts";
import { documentedLimits, keptLimits, type OfficeLimits } from "./office-limits.ts";

export type FetchPlan = {
  readonly calls: readonly HttpCall[];
  readonly limits: OfficeLimits;
  /** Changes when the office publishes anew: answers of before are not put together with those of after. */
  readonly edition: string;
};

export type PlanFetchRefusal =
  | OfficeRefusal
  | PlanRefusal
  | (Refusal<"not-px-config" | "not-px-metadata" | "not-px-code-list"> & {
      readonly found: string;
    });

type PxQuery = Extract<RecipeQuery, { readonly way: "pxwebapi-2" }>;

/** `has` tells whether a period is there already. A file at an address is always one call. */
export async function planFetch(
  network: Network,
  { query, hints }: Recipe,
  has: (start: string, end: string) => boolean,
): Promise<FetchPlan | PlanFetchRefusal> {
  const host = URL.parse(query.address)?.host ?? "";
  if (query.way === "address") {
    const call = { method: "GET", address: query.address, body: null } as const;
    return { calls: [call], limits: documentedLimits(host), edition: "" };
  }
  const office = await openOffice(network, query, host);
  if ("refused" in office) return office;
  const { limits, table, codeLists } = office;
  const { address, table: id, language, selection } = query;
  const question: PxQuestion = { address, table: id, language, selection, codeLists };
  const whole = planQueries(table, question, limits);
  if ("refused" in whole) return whole;
  const edition = table.updatedAt ?? "";
  const time = table.variables.find(({ role }) => role === "time");
  if (time === undefined) return { calls: whole.calls, limits, edition };
  const wanted = [...new Set(whole.calls.flatMap(({ periods }) => periods))];
  const labels = new Map(time.values.map(({ code, label }) => [code, label]));
  const isNew = (code: string) =>
    ![code, labels.get(code) ?? code].some((printed) => {
      const read = parsePeriod(printed, hints.yearStarts ?? 1);
      return !("refused" in read) && has(read.period.start, read.period.end);
    });
  const fresh = wanted.filter(isNew);
  if (fresh.length === wanted.length) return { calls: whole.calls, limits, edition };
  if (fresh.length === 0) return { calls: [], limits, edition };
  const narrowed = { ...question, selection: { ...selection, [time.code]: fresh } };
  const plan = planQueries(table, narrowed, limits);
  return "refused" in plan ? plan : { calls: plan.calls, limits, edition };
}

async function openOffice(
  network: Network,
  query: PxQuery,
  host: string,
): Promise<
  | {
      readonly limits: OfficeLimits;
      readonly table: PxTable;
      readonly codeLists: Readonly<Record<string, PxCodeList>>;
    }
  | PlanFetchRefusal
> {
  const root = query.address.replace(/\/+$/, "");
  const language = query.language === null ? "" : `?lang=${encodeURIComponent(query.language)}`;
  const careful = documentedLimits(host);
  const config = await document(network, `${root}/config`, careful);
  if ("refused" in config) return config;
  const said = pxConfig(config.json);
  if ("refused" in said) return said;
  const limits = keptLimits(host, said);
  const place = `${root}/tables/${encodeURIComponent(query.table)}/metadata${language}`;
  const metadata = await document(network, place, limits);
  if ("refused" in metadata) return metadata;
  const table = pxMetadata(metadata.json);
  if ("refused" in table) return table;
  const codeLists: Record<string, PxCodeList> = {};
  for (const [variable, id] of Object.entries(query.codeLists)) {
    const list = await document(
      network,
      `${root}/codelists/${encodeURIComponent(id)}${language}`,
      limits,
    );
    if ("refused" in list) return list;
    const read = pxCodeList(list.json);
    if ("refused" in read) return read;
    codeLists[variable] = read;
  }
  return { limits, table, codeLists };
}

async function document(
  network: Network,
  address: string,
  limits: OfficeLimits,
): Promise<{ readonly json: unknown } | OfficeRefusal> {
  const answer = await askOffice(network, { method: "GET", address, body: null }, limits);
  if ("refused" in answer) return answer;
  try {
    return { json: JSON.parse(new TextDecoder().decode(answer.bytes)) };
  } catch {
    return { refused: "wrong-content", address };
  }
}
