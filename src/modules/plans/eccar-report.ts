/** Reads what the report to ECCAR is made of: a plan with its measures and grants, and the catalogue's ten points and five roles. */
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { getCatalogue } from "../rights/index.ts";
import { isBeforePlan } from "./as-of.ts";
import { listGrants } from "./list-grants.ts";
import { listMeasures } from "./list-measures.ts";
import { findPlan } from "./list-plans.ts";
import { type EccarReport, tenPointsOf } from "./ten-points.ts";

/** The report on the plan with this reference as of a day; undefined where the city has no such plan, refused for a day before it was adopted. */
export async function eccarReport(
  tx: CityTransaction,
  planReference: string,
  on: LocalDate,
): Promise<EccarReport | Refusal<"before-adoption"> | undefined> {
  const plan = await findPlan(tx, planReference);
  if (plan === undefined) return undefined;
  if (isBeforePlan(plan, on)) return { refused: "before-adoption" };
  const measures = await listMeasures(tx, { plan: planReference });
  const grants = await listGrants(tx);
  return tenPointsOf({ plan, measures, grants, elements: getCatalogue().elements }, on);
}
